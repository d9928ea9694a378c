// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/glance.h"

#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr YearMonth kLast(2026, 7); // of the journal's clock

class AYearAtAGlance : public testing::Test
{
protected:
    template <typename T>
    T &put(RecordId id, QDate day)
    {
        T value;
        value.record.id = id;
        value.record.author = kFirstPartner;
        value.record.date = day;
        auto &all = std::get<std::vector<T>>(m_contents.records);
        all.push_back(std::move(value));
        return all.back();
    }
    void rate(RecordId id, QDate day, int rating, Cadence cadence = Cadence::Week)
    {
        auto &checkIn = put<CheckIn>(id, day);
        checkIn.period = Period::containing(day, cadence);
        checkIn.setAnswer(Dimension::Safe, Answer::rated(rating).value());
    }
    const Journal &journal()
    {
        if (!m_journal)
            m_journal.emplace(true, std::move(m_contents));
        return m_journal->journal;
    }
    static std::optional<double> valueOn(const Glance &glance, QDate day)
    {
        const auto found = std::ranges::find_if(
            glance.cells, [day](const GlanceCell &cell) { return day >= cell.first && day <= cell.last; });
        EXPECT_NE(found, glance.cells.end());
        return found != glance.cells.end() ? found->value : std::nullopt;
    }

    JournalContents m_contents;
    std::optional<test::MemoryJournal> m_journal;
};

TEST_F(AYearAtAGlance, HasEveryWeekOnceOverNewYear)
{
    const Glance glance = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Week, kLast);
    ASSERT_GE(glance.cells.size(), 52U);
    EXPECT_LE(glance.cells.size(), 53U);
    EXPECT_LE(glance.cells.front().first, QDate(2025, 8, 1));
    EXPECT_LE(glance.cells.back().last, QDate(2026, 7, 31));
    for (std::size_t i = 0; i < glance.cells.size(); ++i) {
        EXPECT_EQ(glance.cells[i].first.dayOfWeek(), Qt::Monday);
        EXPECT_EQ(glance.cells[i].first.daysTo(glance.cells[i].last), 6);
        if (i > 0) {
            EXPECT_EQ(glance.cells[i - 1].last.addDays(1), glance.cells[i].first);
        }
        EXPECT_FALSE(glance.cells[i].value) << "missing is missing";
    }
}

TEST_F(AYearAtAGlance, TellsTheMedianOfAWeek)
{
    rate(RecordId(1), QDate(2025, 12, 29), 3);
    rate(RecordId(2), QDate(2026, 7, 6), 2, Cadence::Day);
    rate(RecordId(3), QDate(2026, 7, 8), 6, Cadence::Day);
    rate(RecordId(4), QDate(2026, 7, 9), 7, Cadence::Day);
    rate(RecordId(5), QDate(2024, 7, 8), 7);
    const Glance glance = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Week, kLast);
    EXPECT_EQ(valueOn(glance, QDate(2026, 1, 4)), 3.0) << "over New Year";
    EXPECT_EQ(valueOn(glance, QDate(2026, 7, 12)), 6.0);
    EXPECT_EQ(valueOn(glance, QDate(2026, 7, 5)), std::nullopt);
    EXPECT_EQ(glance.least, 1.0);
    EXPECT_EQ(glance.greatest, 7.0);
}

TEST_F(AYearAtAGlance, CountsWithinTheJournalAndLeavesTheRestBlank)
{
    put<GratitudeNote>(RecordId(1), QDate(2026, 3, 2));
    put<GratitudeNote>(RecordId(2), QDate(2026, 3, 8));
    put<GratitudeNote>(RecordId(3), QDate(2026, 3, 9)).record.verified = false;
    const Glance glance = countsAtAGlance(journal(), Counted::Thanks, GlanceBy::Week, kLast);
    EXPECT_EQ(valueOn(glance, QDate(2026, 3, 5)), 2.0);
    EXPECT_EQ(valueOn(glance, QDate(2026, 3, 10)), 0.0);
    EXPECT_EQ(valueOn(glance, QDate(2026, 2, 1)), std::nullopt) << "before the journal";
    EXPECT_EQ(valueOn(glance, QDate(2026, 7, 23)), std::nullopt) << "it has not come yet";
    EXPECT_EQ(glance.greatest, 2.0);
}

TEST_F(AYearAtAGlance, CountsWhatWasLivedTogether)
{
    auto &walk = put<SharedExperience>(RecordId(1), QDate(2026, 6, 3));
    walk.state = ExperienceState::Lived;
    auto &apart = put<SharedExperience>(RecordId(2), QDate(2026, 6, 4));
    apart.state = ExperienceState::Lived;
    apart.type = ExperienceType::Apart;
    put<SharedExperience>(RecordId(3), QDate(2026, 6, 5)).state = ExperienceState::Planned;
    put<Entry>(RecordId(4), QDate(2026, 1, 5));
    EXPECT_EQ(valueOn(countsAtAGlance(journal(), Counted::Together, GlanceBy::Week, kLast), QDate(2026, 6, 3)), 1.0);
}

TEST_F(AYearAtAGlance, CountsAConversationOnce)
{
    for (const qint64 id : {1, 2, 3}) {
        auto &part = put<Conversation>(RecordId(id), QDate(2026, 6, 3));
        part.session = RecordId(id == 3 ? 3 : 1);
    }
    EXPECT_EQ(valueOn(countsAtAGlance(journal(), Counted::Conversations, GlanceBy::Week, kLast), QDate(2026, 6, 3)),
              2.0);
}

TEST_F(AYearAtAGlance, HasEveryDayAndEveryMonthOnceOverNewYear)
{
    const Glance days = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Day, YearMonth(2024, 2));
    ASSERT_EQ(days.cells.size(), 366U) << "a leap year";
    EXPECT_EQ(days.cells.front().first, QDate(2023, 3, 1));
    EXPECT_EQ(days.cells.back().last, QDate(2024, 2, 29));
    for (std::size_t i = 1; i < days.cells.size(); ++i)
        EXPECT_EQ(days.cells[i - 1].last.addDays(1), days.cells[i].first);

    const Glance months = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Month, kLast);
    ASSERT_EQ(months.cells.size(), 12U);
    EXPECT_EQ(months.cells.front().first, QDate(2025, 8, 1));
    EXPECT_EQ(months.cells[5].first, QDate(2026, 1, 1));
    EXPECT_EQ(months.cells[6].last, QDate(2026, 2, 28));
    EXPECT_EQ(months.cells.back().last, QDate(2026, 7, 31));
}

TEST_F(AYearAtAGlance, DaysAndMonthsTellTheMedianToo)
{
    rate(RecordId(1), QDate(2025, 12, 31), 3, Cadence::Day);
    rate(RecordId(2), QDate(2026, 1, 1), 2, Cadence::Day);
    rate(RecordId(3), QDate(2026, 1, 31), 6, Cadence::Day);
    const Glance days = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Day, kLast);
    EXPECT_EQ(valueOn(days, QDate(2025, 12, 31)), 3.0);
    EXPECT_EQ(valueOn(days, QDate(2026, 1, 1)), 2.0);
    EXPECT_EQ(valueOn(days, QDate(2026, 1, 2)), std::nullopt);
    const Glance months = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, GlanceBy::Month, kLast);
    EXPECT_EQ(valueOn(months, QDate(2025, 12, 1)), 3.0);
    EXPECT_EQ(valueOn(months, QDate(2026, 1, 15)), 4.0);
    EXPECT_EQ(valueOn(months, QDate(2026, 2, 1)), std::nullopt);
}

TEST_F(AYearAtAGlance, CountsByDayAndMonthWithinTheJournal)
{
    put<GratitudeNote>(RecordId(1), QDate(2026, 3, 2));
    put<GratitudeNote>(RecordId(2), QDate(2026, 3, 31));
    const Glance days = countsAtAGlance(journal(), Counted::Thanks, GlanceBy::Day, kLast);
    EXPECT_EQ(valueOn(days, QDate(2026, 3, 2)), 1.0);
    EXPECT_EQ(valueOn(days, QDate(2026, 3, 3)), 0.0);
    EXPECT_EQ(valueOn(days, QDate(2026, 7, 12)), 0.0) << "today";
    EXPECT_EQ(valueOn(days, QDate(2026, 7, 13)), std::nullopt) << "it has not come yet";
    const Glance months = countsAtAGlance(journal(), Counted::Thanks, GlanceBy::Month, kLast);
    EXPECT_EQ(valueOn(months, QDate(2026, 3, 15)), 2.0);
    EXPECT_EQ(valueOn(months, QDate(2026, 2, 15)), std::nullopt) << "before the journal";
    EXPECT_EQ(months.greatest, 2.0);
}

TEST_F(AYearAtAGlance, SaysWhichFeelingsWerePicked)
{
    auto &checkIn = put<CheckIn>(RecordId(1), QDate(2026, 6, 1));
    checkIn.period = Period::containing(QDate(2026, 6, 1), Cadence::Week);
    checkIn.feelings = {QStringLiteral("tired"), QStringLiteral("calm")};
    put<Entry>(RecordId(2), QDate(2026, 6, 9)).feelings = {{QStringLiteral("tired"), 1}};
    put<Entry>(RecordId(3), QDate(2026, 6, 9)).record.author = kSecondPartner;
    const Glance months = feelingsAtAGlance(journal(), kFirstPartner, GlanceBy::Month, kLast);
    EXPECT_EQ(valueOn(months, QDate(2026, 6, 1)), 3.0);
    EXPECT_EQ(months.cells[10].feelings, (QStringList{QStringLiteral("tired"), QStringLiteral("calm")}));
    EXPECT_EQ(valueOn(months, QDate(2026, 5, 1)), std::nullopt);
    const Glance days = feelingsAtAGlance(journal(), kFirstPartner, GlanceBy::Day, kLast);
    EXPECT_EQ(valueOn(days, QDate(2026, 6, 9)), 1.0);
}

} // namespace

} // namespace hearth
