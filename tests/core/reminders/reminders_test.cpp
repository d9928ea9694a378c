// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderfixture.h"

namespace hearth {
namespace {

using namespace test;

TEST_F(RemindersTest, OffersTheCheckInOfThePresentPeriodUntilItIsAnswered)
{
    ASSERT_EQ(due(kToday).size(), 1U);
    const Reminder thing = due(kToday).front();
    EXPECT_EQ(thing.type, ReminderType::CheckIn);
    EXPECT_EQ(thing.day, QDate(2026, 7, 6));
    EXPECT_EQ(thing.key, QStringLiteral("checkin/2026-W28"));
    CheckIn checkIn;
    checkIn.period = Period::containing(kToday, Cadence::Week);
    put(checkIn);
    EXPECT_TRUE(due(kToday).empty());
    EXPECT_TRUE(isDue(ReminderType::CheckIn, kToday.addDays(1))) << "another week";
    preferences().cadence = Cadence::Month;
    EXPECT_TRUE(isDue(ReminderType::CheckIn, kToday)) << "the month is not the week";
}

TEST_F(RemindersTest, TellsNothingFromTheOthersCheckInOrSeal)
{
    const auto before = due(kToday);
    CheckInSeal seal;
    seal.period = Period::containing(kToday, Cadence::Week);
    seal.digest = QByteArray(32, 'x');
    put(seal, RecordId(8), kSecondPartner);
    CheckIn theirs;
    theirs.period = seal.period;
    put(theirs, RecordId(9), kSecondPartner);
    EXPECT_EQ(due(kToday), before);
}

TEST_F(RemindersTest, AsksForNoCheckInWhileSittingTogether)
{
    EXPECT_TRUE(due(kToday, Sitting::Together).empty());
}

TEST_F(RemindersTest, OffersAPlanFromThreeDaysBeforeToItsDay)
{
    const QDate day(2026, 7, 20);
    plan(day);
    EXPECT_FALSE(isDue(ReminderType::Plan, day.addDays(-4)));
    EXPECT_EQ(daysOf(ReminderType::Plan, day.addDays(-3)), QList<QDate>{day});
    EXPECT_TRUE(isDue(ReminderType::Plan, day));
    EXPECT_FALSE(isDue(ReminderType::Plan, day.addDays(1)));
}

TEST_F(RemindersTest, AsksHowItWasForAWeekUnlessSomebodyWrote)
{
    const QDate day(2026, 7, 20);
    plan(day);
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, day));
    EXPECT_EQ(daysOf(ReminderType::HowWasIt, day.addDays(1)), QList<QDate>{day});
    EXPECT_TRUE(isDue(ReminderType::HowWasIt, day.addDays(7)));
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, day.addDays(8)));
    Reflection words;
    words.experience = kId;
    words.record.date = day.addDays(-2); // it was moved after they were written
    put(words, RecordId(9), kSecondPartner);
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, day.addDays(1)));
}

TEST_F(RemindersTest, OffersNoIdeasAndNothingLived)
{
    plan(kToday).state = ExperienceState::Idea;
    EXPECT_FALSE(isDue(ReminderType::Plan, kToday));
    std::get<std::vector<SharedExperience>>(m_contents.records).clear();
    plan(kToday.addDays(-1)).state = ExperienceState::Lived;
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, kToday));
}

TEST_F(RemindersTest, LeavesTheOthersTimeApartToThem)
{
    SharedExperience &apart = plan(kToday.addDays(-1));
    apart.type = ExperienceType::Apart;
    EXPECT_TRUE(isDue(ReminderType::HowWasIt, kToday));
    apart.record.author = kSecondPartner;
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, kToday));
}

TEST_F(RemindersTest, KnowsEachDayOfARitual)
{
    SharedExperience &ritual = plan(QDate(2026, 7, 3), Repeat::Weekly); // Fridays
    EXPECT_EQ(daysOf(ReminderType::Plan, QDate(2026, 7, 15)), QList<QDate>{QDate(2026, 7, 17)});
    EXPECT_EQ(daysOf(ReminderType::HowWasIt, QDate(2026, 7, 17)), QList<QDate>{QDate(2026, 7, 10)});
    Reflection words;
    words.experience = kId;
    words.record.date = QDate(2026, 7, 3);
    put(words, RecordId(9));
    EXPECT_TRUE(isDue(ReminderType::HowWasIt, QDate(2026, 7, 17))) << "they are about another day of it";
    words.record.date = QDate(2026, 7, 10);
    put(words, RecordId(10));
    EXPECT_FALSE(isDue(ReminderType::HowWasIt, QDate(2026, 7, 17)));
    ritual.ritual.exceptions = {QDate(2026, 7, 17)};
    EXPECT_FALSE(isDue(ReminderType::Plan, QDate(2026, 7, 15)));
}

TEST_F(RemindersTest, KnowsARitualOnTheThirtyFirst)
{
    plan(QDate(2026, 1, 31), Repeat::MonthlyByDay);
    EXPECT_EQ(daysOf(ReminderType::Plan, QDate(2026, 4, 28)), QList<QDate>{QDate(2026, 4, 30)});
    EXPECT_EQ(daysOf(ReminderType::Plan, QDate(2027, 2, 25)), QList<QDate>{QDate(2027, 2, 28)});
    EXPECT_EQ(daysOf(ReminderType::HowWasIt, QDate(2026, 5, 1)), QList<QDate>{QDate(2026, 4, 30)});
}

TEST_F(RemindersTest, KnowsARitualOnTheLeapDay)
{
    plan(QDate(2024, 2, 29), Repeat::Yearly);
    EXPECT_EQ(daysOf(ReminderType::Plan, QDate(2026, 2, 26)), QList<QDate>{QDate(2026, 2, 28)});
    EXPECT_EQ(daysOf(ReminderType::Plan, QDate(2028, 2, 26)), QList<QDate>{QDate(2028, 2, 29)});
    EXPECT_EQ(daysOf(ReminderType::HowWasIt, QDate(2027, 3, 1)), QList<QDate>{QDate(2027, 2, 28)});
}

TEST_F(RemindersTest, OffersTheReviewOfWhatIsAgreedAWeekBefore)
{
    AgreementVersion &agreed = version();
    agreed.review = QDate(2026, 8, 1);
    bothAgree(agreed);
    EXPECT_FALSE(isDue(ReminderType::Review, QDate(2026, 7, 24)));
    EXPECT_EQ(daysOf(ReminderType::Review, QDate(2026, 7, 25)), QList<QDate>{QDate(2026, 8, 1)});
    EXPECT_TRUE(isDue(ReminderType::Review, QDate(2027, 1, 1))) << "it does not renew itself";
    answer(agreed, kSecondPartner, Decision::Withdraw, 3);
    EXPECT_FALSE(isDue(ReminderType::Review, QDate(2027, 1, 1))) << "it is over";
}

TEST_F(RemindersTest, OffersAnAgreementThatWaitsForMyAnswerAndNeverOneThatWaitsForTheOthers)
{
    AgreementVersion &proposed = version();
    EXPECT_TRUE(isDue(ReminderType::Answer, kToday));
    answer(proposed, kSecondPartner, Decision::Agree, 1);
    EXPECT_TRUE(isDue(ReminderType::Answer, kToday));
    answer(proposed, kFirstPartner, Decision::Agree, 2);
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday));
    std::get<std::vector<Consent>>(m_contents.records).clear();
    proposed.record.author = kFirstPartner;
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday)) << "mine";
    answer(proposed, kFirstPartner, Decision::Agree, 1);
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday)) << "whether the other answered is theirs";
}

TEST_F(RemindersTest, DoesNotAskAgainForWhatIPausedOrDeclined)
{
    const AgreementVersion &proposed = version();
    answer(proposed, kFirstPartner, Decision::Pause, 1);
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday));
    answer(proposed, kSecondPartner, Decision::Agree, 2);
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday));
}

TEST_F(RemindersTest, OffersMyOpenCommitmentsAndNobodyElses)
{
    Commitment &mine = promise(kToday.addDays(3));
    EXPECT_TRUE(isDue(ReminderType::Commitment, kToday));
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday.addDays(-1)));
    EXPECT_TRUE(isDue(ReminderType::Commitment, kToday.addDays(300))) << "it is still open";
    mine.state = CommitmentState::Kept;
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday));
    mine.state = CommitmentState::Open;
    mine.due = QDate();
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday));
    mine.due = kToday;
    mine.record.author = kSecondPartner;
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday));
}

TEST_F(RemindersTest, SaysNothingOfWhatDidNotVerify)
{
    plan(kToday).record.verified = false;
    promise(kToday).record.verified = false;
    EXPECT_FALSE(isDue(ReminderType::Plan, kToday));
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday));
}

TEST_F(RemindersTest, SortsByDayAndNamesEachOnce)
{
    plan(kToday.addDays(1), Repeat::Weekly);
    promise(kToday.addDays(-20)).record.id = RecordId(78);
    AgreementVersion &agreed = version();
    agreed.record.id = agreed.agreement = RecordId(79);
    agreed.review = kToday.addDays(2);
    bothAgree(agreed);
    const auto things = due(kToday);
    ASSERT_EQ(things.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(things, {}, &Reminder::day));
    QSet<QString> keys;
    for (const Reminder &thing : things)
        keys.insert(thing.key);
    EXPECT_EQ(keys.size(), 4);
}

} // namespace
} // namespace hearth
