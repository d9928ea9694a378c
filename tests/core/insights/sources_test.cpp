// SPDX-License-Identifier: GPL-3.0-or-later
// What charts rest on: which months there are, and that what is counted is what is found.
#include "insights/insightdata.h"

#include "core/journal/memorystore.h"
#include "insights/feelings.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <tuple>

namespace hearth {

namespace {

constexpr MonthRange kYear2026{YearMonth(2026, 1), YearMonth(2026, 12)};

class InsightSources : public testing::Test
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
    SharedExperience &lived(qint64 id, QDate day, ExperienceType type = ExperienceType::Together)
    {
        auto &experience = put<SharedExperience>(id, day);
        experience.state = ExperienceState::Lived;
        experience.type = type;
        return experience;
    }
    CheckIn &answered(qint64 id, QDate day, PartnerId author = kFirstPartner)
    {
        auto &checkIn = put<CheckIn>(id, day, author);
        checkIn.period = Period::containing(day, Cadence::Week);
        return checkIn;
    }
    SharedChart &chart(qint64 id, QDate day, PartnerId author)
    {
        auto &made = put<SharedChart>(id, QDate(2026, 7, 1), author);
        made.dimension = Dimension::Safe;
        made.month = YearMonth::of(day);
        made.ratings = {SharedRating{Period::containing(day, Cadence::Week), 4, {}}};
        return made;
    }
    const Journal &journal()
    {
        if (!m_journal)
            m_journal.emplace(true, std::move(m_contents));
        return m_journal->journal;
    }
    /// The numbers of the records that such a chart rests on, by day.
    std::vector<qint64> records(const ChartTopic &topic, PartnerId author = kFirstPartner)
    {
        std::vector<qint64> ids;
        for (const Source &source : sourcesOf(journal(), topic, author))
            ids.push_back(source.record.number());
        return ids;
    }
    int counted(Counted what)
    {
        int sum = 0;
        for (const StepCount &step : countsOf(journal(), what, kYear2026).steps)
            sum += step.count.value_or(0);
        return sum;
    }

    JournalContents m_contents;
    std::optional<test::MemoryJournal> m_journal;
};

using Ids = std::vector<qint64>;

TEST_F(InsightSources, AreWhatIsCountedOfThatTypeAndVerified)
{
    lived(1, QDate(2026, 6, 2));
    lived(2, QDate(2026, 6, 1), ExperienceType::Apart);
    lived(3, QDate(2026, 5, 3)).record.verified = false;
    put<SharedExperience>(4, QDate(2026, 6, 8)).state = ExperienceState::Planned;
    put<GratitudeNote>(5, QDate(2026, 6, 9));
    put<GratitudeNote>(6, QDate(2026, 6, 3)).record.verified = false;
    EXPECT_EQ(records(Counted::Together), Ids{1});
    EXPECT_EQ(records(Counted::Apart), Ids{2});
    EXPECT_EQ(records(Counted::Thanks), Ids{5});
    for (const Counted what : {Counted::Together, Counted::Apart, Counted::Thanks, Counted::Conversations})
        EXPECT_EQ(counted(what), static_cast<int>(records(what).size()));
}

TEST_F(InsightSources, OfADayOfARitualAreTheWordsAboutItTheReadersFirst)
{
    auto &ritual = put<SharedExperience>(1, QDate(2026, 6, 1));
    ritual.state = ExperienceState::Planned;
    ritual.ritual.repeat = Repeat::Weekly;
    for (const auto &[id, day, author] : {std::tuple(11, QDate(2026, 6, 8), kSecondPartner),
                                          {12, QDate(2026, 6, 8), kFirstPartner},
                                          {13, QDate(2026, 6, 15), kSecondPartner}}) {
        auto &words = put<Reflection>(id, day, author);
        words.experience = RecordId(1);
        words.text = QStringLiteral("words");
    }
    EXPECT_EQ(records(Counted::Together), (Ids{12, 13}));
}

TEST_F(InsightSources, AreOneOfEachConversation)
{
    for (const auto &[id, session] : {std::pair(1, 1), {2, 1}, {3, 3}})
        put<Conversation>(id, QDate(2026, 6, 3)).session = RecordId(session);
    EXPECT_EQ(records(Counted::Conversations).size(), 2U);
    EXPECT_EQ(counted(Counted::Conversations), 2);
}

TEST_F(InsightSources, OfRatingsAreCheckInsThatRateThatDimensionAndElseSharedCharts)
{
    answered(1, QDate(2026, 6, 1), kSecondPartner).setAnswer(Dimension::Connected, Answer::rated(5).take());
    answered(2, QDate(2026, 6, 8), kSecondPartner).setAnswer(Dimension::Safe, Answer::rated(5).take());
    answered(3, QDate(2026, 6, 15), kFirstPartner).setAnswer(Dimension::Safe, Answer::rated(5).take());
    auto &forged = answered(4, QDate(2026, 6, 22), kSecondPartner);
    forged.setAnswer(Dimension::Safe, Answer::rated(5).take());
    forged.record.verified = false;
    chart(5, QDate(2026, 6, 1), kSecondPartner); // the check-in says that there is no answer
    chart(6, QDate(2026, 5, 4), kSecondPartner);
    chart(7, QDate(2026, 5, 4), kFirstPartner); // mine says nothing new to me
    EXPECT_EQ(records(Dimension::Safe, kSecondPartner), (Ids{6, 2}));
    EXPECT_EQ(records(Dimension::Safe, kFirstPartner), Ids{3});
    EXPECT_EQ(ratingsOf(journal(), kSecondPartner, Dimension::Safe, kYear2026).points.size(), 2U);
    EXPECT_EQ(periodsRated(journal(), kSecondPartner), 3);
    EXPECT_EQ(periodsRated(journal(), kFirstPartner), 1);
}

TEST_F(InsightSources, OfFeelingsAreCheckInsAndEntriesWithThatFeeling)
{
    answered(1, QDate(2026, 6, 8)).feelings = {QStringLiteral("calm"), QStringLiteral("tired")};
    put<Entry>(2, QDate(2026, 6, 2)).feelings = {{QStringLiteral("calm"), 1}};
    put<Entry>(3, QDate(2026, 6, 1));
    put<Entry>(4, QDate(2026, 6, 1), kSecondPartner).feelings = {{QStringLiteral("calm"), 1}};
    EXPECT_EQ(records(FeelingsPicked{}), (Ids{2, 1, 1}));
    EXPECT_EQ(records(FeelingsPicked{QStringLiteral("tired")}), Ids{1});
    EXPECT_EQ(records(FeelingsPicked{QStringLiteral("calm")}, kSecondPartner), Ids{4});
    EXPECT_EQ(feelingsOf(journal(), kFirstPartner, kYear2026).feelings.front().sum, 2);
}

TEST_F(InsightSources, OfAnEmptyJournalAreNoneAndItsMonthsThisOneAlone)
{
    put<SharedExperience>(1, QDate(2020, 6, 1)); // an idea
    lived(2, QDate(2019, 6, 1)).record.verified = false;
    EXPECT_EQ(monthsToldOf(journal()), std::nullopt);
    EXPECT_EQ(journalMonthsOf(journal()), (MonthRange{YearMonth(2026, 7), YearMonth(2026, 7)}));
}

TEST_F(InsightSources, EveryKindThatIsToldOfMakesItsMonthPartOfTheJournal)
{
    const QDate day(2024, 3, 4); // a Monday
    const std::array<std::function<void()>, 7> kinds{
        [&] { put<Entry>(1, day); },
        [&] { put<GratitudeNote>(1, day); },
        [&] { answered(1, day).record.date = QDate(2026, 7, 1); },
        [&] { lived(1, day); },
        [&] { lived(1, day, ExperienceType::Apart); },
        [&] { put<Conversation>(1, day).session = RecordId(1); },
        [&] { chart(1, day, kSecondPartner); },
    };
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        m_contents = {};
        m_journal.reset();
        kinds.at(kind)();
        EXPECT_EQ(monthsToldOf(journal()), (MonthRange{YearMonth(2024, 3), YearMonth(2024, 3)})) << kind;
        EXPECT_EQ(journalMonthsOf(journal()), (MonthRange{YearMonth(2024, 3), YearMonth(2026, 7)})) << kind;
        const CountSeries notes = countsOf(journal(), Counted::Conversations, {YearMonth(2024, 2), YearMonth(2024, 4)});
        EXPECT_FALSE(notes.steps.at(0).count.has_value()) << kind;
        EXPECT_TRUE(notes.steps.at(1).count.has_value()) << "a nought is no blank: " << kind;
        EXPECT_EQ(notes.steps.at(2).count, 0) << kind;
    }
}

} // namespace

} // namespace hearth
