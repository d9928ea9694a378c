// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalwatcher.h"

#include "app/pages/pagefixture.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace hearth {
namespace {

class JournalWatcherTest : public test::PageTest
{
protected:
    RecordId write()
    {
        const Entry entry = test::entryOf(journal(), QStringLiteral("A day"), QStringLiteral("Words"));
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }
    JournalWatcher::Callback noting()
    {
        return [this](const QList<RecordEvent> &events) { told.push_back(static_cast<int>(events.size())); };
    }
    std::vector<int> told; // how many events with each call
    static void endTurn() { QCoreApplication::processEvents(); }
};

TEST_F(JournalWatcherTest, TellsOfItsKindsAlone)
{
    QObject model;
    new JournalWatcher(journal(), &model, {Kind::GratitudeNote, Kind::Partner}, noting());
    write();
    EXPECT_TRUE(told.empty());
    ASSERT_TRUE(journal().add(test::noteOf(journal(), QStringLiteral("Thanks"))));
    EXPECT_EQ(told, std::vector{1});
    int any = 0;
    new JournalWatcher(journal(), &model, {}, [&any] { ++any; });
    write();
    EXPECT_EQ(any, 1);
}

TEST_F(JournalWatcherTest, TellsOfEachChangeAtOnceOrOfAllOfATurnTogether)
{
    QWidget widget;
    new JournalWatcher(journal(), &widget, {Kind::Entry}, noting());
    std::vector<int> together;
    new JournalWatcher(
        journal(), &widget, {Kind::Entry},
        [&](const QList<RecordEvent> &events) { together.push_back(static_cast<int>(events.size())); },
        JournalWatcher::When::EndOfTurn);
    write();
    write();
    EXPECT_EQ(told, (std::vector{1, 1}));
    EXPECT_TRUE(together.empty());
    endTurn();
    EXPECT_EQ(together, std::vector{2});
    endTurn();
    EXPECT_EQ(together.size(), 1U);
    EXPECT_EQ(told.size(), 2U);
}

TEST_F(JournalWatcherTest, OutOfSightNothingIsToldUntilItIsSeen)
{
    QStackedWidget stack;
    auto *front = new QWidget;
    auto *back = new QWidget;
    auto *within = new QWidget(back);
    stack.addWidget(front);
    stack.addWidget(back);
    stack.show();
    auto *watcher = new JournalWatcher(journal(), within, {Kind::Entry}, noting());
    write();
    endTurn();
    write();
    endTurn();
    EXPECT_TRUE(told.empty());
    stack.setCurrentIndex(1);
    EXPECT_EQ(told, std::vector{2});
    stack.setCurrentIndex(0);
    write();
    EXPECT_EQ(told.size(), 1U);
    watcher->catchUp();
    EXPECT_EQ(told, (std::vector{2, 1})) << "it is looked into before it is shown";
    stack.setCurrentIndex(1);
    stack.setCurrentIndex(0);
    stack.setCurrentIndex(1);
    EXPECT_EQ(told.size(), 2U) << "nothing new";
}

TEST_F(JournalWatcherTest, GoesWithWhoeverWatches)
{
    {
        QObject model;
        new JournalWatcher(journal(), &model, {}, noting());
    }
    write();
    EXPECT_TRUE(told.empty());
}

} // namespace
} // namespace hearth
