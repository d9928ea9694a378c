// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/feelings.h"

#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

TEST(FeelingsByMonth, CountsOnesOwnInCheckInsAndEntries)
{
    JournalContents contents;
    const auto put = [&contents](auto value, qint64 id, PartnerId author, QDate day) {
        value.record.id = RecordId(id);
        value.record.author = author;
        value.record.visibility = Visibility::Shared;
        value.record.date = day;
        std::get<std::vector<decltype(value)>>(contents.records).push_back(std::move(value));
    };
    CheckIn checkIn;
    checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("tired")};
    checkIn.period = Period::containing(QDate(2026, 5, 4), Cadence::Week);
    put(checkIn, 1, kFirstPartner, QDate(2026, 6, 1)); // answered late: the period counts
    checkIn.period = Period::containing(QDate(2026, 7, 6), Cadence::Week);
    checkIn.feelings = {QStringLiteral("calm")};
    put(checkIn, 2, kFirstPartner, QDate(2026, 7, 6));
    put(checkIn, 3, kSecondPartner, QDate(2026, 7, 6));
    Entry entry;
    entry.feelings = {{QStringLiteral("tired"), 2}, {QStringLiteral("calm"), 1}};
    put(entry, 4, kFirstPartner, QDate(2026, 7, 31));
    put(entry, 5, kFirstPartner, QDate(2026, 8, 1));
    const test::MemoryJournal journal(true, std::move(contents));

    const auto found = feelingsOf(journal.journal, kFirstPartner, {YearMonth(2026, 5), YearMonth(2026, 7)}).feelings;
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (FeelingCounts{QStringLiteral("calm"), {1, 0, 2}, 3}));
    EXPECT_EQ(found[1], (FeelingCounts{QStringLiteral("tired"), {1, 0, 1}, 2}));
    EXPECT_TRUE(feelingsOf(journal.journal, kFirstPartner, {YearMonth(2026, 7), YearMonth(2026, 5)}).feelings.empty());
    const FeelingSeries quarters =
        feelingsOf(journal.journal, kFirstPartner, {YearMonth(2026, 5), YearMonth(2026, 7)}, Step::Quarter);
    EXPECT_EQ(quarters.from, YearMonth(2026, 4));
    ASSERT_EQ(quarters.feelings.size(), 2U);
    EXPECT_EQ(quarters.feelings[0], (FeelingCounts{QStringLiteral("calm"), {1, 3}, 4})) << "August is in its quarter";
}

} // namespace

} // namespace hearth
