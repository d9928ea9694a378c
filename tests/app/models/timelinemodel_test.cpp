// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "app/models/timelinefixture.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(TimelineModelTest, ShowsTheNewestFirstUnderItsMonth)
{
    addEntry(QStringLiteral("Spring"), QDate(2026, 4, 30));
    addEntry(QStringLiteral("Today"), QDate(2026, 7, 12));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 31));
    addCheckIn(QDate(2026, 7, 1));
    const TimelineModel model(journal);
    EXPECT_EQ(rowsOf(model),
              QStringList({QStringLiteral("# July 2026"), QStringLiteral("Thanks to Ben"), QStringLiteral("Today"),
                           QStringLiteral("Check-in"), QStringLiteral("# April 2026"), QStringLiteral("Spring")}));
}

TEST_F(TimelineModelTest, WhatWasWrittenLaterOnADayStandsAbove)
{
    addEntry(QStringLiteral("first"), QDate(2026, 7, 12));
    Entry later = test::entryOf(journal, QStringLiteral("second"), {});
    later.record.written += std::chrono::hours(1);
    ASSERT_TRUE(journal.add(later));
    const TimelineModel model(journal);
    EXPECT_EQ(rowsOf(model).mid(1), QStringList({QStringLiteral("second"), QStringLiteral("first")}));
}

TEST_F(TimelineModelTest, MonthsCannotBeChosen)
{
    addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    const TimelineModel model(journal);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.firstRecord(), 1);
    EXPECT_FALSE(model.idAt(0).isValid());
}

TEST_F(TimelineModelTest, AddsOneRecordWithoutAReset)
{
    addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    addEntry(QStringLiteral("Two"), QDate(2026, 7, 13));
    EXPECT_EQ(inserted.count(), 1);
    addEntry(QStringLiteral("Three"), QDate(2026, 8, 1)); // a month and an entry
    EXPECT_EQ(inserted.count(), 3);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(rowsOf(model),
              QStringList({QStringLiteral("# August 2026"), QStringLiteral("Three"), QStringLiteral("# July 2026"),
                           QStringLiteral("Two"), QStringLiteral("One")}));
}

TEST_F(TimelineModelTest, AMonthGoesWithItsLastRecord)
{
    const RecordId only = addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    addEntry(QStringLiteral("Before"), QDate(2026, 6, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ASSERT_TRUE(journal.remove(only));
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("Before")}));
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(TimelineModelTest, AnotherDateMovesTheRowAndKeepsItsIndex)
{
    const RecordId moved = addEntry(QStringLiteral("Moved"), QDate(2026, 7, 12));
    addEntry(QStringLiteral("Other"), QDate(2026, 6, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QPersistentModelIndex index = model.index(model.rowOf(moved));
    Entry entry = *journal.all<Entry>().find(moved);
    entry.record.date = QDate(2026, 5, 1);
    ASSERT_TRUE(journal.replace(entry));
    EXPECT_TRUE(index.isValid());
    EXPECT_EQ(model.idAt(index.row()), moved);
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("Other"),
                                          QStringLiteral("# May 2026"), QStringLiteral("Moved")}));
}

TEST_F(TimelineModelTest, KnowsItsDays)
{
    addEntry(QStringLiteral("First"), QDate(2026, 6, 30));
    addEntry(QStringLiteral("One"), QDate(2026, 7, 3));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 3));
    addEntry(QStringLiteral("Two"), QDate(2026, 7, 31));
    const TimelineModel model(journal);
    EXPECT_EQ(model.daysIn({2026, 7}), QList<QDate>({QDate(2026, 7, 3), QDate(2026, 7, 31)}));
    EXPECT_TRUE(model.daysIn({2026, 5}).isEmpty());
    EXPECT_EQ(model.kindsOn(QDate(2026, 7, 3)).size(), 2);
    EXPECT_TRUE(model.kindsOn(QDate(2026, 7, 4)).isEmpty());
    const auto dayAt = [&](QDate day) { return model.index(model.rowOf(day)).data(TimelineModel::DateRole).toDate(); };
    EXPECT_EQ(dayAt(QDate(2026, 7, 3)), QDate(2026, 7, 3));
    EXPECT_EQ(dayAt(QDate(2026, 7, 30)), QDate(2026, 7, 3));
    EXPECT_EQ(dayAt(QDate(2027, 1, 1)), QDate(2026, 7, 31));
    EXPECT_EQ(dayAt(QDate(2020, 1, 1)), QDate(2026, 6, 30));
    EXPECT_EQ(TimelineModel(test::MemoryJournal().journal).rowOf(QDate(2026, 7, 3)), -1);
}

TEST_F(TimelineModelTest, AReplyIsNamedAnewWithWhatItAnswers)
{
    Entry entry = test::entryOf(journal, QStringLiteral("Before"), {});
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(entry));
    Response reply = journal.compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = entry.record.id;
    reply.text = QStringLiteral("I read it.");
    ASSERT_TRUE(journal.add(reply));
    TimelineModel model(journal);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Entry renamed = *journal.all<Entry>().find(entry.record.id);
    renamed.title = QStringLiteral("After");
    ASSERT_TRUE(journal.replace(renamed));
    const int row = model.rowOf(reply.record.id);
    EXPECT_TRUE(std::any_of(changed.begin(), changed.end(), [row](const QList<QVariant> &change) {
        return change.at(0).toModelIndex().row() <= row && change.at(1).toModelIndex().row() >= row;
    }));
    EXPECT_TRUE(model.index(row).data().toString().contains(QStringLiteral("After")));
}

TEST_F(TimelineModelTest, SaysAloudWhatIsPainted)
{
    const RecordId id = addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    journal.markNotVerified({id});
    const TimelineModel model(journal);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("One. Entry. 12 July 2026. Anna. Only you can read this. Not verified. Text"));
    EXPECT_FALSE(model.index(1).data(TimelineModel::IsVerifiedRole).toBool());
}

TEST_F(TimelineModelTest, FollowingThreeHundredChangesEqualsAFreshModel)
{
    TimelineModel everything(journal);
    TimelineModel filtered(journal);
    const TimelineFilter filter{
        .kind = Kind::Entry, .author = {}, .first = QDate(2026, 2, 10), .last = QDate(2026, 5, 20)};
    filtered.setFilter(filter);
    const Tester first(&everything, Tester::FailureReportingMode::Fatal);
    const Tester second(&filtered, Tester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&everything, &QAbstractItemModel::modelReset);
    SeededRandom dice(99);
    const auto roll = [&dice](int sides) { return static_cast<int>(dice.recordId().number() % sides); };
    const auto day = [&] { return QDate(2026, 1, 1).addDays(roll(190)); };
    std::vector<RecordId> present;
    for (int step = 0; step < 300; ++step) {
        const int what = roll(10);
        if (present.empty() || what < 4) {
            present.push_back(what % 2 == 0 ? addEntry(QStringLiteral("Entry %1").arg(step), day())
                                            : addNote(QStringLiteral("Note %1").arg(step), day()));
        } else if (what < 8) {
            auto any = journal.find(present[static_cast<std::size_t>(roll(static_cast<int>(present.size())))]);
            ASSERT_TRUE(any.has_value());
            recordOf(*any).date = what == 4 ? recordOf(*any).date : day();
            if (auto *entry = std::get_if<Entry>(&*any))
                entry->text = QStringLiteral("Changed in step %1").arg(step);
            ASSERT_TRUE(journal.replace(*any));
        } else {
            const auto at = present.begin() + roll(static_cast<int>(present.size()));
            ASSERT_TRUE(journal.remove(*at));
            if (what == 9)
                ASSERT_TRUE(journal.undo());
            else
                present.erase(at);
        }
        TimelineModel fresh(journal);
        ASSERT_EQ(dumpOf(everything), dumpOf(fresh)) << "after step " << step;
        fresh.setFilter(filter);
        ASSERT_EQ(dumpOf(filtered), dumpOf(fresh)) << "after step " << step;
    }
    EXPECT_EQ(reset.count(), 0);
    EXPECT_GT(present.size(), 20u);
}
