// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/occurrences.h"

#include "experiencefixture.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class OccurrencesTest : public ExperienceTest
{
protected:
    [[nodiscard]] QList<QDate> daysBetween(QDate from, QDate to)
    {
        QList<QDate> days;
        for (const Occurrence &each : occurrencesBetween(journal(), from, to))
            days += each.day;
        return days;
    }
};

} // namespace

TEST_F(OccurrencesTest, ARitualOnThe31stTakesPlaceInEveryMonth)
{
    add(ritualOf(QStringLiteral("Cake"), Repeat::MonthlyByDay, QDate(2027, 1, 31)));
    const QList<QDate> wanted{QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 3, 31), QDate(2027, 4, 30)};
    EXPECT_EQ(daysBetween(QDate(2027, 1, 1), QDate(2027, 4, 30)), wanted);
}

TEST_F(OccurrencesTest, ARitualOf29FebruaryTakesPlaceInEveryYear)
{
    add(ritualOf(QStringLiteral("The day we met"), Repeat::Yearly, QDate(2024, 2, 29)));
    const QList<QDate> wanted{QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)};
    EXPECT_EQ(daysBetween(QDate(2026, 1, 1), QDate(2028, 12, 31)), wanted);
}

TEST_F(OccurrencesTest, ExceptionsAndIdeasAreLeftOut)
{
    SharedExperience weekly = ritualOf(QStringLiteral("Date night"), Repeat::Weekly, QDate(2026, 7, 3));
    weekly.ritual.exceptions = {QDate(2026, 7, 10)};
    weekly.ritual.until = QDate(2026, 7, 20);
    add(weekly);
    add(experienceOf(QStringLiteral("An idea"), ExperienceState::Idea, QDate(2026, 7, 4)));
    const QList<QDate> wanted{QDate(2026, 7, 3), QDate(2026, 7, 17)};
    EXPECT_EQ(daysBetween(QDate(2026, 7, 1), QDate(2026, 7, 31)), wanted);
}

TEST_F(OccurrencesTest, ADayIsInTheOrderOfItsTimes)
{
    SharedExperience late = experienceOf(QStringLiteral("Late"), ExperienceState::Planned, today);
    late.minuteOfDay = 20 * 60;
    SharedExperience early = experienceOf(QStringLiteral("Early"), ExperienceState::Planned, today);
    early.minuteOfDay = 8 * 60;
    const RecordId lateId = add(late);
    const RecordId earlyId = add(early);
    const RecordId anyTime = add(experienceOf(QStringLiteral("Any"), ExperienceState::Planned, today));
    const QList<Occurrence> wanted{{anyTime, today}, {earlyId, today}, {lateId, today}};
    EXPECT_EQ(occurrencesBetween(journal(), today, today), wanted);
}

TEST_F(OccurrencesTest, WordsMakeADayOfARitualLivedAndNoOther)
{
    const RecordId ritual = add(ritualOf(QStringLiteral("Walk"), Repeat::Weekly, QDate(2026, 7, 5)));
    add(wordsAbout(ritual, QDate(2026, 7, 5), QStringLiteral("Rain.")));
    EXPECT_TRUE(isLived(journal(), {ritual, QDate(2026, 7, 5)}));
    EXPECT_FALSE(isLived(journal(), {ritual, today}));
    EXPECT_EQ(markOf(journal(), {ritual, QDate(2026, 7, 5)}), OccurrenceMark::Lived);
    EXPECT_EQ(markOf(journal(), {ritual, today}), OccurrenceMark::Ritual);
    EXPECT_EQ(livedOccurrences(journal()), (QList<Occurrence>{{ritual, QDate(2026, 7, 5)}}));
}

TEST_F(OccurrencesTest, WordsStayWithADayThatNoLongerBelongsToTheRitual)
{
    SharedExperience ritual = ritualOf(QStringLiteral("Walk"), Repeat::Weekly, QDate(2026, 7, 5));
    const RecordId id = add(ritual);
    add(wordsAbout(id, QDate(2026, 7, 5), QStringLiteral("Rain.")));
    ritual.record = *journal().findRecord(id);
    ritual.ritual.exceptions = {QDate(2026, 7, 5)};
    ASSERT_TRUE(journal().replace(ritual));
    EXPECT_EQ(daysBetween(QDate(2026, 7, 5), QDate(2026, 7, 5)), QList{QDate(2026, 7, 5)});
    EXPECT_TRUE(isThere(journal(), {id, QDate(2026, 7, 5)}));
}

TEST_F(OccurrencesTest, WordsKeepToWhatHasOneDayWhenItIsMoved)
{
    SharedExperience picnic = experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, QDate(2026, 7, 4));
    const RecordId id = add(picnic);
    const RecordId words = add(wordsAbout(id, QDate(2026, 7, 4), QStringLiteral("Ants.")));
    picnic.record = *journal().findRecord(id);
    picnic.record.date = QDate(2026, 7, 3);
    ASSERT_TRUE(journal().replace(picnic));
    EXPECT_EQ(livedOccurrences(journal()), (QList<Occurrence>{{id, QDate(2026, 7, 3)}}));
    ASSERT_NE(wordsOf(journal(), {id, QDate(2026, 7, 3)}, kFirstPartner), nullptr);
    EXPECT_EQ(wordsOf(journal(), {id, QDate(2026, 7, 3)}, kFirstPartner)->record.id, words);
}

TEST_F(OccurrencesTest, WordsAboutWhatWasDeletedAreStillThere)
{
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    add(wordsAbout(id, today, QStringLiteral("Ants.")));
    ASSERT_TRUE(journal().remove(id));
    EXPECT_EQ(livedOccurrences(journal()), (QList<Occurrence>{{id, today}}));
    EXPECT_TRUE(isThere(journal(), {id, today}));
    EXPECT_TRUE(occurrencesBetween(journal(), today, today).isEmpty());
}

TEST_F(OccurrencesTest, ARitualIsReadOnItsNextDayOrItsLast)
{
    SharedExperience running = ritualOf(QStringLiteral("Walk"), Repeat::Weekly, QDate(2026, 7, 3));
    EXPECT_EQ(occurrenceOf(journal(), running).day, QDate(2026, 7, 17));
    running.ritual.until = QDate(2026, 7, 11);
    EXPECT_EQ(occurrenceOf(journal(), running).day, QDate(2026, 7, 10));
}

TEST_F(OccurrencesTest, TheNewestStandsFirstAmongWhatWasLived)
{
    const RecordId old = add(experienceOf(QStringLiteral("Old"), ExperienceState::Lived, QDate(2025, 1, 1)));
    const RecordId fresh = add(experienceOf(QStringLiteral("New"), ExperienceState::Lived, today));
    EXPECT_EQ(livedOccurrences(journal()), (QList<Occurrence>{{fresh, today}, {old, QDate(2025, 1, 1)}}));
}

TEST_F(OccurrencesTest, APlanTakesUpAnIdea)
{
    const RecordId idea = add(experienceOf(QStringLiteral("Idea"), ExperienceState::Idea, today));
    EXPECT_TRUE(takenUpAs(journal(), idea).empty());
    EXPECT_TRUE(takenUpAs(journal(), {}).empty());
    SharedExperience plan = experienceOf(QStringLiteral("Plan"), ExperienceState::Planned, today);
    plan.fromIdea = idea;
    const RecordId id = add(plan);
    ASSERT_EQ(takenUpAs(journal(), idea).size(), 1u);
    EXPECT_EQ(takenUpAs(journal(), idea).front()->record.id, id);
}
