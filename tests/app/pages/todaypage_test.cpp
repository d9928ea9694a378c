// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "app/pages/pagefixture.h"
#include "pages/today/onthisday.h"
#include "widgets/growingtext.h"
#include "widgets/switch.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;
using test::says;

class TodayPageTest : public test::PageTest
{
protected:
    // Queued work and the gathered rebuild.
    static void settle() { QCoreApplication::processEvents(); }
};

TEST_F(TodayPageTest, KeepsAGratitudeNoteInTenSeconds)
{
    TodayPage page(context());
    page.resize(1000, 700);
    auto *field = page.findChild<GrowingText *>();
    ASSERT_NE(field, nullptr);
    auto *save = buttonNamed(page, QStringLiteral("Keep this note"));
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->isEnabled()) << "there is nothing to keep";
    QTest::keyClicks(field, QStringLiteral("You waited up for me."));
    page.findChild<Switch *>()->click();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    const GratitudeNote &note = journal().all<GratitudeNote>().at(0);
    EXPECT_EQ(note.what, QStringLiteral("You waited up for me."));
    EXPECT_EQ(note.to, kSecondPartner);
    EXPECT_EQ(note.record.visibility, Visibility::Shared);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(journal().draft(QStringLiteral("today/thanks")), nullptr);
    ASSERT_EQ(navigator.said.size(), 1);
    navigator.offered(); // "Undo"
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
}

TEST_F(TodayPageTest, IsPrivateUnlessShared)
{
    TodayPage page(context());
    auto *field = page.findChild<GrowingText *>();
    QTest::keyClicks(field, QStringLiteral("Only for now."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(journal().all<GratitudeNote>().at(0).record.visibility, Visibility::Private);
}

TEST_F(TodayPageTest, KeepsTheDraftOfANote)
{
    {
        TodayPage page(context());
        QTest::keyClicks(page.findChild<GrowingText *>(), QStringLiteral("half a thou"));
        page.keepDrafts();
    }
    reopen();
    TodayPage page(context());
    EXPECT_EQ(page.findChild<GrowingText *>()->text(), QStringLiteral("half a thou"));
}

TEST_F(TodayPageTest, OffersTheCheckInOnceAndPutsItOffEasily)
{
    TodayPage page(context());
    ASSERT_NE(buttonNamed(page, QStringLiteral("Check in")), nullptr);
    buttonNamed(page, QStringLiteral("Check in"))->click();
    settle();
    EXPECT_EQ(navigator.shown, PageId::CheckIn);
    buttonNamed(page, QStringLiteral("Not now"))->click();
    settle();
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr);
    page.activate();
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr) << "offered once";
}

TEST_F(TodayPageTest, DoesNotOfferACheckInThatIsDone)
{
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(5).value());
    ASSERT_TRUE(journal().add(checkIn));
    TodayPage page(context());
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr);
}

TEST_F(TodayPageTest, LeadsBackToWhatWasBeingWritten)
{
    QCborMap fields;
    fields.insert(QStringLiteral("text"), QStringLiteral("Last night I could not sleep"));
    ASSERT_TRUE(journal().saveDraft(QStringLiteral("entry/new"), fields));
    TodayPage page(context());
    EXPECT_TRUE(says(page, QStringLiteral("Last night I could not sleep")));
    buttonNamed(page, QStringLiteral("Go on writing"))->click();
    settle();
    EXPECT_EQ(navigator.composed, Kind::Entry);
}

TEST_F(TodayPageTest, RemembersThisDayInEarlierYears)
{
    const QDate today = folder.clock.today();
    for (const int years : {1, 3}) {
        Entry entry = test::entryOf(journal(), QStringLiteral("Year %1").arg(years), QStringLiteral("text"));
        entry.record.date = today.addYears(-years);
        ASSERT_TRUE(journal().add(entry));
        entry.record.id = folder.random.recordId();
        entry.record.date = today.addYears(-years).addDays(1);
        ASSERT_TRUE(journal().add(entry));
    }
    const auto found = entriesOnThisDay(journal(), today, kMostOnThisDay);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->title, QStringLiteral("Year 1"));
    TodayPage page(context());
    const auto cards = page.findChildren<MemoryCard *>();
    ASSERT_EQ(cards.size(), 2 + 3); // and what was written lately
    cards[0]->click();
    settle();
    EXPECT_EQ(navigator.opened, found[0]->record.id);
}

TEST_F(TodayPageTest, ShowsTheNewestEntriesAndThanksToMe)
{
    reopen(test::kBensPassphrase);
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("from Ben"));
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    reopen();
    GratitudeNote mine = test::noteOf(journal(), QStringLiteral("to Ben"));
    ASSERT_TRUE(journal().add(mine));
    for (int days = 1; days <= 4; ++days) {
        Entry entry = test::entryOf(journal(), {}, QStringLiteral("text"));
        entry.record.date = folder.clock.today().addDays(-days);
        ASSERT_TRUE(journal().add(entry));
    }
    const auto newest = lately(journal(), 3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(recordOf(newest[0]).id, note.record.id);
    EXPECT_EQ(recordOf(newest[2]).date, folder.clock.today().addDays(-2));
}

TEST_F(TodayPageTest, CountsALeapDayOnTheTwentyEighth)
{
    Entry entry = test::entryOf(journal(), QStringLiteral("Leap"), QStringLiteral("text"));
    entry.record.date = QDate(2024, 2, 29);
    ASSERT_TRUE(journal().add(entry));
    EXPECT_EQ(entriesOnThisDay(journal(), QDate(2026, 2, 28), 3).size(), 1U);
    EXPECT_EQ(entriesOnThisDay(journal(), QDate(2028, 2, 28), 3).size(), 0U);
    EXPECT_EQ(entriesOnThisDay(journal(), QDate(2028, 2, 29), 3).size(), 1U);
}

class TodayAloneTest : public test::PageTest
{
protected:
    TodayAloneTest()
        : PageTest(1)
    {
    }
};

TEST_F(TodayAloneTest, HasNoThanksBoxButAFirstPage)
{
    TodayPage page(context());
    EXPECT_EQ(page.findChild<GrowingText *>(), nullptr);
    ASSERT_NE(buttonNamed(page, QStringLiteral("Write")), nullptr);
}

} // namespace
} // namespace hearth
