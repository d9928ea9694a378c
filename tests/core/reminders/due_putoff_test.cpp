// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/duefixture.h"

namespace hearth {
namespace {

using namespace test;

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
    held.record.date = kToday;
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

TEST_F(DueTest, OffersACopyElsewhereOnceAMonth)
{
    const QDate joined(2026, 1, 12);
    Partner anna;
    anna.name = QStringLiteral("Anna");
    anna.record.date = joined;
    put(anna, RecordId(1));
    const auto isOffered = [this](const Surroundings &surroundings, QDate day) {
        m_surroundings = surroundings;
        return isDue(DueSort::KeepCopy, day);
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
