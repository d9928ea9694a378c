// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timelinemodel.h"

#include "support/journalfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

using Tester = QAbstractItemModelTester;

/// Takes everything and keeps nothing.
class QuietStore final : public RecordStore
{
public:
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &) override { return {}; }
};

class TimelineModelTest : public testing::Test
{
protected:
    [[nodiscard]] static Partner partner(PartnerId id, const QString &name)
    {
        Partner partner;
        partner.record.id = RecordId(1000 + id.number());
        partner.record.author = id;
        partner.record.visibility = Visibility::Shared;
        partner.record.date = QDate(2024, 1, 1);
        partner.name = name;
        return partner;
    }
    [[nodiscard]] static JournalContents twoPeople()
    {
        JournalContents contents;
        std::get<std::vector<Partner>>(contents.records) = {partner(kFirstPartner, QStringLiteral("Anna")),
                                                            partner(kSecondPartner, QStringLiteral("Ben"))};
        return contents;
    }
    RecordId addEntry(const QString &title, QDate date)
    {
        Entry entry = test::entryOf(journal, title, QStringLiteral("Text"));
        entry.record.date = date;
        EXPECT_TRUE(journal.add(entry));
        return entry.record.id;
    }
    RecordId addNote(const QString &what, QDate date)
    {
        GratitudeNote note = test::noteOf(journal, what);
        note.record.date = date;
        EXPECT_TRUE(journal.add(note));
        return note.record.id;
    }
    RecordId addCheckIn(QDate date)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.record.date = date;
        checkIn.period = {Cadence::Day, date};
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).value());
        EXPECT_TRUE(journal.add(checkIn));
        return checkIn.record.id;
    }
    [[nodiscard]] static QStringList rowsOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows += index.data(TimelineModel::IsHeaderRole).toBool() ? QStringLiteral("# ") + index.data().toString()
                                                                     : index.data(TimelineModel::TitleRole).toString();
        }
        return rows;
    }
    /// Everything a view can ask about every row.
    [[nodiscard]] static QStringList dumpOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList parts;
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(TimelineModel::IdRole),
                  int(TimelineModel::KindRole), int(TimelineModel::DateRole), int(TimelineModel::ExcerptRole),
                  int(TimelineModel::AuthorRole), int(TimelineModel::IsSharedRole), int(TimelineModel::IsHeaderRole)})
                parts += model.index(row).data(role).toString();
            rows += parts.join(QLatin1Char('|'));
        }
        return rows;
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{4};
    QuietStore store;
    Journal journal{kFirstPartner, true, twoPeople(), store, clock, random};
};

} // namespace

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

TEST_F(TimelineModelTest, FiltersByKindAuthorAndDays)
{
    addEntry(QStringLiteral("June"), QDate(2026, 6, 30));
    addEntry(QStringLiteral("July"), QDate(2026, 7, 1));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 2));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFilter({.kind = Kind::Entry, .author = {}, .first = {}, .last = {}});
    EXPECT_EQ(rowsOf(model).size(), 4);
    model.setFilter({.kind = Kind::Entry, .author = {}, .first = QDate(2026, 7, 1), .last = {}});
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# July 2026"), QStringLiteral("July")}));
    model.setFilter({.kind = {}, .author = {}, .first = {}, .last = QDate(2026, 6, 30)});
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("June")}));
    model.setFilter({.kind = {}, .author = kSecondPartner, .first = {}, .last = {}});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstRecord(), -1);
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

TEST_F(TimelineModelTest, ThirtyFourThousandRecordsLoadInFiftyMilliseconds)
{
    JournalContents contents = twoPeople();
    auto &entries = std::get<std::vector<Entry>>(contents.records);
    for (int i = 0; i < 34000; ++i) {
        Entry entry;
        entry.record.id = RecordId(5000 + i);
        entry.record.author = kFirstPartner;
        entry.record.date = QDate(1990, 1, 1).addDays(i * 7 % 13000);
        entry.text = QStringLiteral("Words");
        entries.push_back(entry);
    }
    const Journal big(kFirstPartner, true, std::move(contents), store, clock, random);
    qint64 best = 1000;
    for (int attempt = 0; attempt < 3; ++attempt) { // the least disturbed of three
        QElapsedTimer timer;
        timer.start();
        const TimelineModel model(big);
        best = std::min(best, timer.elapsed());
        EXPECT_GT(model.rowCount(), 34000);
    }
    EXPECT_LT(best, 50);
}
