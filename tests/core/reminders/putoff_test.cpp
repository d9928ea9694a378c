// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminderfixture.h"

namespace hearth {
namespace {

using namespace test;

TEST_F(RemindersTest, SaysNothingOfWhatIsMuted)
{
    plan(kToday);
    promise(kToday).record.id = RecordId(78);
    AgreementVersion &proposed = version();
    proposed.record.id = RecordId(79);
    proposed.agreement = RecordId(80);
    preferences().muted = {kId, RecordId(78), RecordId(80)};
    const auto things = due(kToday);
    ASSERT_EQ(things.size(), 1U);
    EXPECT_EQ(things.front().type, ReminderType::CheckIn);
    preferences().muted = {RecordId(79)};
    EXPECT_FALSE(isDue(ReminderType::Answer, kToday)) << "muted by its version";
}

TEST_F(RemindersTest, StaysQuietUntilTheDayItWasPutOffTo)
{
    promise(kToday);
    const QString key = due(kToday).back().key;
    EXPECT_EQ(key, QStringLiteral("commitment/77/2026-07-12"));
    putOff(preferences(), key, kToday.addDays(1), kToday);
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday));
    EXPECT_TRUE(isDue(ReminderType::Commitment, kToday.addDays(1)));
    putOff(preferences(), key, neverAgain(), kToday);
    EXPECT_FALSE(isDue(ReminderType::Commitment, kToday.addYears(5)));
    promise(kToday).record.id = RecordId(90);
    EXPECT_TRUE(isDue(ReminderType::Commitment, kToday)) << "only that one";
}

TEST_F(RemindersTest, IsNotHiddenForYearsByAClockThatWasWrong)
{
    promise(kToday);
    const QString key = due(kToday).back().key;
    const QDate wrong = kToday.addYears(4);
    putOff(preferences(), key, wrong.addDays(7), wrong);
    EXPECT_FALSE(isDue(ReminderType::Commitment, wrong));
    EXPECT_TRUE(isDue(ReminderType::Commitment, kToday)) << "the clock was set back";
}

TEST_F(RemindersTest, ForgetsPutOffsThatAreOver)
{
    Preferences held;
    putOff(held, QStringLiteral("a"), kToday.addDays(1), kToday);
    putOff(held, QStringLiteral("b"), neverAgain(), kToday);
    putOff(held, QStringLiteral("c"), kToday.addDays(7), kToday.addDays(1));
    EXPECT_EQ(held.putOff.keys(), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    for (int i = 0; held.putOff.size() < kMaxPutOff; ++i)
        held.putOff.insert(QString::number(i), neverAgain());
    putOff(held, QStringLiteral("last"), neverAgain(), kToday);
    EXPECT_EQ(held.putOff.size(), kMaxPutOff);
    EXPECT_TRUE(held.putOff.contains(QStringLiteral("last")));
    held.record.visibility = Visibility::Private;
    held.record.date = kToday;
    EXPECT_TRUE(validate(held));
}

TEST_F(RemindersTest, KnowsWhatWasTurnedDownForGoodAndCouldStillComeUp)
{
    plan(kToday.addDays(2));
    put(promise(kToday), RecordId(78));
    const std::vector<Reminder> offered = due(kToday);
    ASSERT_EQ(offered.size(), 4U) << "the promise twice";
    EXPECT_TRUE(turnedDown(kToday).empty());
    for (const Reminder &thing : offered)
        putOff(preferences(), thing.key, neverAgain(), kToday);
    EXPECT_TRUE(due(kToday).empty());
    EXPECT_EQ(turnedDown(kToday), offered);
    // A day passes by; a promise stays one.
    const std::vector<Reminder> later = turnedDown(kToday.addDays(30));
    EXPECT_TRUE(std::ranges::all_of(later, [](const Reminder &each) { return each.type == ReminderType::Commitment; }));
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

TEST_F(RemindersTest, TurnsDownACheckInForOneselfAlone)
{
    const std::vector<Reminder> offered = due(kToday);
    ASSERT_EQ(offered.size(), 1U);
    putOff(preferences(), offered.front().key, neverAgain(), kToday);
    EXPECT_EQ(turnedDown(kToday), offered);
    EXPECT_TRUE(turnedDown(kToday, Sitting::Together).empty());
    EXPECT_TRUE(turnedDown(kToday.addDays(1)).empty()) << "another week";
}

TEST_F(RemindersTest, RemindsOfARecoveryCodeUntilOneIsMade)
{
    const auto isOffered = [this](QDate day) { return isDue(ReminderType::RecoveryCode, day); };
    EXPECT_FALSE(isOffered(kToday)) << "it was written down with the first keys";
    preferences().wantsCodeLater = true;
    EXPECT_TRUE(isOffered(kToday));
    putOff(preferences(), QStringLiteral("code"), kToday.addDays(1), kToday);
    EXPECT_FALSE(isOffered(kToday));
    EXPECT_TRUE(isOffered(kToday.addDays(1)));
    preferences().wantsCodeLater = false;
    EXPECT_FALSE(isOffered(kToday.addDays(1)));
}

TEST_F(RemindersTest, OffersACopyElsewhereOnceAMonth)
{
    const QDate joined(2026, 1, 12);
    Partner anna;
    anna.name = QStringLiteral("Anna");
    anna.record.date = joined;
    put(anna, RecordId(1));
    const auto isOffered = [this](const Surroundings &surroundings, QDate day) {
        m_surroundings = surroundings;
        return isDue(ReminderType::KeepCopy, day);
    };
    EXPECT_FALSE(isOffered({}, joined.addYears(1))) << "a sample";
    EXPECT_FALSE(isOffered({true, {}}, joined.addDays(20)));
    EXPECT_TRUE(isOffered({true, {}}, joined.addMonths(1)));
    const QDate kept = joined.addMonths(3);
    EXPECT_FALSE(isOffered({true, kept}, kept));
    EXPECT_FALSE(isOffered({true, kept}, kept.addDays(27)));
    EXPECT_TRUE(isOffered({true, kept}, kept.addMonths(1)));
    EXPECT_TRUE(isOffered({true, kept.addYears(5)}, kept)) << "a clock that was wrong hides nothing";
    putOff(preferences(), QStringLiteral("copy"), kept.addDays(7), kept);
    EXPECT_FALSE(isOffered({true, {}}, kept.addDays(6)));
    EXPECT_TRUE(isOffered({true, {}}, kept.addDays(7)));
    putOff(preferences(), QStringLiteral("copy"), neverAgain(), kept);
    EXPECT_FALSE(isOffered({true, {}}, kept.addYears(1)));
}

} // namespace
} // namespace hearth
