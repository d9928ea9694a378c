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
    const Glance glance = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, kLast);
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
    const Glance glance = ratingsAtAGlance(journal(), kFirstPartner, Dimension::Safe, kLast);
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
    const Glance glance = countsAtAGlance(journal(), Counted::Thanks, kLast);
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
    EXPECT_EQ(valueOn(countsAtAGlance(journal(), Counted::Together, kLast), QDate(2026, 6, 3)), 1.0);
}

TEST_F(AYearAtAGlance, CountsAConversationOnce)
{
    for (const qint64 id : {1, 2, 3}) {
        auto &part = put<Conversation>(RecordId(id), QDate(2026, 6, 3));
        part.session = RecordId(id == 3 ? 3 : 1);
    }
    EXPECT_EQ(valueOn(countsAtAGlance(journal(), Counted::Conversations, kLast), QDate(2026, 6, 3)), 2.0);
}

} // namespace

} // namespace hearth
