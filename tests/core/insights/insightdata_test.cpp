// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightdata.h"

#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr MonthRange kJuneAlone{YearMonth(2026, 6), YearMonth(2026, 6)};

class CountsToldApart : public testing::Test
{
protected:
    template <typename T>
    T &put(qint64 id, QDate day, PartnerId author = kFirstPartner)
    {
        T value;
        value.record.id = RecordId(id);
        value.record.author = author;
        value.record.visibility = Visibility::Shared;
        value.record.date = day;
        auto &all = std::get<std::vector<T>>(m_contents.records);
        all.push_back(std::move(value));
        return all.back();
    }
    SharedExperience &lived(qint64 id, int day, Tone tone = Tone::NotSaid, bool isNew = false)
    {
        auto &experience = put<SharedExperience>(id, QDate(2026, 6, day));
        experience.state = ExperienceState::Lived;
        experience.tone = tone;
        experience.isNewToBoth = isNew;
        return experience;
    }
    void words(qint64 id, qint64 about, int day, Tone tone, PartnerId author = kFirstPartner)
    {
        auto &reflection = put<Reflection>(id, QDate(2026, 6, day), author);
        reflection.experience = RecordId(about);
        reflection.text = QStringLiteral("words");
        reflection.tone = tone;
    }
    /// How many of each part there were in June.
    std::vector<int> parts(Counted what, CountedBy parting)
    {
        if (!m_journal)
            m_journal.emplace(true, std::move(m_contents));
        const CountSeries series = countsOf(m_journal->journal, what, parting, kJuneAlone);
        EXPECT_EQ(series.steps.size(), 1U);
        EXPECT_EQ(series.steps[0].parts.size(), series.parts.size());
        int sum = 0;
        for (const int part : series.steps[0].parts)
            sum += part;
        EXPECT_EQ(series.steps[0].count, sum) << "together they are the whole";
        return series.steps[0].parts;
    }

    JournalContents m_contents;
    std::optional<test::MemoryJournal> m_journal;
};

TEST_F(CountsToldApart, ByToneWithWhatWasNotSaid)
{
    lived(1, 1, Tone::Joyful);
    lived(2, 2, Tone::Joyful);
    lived(3, 3, Tone::Everyday);
    lived(4, 4, Tone::Challenging);
    lived(5, 5);
    lived(6, 6, Tone::Joyful).type = ExperienceType::Apart;
    lived(7, 7, Tone::Joyful).record.verified = false;
    put<SharedExperience>(8, QDate(2026, 6, 8)).state = ExperienceState::Planned;
    EXPECT_EQ(parts(Counted::Together, CountedBy::Tone), (std::vector<int>{2, 1, 1, 1}));
    EXPECT_EQ(parts(Counted::Apart, CountedBy::Tone), (std::vector<int>{1, 0, 0, 0}));
}

TEST_F(CountsToldApart, WordsSayTheToneWhereNothingElseDoesAndChallengingAlwaysCounts)
{
    lived(1, 1);
    words(11, 1, 1, Tone::Everyday, kSecondPartner);
    words(12, 1, 1, Tone::Joyful); // the reader's own words come first
    lived(2, 2, Tone::Joyful);
    words(13, 2, 2, Tone::Challenging, kSecondPartner);
    lived(3, 3, Tone::Joyful);
    words(14, 3, 3, Tone::Everyday);
    EXPECT_EQ(parts(Counted::Together, CountedBy::Tone), (std::vector<int>{2, 0, 1, 0}));
}

TEST_F(CountsToldApart, EachDayOfARitualHasItsOwnTone)
{
    auto &ritual = put<SharedExperience>(1, QDate(2026, 6, 1));
    ritual.state = ExperienceState::Planned;
    ritual.ritual.repeat = Repeat::Weekly;
    words(11, 1, 1, Tone::Joyful);
    words(12, 1, 8, Tone::Challenging);
    EXPECT_EQ(parts(Counted::Together, CountedBy::Tone), (std::vector<int>{1, 0, 1, 0}));
}

TEST_F(CountsToldApart, ByWhatWasNewToBoth)
{
    lived(1, 1, Tone::Joyful, true);
    lived(2, 2);
    lived(3, 3);
    EXPECT_EQ(parts(Counted::Together, CountedBy::Novelty), (std::vector<int>{1, 2}));
}

TEST_F(CountsToldApart, ConversationsAndRepairs)
{
    const auto talk = [this](qint64 id, qint64 session, ConversationType type) {
        auto &part = put<Conversation>(id, QDate(2026, 6, 3));
        part.session = RecordId(session);
        part.type = type;
    };
    talk(1, 1, ConversationType::Listening);
    talk(2, 1, ConversationType::Listening); // the other's part of the same one
    talk(3, 3, ConversationType::Repair);
    talk(4, 4, ConversationType::Repair);
    EXPECT_EQ(parts(Counted::Conversations, CountedBy::Type), (std::vector<int>{1, 2, 0}));
}

TEST_F(CountsToldApart, NothingIsNoughtOfEach)
{
    put<Entry>(1, QDate(2026, 6, 1));
    EXPECT_EQ(parts(Counted::Together, CountedBy::Tone), (std::vector<int>{0, 0, 0, 0}));
}

} // namespace

} // namespace hearth
