// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/due.h"

#include "journal/agreements.h"
#include "journal/journal.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hearth {
namespace {

const QDate kToday(2026, 7, 12); // a Sunday
const RecordId kId(77);

/// What is due is worked out without a store.
class NoStore final : public RecordStore
{
public:
    Result<void> commit(const std::vector<RecordWrite> &) override { return {}; }
    Result<QByteArray> content(RecordId) override { return Error{ErrorCode::NotFound, {}}; }
    Result<QByteArray> sign(PartnerId, const QByteArray &) override { return Error{ErrorCode::NotYours, {}}; }
};

/// A journal of Anna's, with Ben, whose records are put in as the test says.
class DueTest : public testing::Test
{
protected:
    template <typename T>
    T &put(T value = {}, RecordId id = kId, PartnerId author = kFirstPartner)
    {
        value.record.id = id;
        value.record.author = author;
        if (author == kSecondPartner)
            value.record.visibility = Visibility::Shared;
        if (!value.record.date.isValid())
            value.record.date = m_today;
        auto &all = std::get<std::vector<T>>(m_contents.records);
        all.push_back(std::move(value));
        return all.back();
    }
    SharedExperience &plan(QDate day, Repeat repeat = Repeat::Never)
    {
        SharedExperience experience;
        experience.state = ExperienceState::Planned;
        experience.title = QStringLiteral("Walk");
        experience.record.date = day;
        experience.ritual.repeat = repeat;
        return put(experience);
    }
    Commitment &promise(QDate due, PartnerId author = kFirstPartner)
    {
        Commitment commitment;
        commitment.what = QStringLiteral("Call the plumber");
        commitment.due = due;
        return put(commitment, kId, author);
    }
    AgreementVersion &version(PartnerId author = kSecondPartner)
    {
        AgreementVersion version;
        version.agreement = kId;
        version.title = QStringLiteral("Phones");
        version.text = QStringLiteral("Not at the table.");
        version.record.visibility = Visibility::Shared;
        return put(version, kId, author);
    }
    void answer(const AgreementVersion &to, PartnerId author, Decision decision, int step)
    {
        Consent consent;
        consent.agreement = to.agreement;
        consent.version = to.record.id;
        consent.versionDigest = digestOf(to);
        consent.decision = decision;
        consent.step = step;
        consent.record.visibility = Visibility::Shared;
        put(consent, RecordId(1000 + step), author);
    }
    void bothAgree(const AgreementVersion &to)
    {
        answer(to, kFirstPartner, Decision::Agree, 1);
        answer(to, kSecondPartner, Decision::Agree, 2);
    }
    Preferences &preferences() { return m_preferences; }

    [[nodiscard]] std::vector<DueThing> due(QDate today, Sitting sitting = Sitting::Alone)
    {
        return gathered(dueThings, today, sitting);
    }
    [[nodiscard]] std::vector<DueThing> turnedDown(QDate today, Sitting sitting = Sitting::Alone)
    {
        return gathered(turnedDownThings, today, sitting);
    }
    [[nodiscard]] std::vector<DueThing> gathered(std::vector<DueThing> (*gather)(const Journal &), QDate today,
                                                 Sitting sitting)
    {
        FixedClock clock(today);
        SeededRandom random(1);
        NoStore store;
        JournalContents contents = m_contents;
        m_preferences.record.id = RecordId(5);
        m_preferences.record.author = kFirstPartner;
        std::get<std::vector<Preferences>>(contents.records) = {m_preferences};
        const Journal journal(kFirstPartner, true, std::move(contents), store, clock, random, sitting);
        return gather(journal);
    }
    /// The days of one sort of thing.
    [[nodiscard]] QList<QDate> daysOf(DueSort sort, QDate today)
    {
        QList<QDate> days;
        for (const DueThing &thing : due(today)) {
            if (thing.sort == sort)
                days += thing.day;
        }
        return days;
    }
    [[nodiscard]] bool isDue(DueSort sort, QDate today) { return !daysOf(sort, today).isEmpty(); }

    QDate m_today = kToday;
    JournalContents m_contents;

private:
    Preferences m_preferences;
};

TEST_F(DueTest, OffersTheCheckInOfThePresentPeriodUntilItIsAnswered)
{
    ASSERT_EQ(due(kToday).size(), 1U);
    const DueThing thing = due(kToday).front();
    EXPECT_EQ(thing.sort, DueSort::CheckIn);
    EXPECT_EQ(thing.day, QDate(2026, 7, 6));
    EXPECT_EQ(thing.key, QStringLiteral("checkin/2026-W28"));
    CheckIn checkIn;
    checkIn.period = Period::containing(kToday, Cadence::Week);
    put(checkIn);
    EXPECT_TRUE(due(kToday).empty());
    EXPECT_TRUE(isDue(DueSort::CheckIn, kToday.addDays(1))) << "another week";
    preferences().cadence = Cadence::Month;
    EXPECT_TRUE(isDue(DueSort::CheckIn, kToday)) << "the month is not the week";
}

TEST_F(DueTest, TellsNothingFromTheOthersCheckInOrSeal)
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

TEST_F(DueTest, AsksForNoCheckInWhileSittingTogether)
{
    EXPECT_TRUE(due(kToday, Sitting::Together).empty());
}

TEST_F(DueTest, OffersAPlanFromThreeDaysBeforeToItsDay)
{
    const QDate day(2026, 7, 20);
    plan(day);
    EXPECT_FALSE(isDue(DueSort::Plan, day.addDays(-4)));
    EXPECT_EQ(daysOf(DueSort::Plan, day.addDays(-3)), QList<QDate>{day});
    EXPECT_TRUE(isDue(DueSort::Plan, day));
    EXPECT_FALSE(isDue(DueSort::Plan, day.addDays(1)));
}

TEST_F(DueTest, AsksHowItWasForAWeekUnlessSomebodyWrote)
{
    const QDate day(2026, 7, 20);
    plan(day);
    EXPECT_FALSE(isDue(DueSort::HowWasIt, day));
    EXPECT_EQ(daysOf(DueSort::HowWasIt, day.addDays(1)), QList<QDate>{day});
    EXPECT_TRUE(isDue(DueSort::HowWasIt, day.addDays(7)));
    EXPECT_FALSE(isDue(DueSort::HowWasIt, day.addDays(8)));
    ExperienceWords words;
    words.experience = kId;
    words.record.date = day.addDays(-2); // it was moved after they were written
    put(words, RecordId(9), kSecondPartner);
    EXPECT_FALSE(isDue(DueSort::HowWasIt, day.addDays(1)));
}

TEST_F(DueTest, OffersNoIdeasAndNothingLived)
{
    plan(kToday).state = ExperienceState::Idea;
    EXPECT_FALSE(isDue(DueSort::Plan, kToday));
    std::get<std::vector<SharedExperience>>(m_contents.records).clear();
    plan(kToday.addDays(-1)).state = ExperienceState::Lived;
    EXPECT_FALSE(isDue(DueSort::HowWasIt, kToday));
}

TEST_F(DueTest, LeavesTheOthersTimeApartToThem)
{
    SharedExperience &apart = plan(kToday.addDays(-1));
    apart.sort = ExperienceSort::Apart;
    EXPECT_TRUE(isDue(DueSort::HowWasIt, kToday));
    apart.record.author = kSecondPartner;
    EXPECT_FALSE(isDue(DueSort::HowWasIt, kToday));
}

TEST_F(DueTest, KnowsEachDayOfARitual)
{
    SharedExperience &ritual = plan(QDate(2026, 7, 3), Repeat::Weekly); // Fridays
    EXPECT_EQ(daysOf(DueSort::Plan, QDate(2026, 7, 15)), QList<QDate>{QDate(2026, 7, 17)});
    EXPECT_EQ(daysOf(DueSort::HowWasIt, QDate(2026, 7, 17)), QList<QDate>{QDate(2026, 7, 10)});
    ExperienceWords words;
    words.experience = kId;
    words.record.date = QDate(2026, 7, 3);
    put(words, RecordId(9));
    EXPECT_TRUE(isDue(DueSort::HowWasIt, QDate(2026, 7, 17))) << "they are about another day of it";
    words.record.date = QDate(2026, 7, 10);
    put(words, RecordId(10));
    EXPECT_FALSE(isDue(DueSort::HowWasIt, QDate(2026, 7, 17)));
    ritual.ritual.exceptions = {QDate(2026, 7, 17)};
    EXPECT_FALSE(isDue(DueSort::Plan, QDate(2026, 7, 15)));
}

TEST_F(DueTest, KnowsARitualOnTheThirtyFirst)
{
    plan(QDate(2026, 1, 31), Repeat::MonthlyByDay);
    EXPECT_EQ(daysOf(DueSort::Plan, QDate(2026, 4, 28)), QList<QDate>{QDate(2026, 4, 30)});
    EXPECT_EQ(daysOf(DueSort::Plan, QDate(2027, 2, 25)), QList<QDate>{QDate(2027, 2, 28)});
    EXPECT_EQ(daysOf(DueSort::HowWasIt, QDate(2026, 5, 1)), QList<QDate>{QDate(2026, 4, 30)});
}

TEST_F(DueTest, KnowsARitualOnTheLeapDay)
{
    plan(QDate(2024, 2, 29), Repeat::Yearly);
    EXPECT_EQ(daysOf(DueSort::Plan, QDate(2026, 2, 26)), QList<QDate>{QDate(2026, 2, 28)});
    EXPECT_EQ(daysOf(DueSort::Plan, QDate(2028, 2, 26)), QList<QDate>{QDate(2028, 2, 29)});
    EXPECT_EQ(daysOf(DueSort::HowWasIt, QDate(2027, 3, 1)), QList<QDate>{QDate(2027, 2, 28)});
}

TEST_F(DueTest, OffersTheReviewOfWhatIsAgreedAWeekBefore)
{
    AgreementVersion &agreed = version();
    agreed.review = QDate(2026, 8, 1);
    bothAgree(agreed);
    EXPECT_FALSE(isDue(DueSort::Review, QDate(2026, 7, 24)));
    EXPECT_EQ(daysOf(DueSort::Review, QDate(2026, 7, 25)), QList<QDate>{QDate(2026, 8, 1)});
    EXPECT_TRUE(isDue(DueSort::Review, QDate(2027, 1, 1))) << "it does not renew itself";
    answer(agreed, kSecondPartner, Decision::Withdraw, 3);
    EXPECT_FALSE(isDue(DueSort::Review, QDate(2027, 1, 1))) << "it is over";
}

TEST_F(DueTest, OffersAnAgreementThatWaitsForMyAnswerAndNeverOneThatWaitsForTheOthers)
{
    AgreementVersion &proposed = version();
    EXPECT_TRUE(isDue(DueSort::Answer, kToday));
    answer(proposed, kSecondPartner, Decision::Agree, 1);
    EXPECT_TRUE(isDue(DueSort::Answer, kToday));
    answer(proposed, kFirstPartner, Decision::Agree, 2);
    EXPECT_FALSE(isDue(DueSort::Answer, kToday));
    std::get<std::vector<Consent>>(m_contents.records).clear();
    proposed.record.author = kFirstPartner;
    EXPECT_FALSE(isDue(DueSort::Answer, kToday)) << "mine";
    answer(proposed, kFirstPartner, Decision::Agree, 1);
    EXPECT_FALSE(isDue(DueSort::Answer, kToday)) << "whether the other answered is theirs";
}

TEST_F(DueTest, DoesNotAskAgainForWhatIPausedOrDeclined)
{
    const AgreementVersion &proposed = version();
    answer(proposed, kFirstPartner, Decision::Pause, 1);
    EXPECT_FALSE(isDue(DueSort::Answer, kToday));
    answer(proposed, kSecondPartner, Decision::Agree, 2);
    EXPECT_FALSE(isDue(DueSort::Answer, kToday));
}

TEST_F(DueTest, OffersMyOpenCommitmentsAndNobodyElses)
{
    Commitment &mine = promise(kToday.addDays(3));
    EXPECT_TRUE(isDue(DueSort::Commitment, kToday));
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday.addDays(-1)));
    EXPECT_TRUE(isDue(DueSort::Commitment, kToday.addDays(300))) << "it is still open";
    mine.state = CommitmentState::Kept;
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday));
    mine.state = CommitmentState::Open;
    mine.due = QDate();
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday));
    mine.due = kToday;
    mine.record.author = kSecondPartner;
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday));
}

TEST_F(DueTest, SaysNothingOfWhatIsMuted)
{
    plan(kToday);
    promise(kToday).record.id = RecordId(78);
    AgreementVersion &proposed = version();
    proposed.record.id = RecordId(79);
    proposed.agreement = RecordId(80);
    preferences().muted = {kId, RecordId(78), RecordId(80)};
    const auto things = due(kToday);
    ASSERT_EQ(things.size(), 1U);
    EXPECT_EQ(things.front().sort, DueSort::CheckIn);
    preferences().muted = {RecordId(79)};
    EXPECT_FALSE(isDue(DueSort::Answer, kToday)) << "muted by its version";
}

TEST_F(DueTest, SaysNothingOfWhatDidNotVerify)
{
    plan(kToday).record.verified = false;
    promise(kToday).record.verified = false;
    EXPECT_FALSE(isDue(DueSort::Plan, kToday));
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday));
}

TEST_F(DueTest, StaysQuietUntilTheDayItWasPutOffTo)
{
    promise(kToday);
    const QString key = due(kToday).back().key;
    EXPECT_EQ(key, QStringLiteral("commitment/77/2026-07-12"));
    putOff(preferences(), key, kToday.addDays(1), kToday);
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday));
    EXPECT_TRUE(isDue(DueSort::Commitment, kToday.addDays(1)));
    putOff(preferences(), key, neverAgain(), kToday);
    EXPECT_FALSE(isDue(DueSort::Commitment, kToday.addYears(5)));
    promise(kToday).record.id = RecordId(90);
    EXPECT_TRUE(isDue(DueSort::Commitment, kToday)) << "only that one";
}

TEST_F(DueTest, IsNotHiddenForYearsByAClockThatWasWrong)
{
    promise(kToday);
    const QString key = due(kToday).back().key;
    const QDate wrong = kToday.addYears(4);
    putOff(preferences(), key, wrong.addDays(7), wrong);
    EXPECT_FALSE(isDue(DueSort::Commitment, wrong));
    EXPECT_TRUE(isDue(DueSort::Commitment, kToday)) << "the clock was set back";
}

TEST_F(DueTest, ForgetsPutOffsThatAreOver)
{
    Preferences held;
    putOff(held, QStringLiteral("a"), kToday.addDays(1), kToday);
    putOff(held, QStringLiteral("b"), neverAgain(), kToday);
    putOff(held, QStringLiteral("c"), kToday.addDays(7), kToday.addDays(1));
    EXPECT_EQ(held.putOff.keys(), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    for (int i = 0; held.putOff.size() < kMaximumPutOff; ++i)
        held.putOff.insert(QString::number(i), neverAgain());
    putOff(held, QStringLiteral("last"), neverAgain(), kToday);
    EXPECT_EQ(held.putOff.size(), kMaximumPutOff);
    EXPECT_TRUE(held.putOff.contains(QStringLiteral("last")));
    held.record.visibility = Visibility::Private;
    EXPECT_TRUE(validate(held));
}

TEST_F(DueTest, KnowsWhatWasTurnedDownForGoodAndCouldStillComeUp)
{
    plan(kToday.addDays(2));
    put(promise(kToday), RecordId(78));
    const std::vector<DueThing> offered = due(kToday);
    ASSERT_EQ(offered.size(), 4U) << "the promise twice";
    EXPECT_TRUE(turnedDown(kToday).empty());
    for (const DueThing &thing : offered)
        putOff(preferences(), thing.key, neverAgain(), kToday);
    EXPECT_TRUE(due(kToday).empty());
    EXPECT_EQ(turnedDown(kToday), offered);
    // A day passes by; a promise stays one.
    const std::vector<DueThing> later = turnedDown(kToday.addDays(30));
    EXPECT_TRUE(std::ranges::all_of(later, [](const DueThing &each) { return each.sort == DueSort::Commitment; }));
    EXPECT_EQ(later.size(), 2U);
    // Put off for a while is not turned down.
    preferences().putOff.clear();
    putOff(preferences(), offered.front().key, kToday.addDays(1), kToday);
    EXPECT_TRUE(turnedDown(kToday).empty());
    // What is muted is listed as such.
    putOff(preferences(), offered.back().key, neverAgain(), kToday);
    EXPECT_EQ(turnedDown(kToday).size(), 1U);
    preferences().muted = {offered.back().record};
    EXPECT_TRUE(turnedDown(kToday).empty());
}

TEST_F(DueTest, TurnsDownACheckInForOneselfAlone)
{
    const std::vector<DueThing> offered = due(kToday);
    ASSERT_EQ(offered.size(), 1U);
    putOff(preferences(), offered.front().key, neverAgain(), kToday);
    EXPECT_EQ(turnedDown(kToday), offered);
    EXPECT_TRUE(turnedDown(kToday, Sitting::Together).empty());
    EXPECT_TRUE(turnedDown(kToday.addDays(1)).empty()) << "another week";
}

TEST_F(DueTest, SortsByDayAndNamesEachOnce)
{
    plan(kToday.addDays(1), Repeat::Weekly);
    promise(kToday.addDays(-20)).record.id = RecordId(78);
    AgreementVersion &agreed = version();
    agreed.record.id = agreed.agreement = RecordId(79);
    agreed.review = kToday.addDays(2);
    bothAgree(agreed);
    const auto things = due(kToday);
    ASSERT_EQ(things.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(things, {}, &DueThing::day));
    QSet<QString> keys;
    for (const DueThing &thing : things)
        keys.insert(thing.key);
    EXPECT_EQ(keys.size(), 4);
}

} // namespace
} // namespace hearth
