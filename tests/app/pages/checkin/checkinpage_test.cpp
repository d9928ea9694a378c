// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/checkinpage.h"

#include "app/pages/checkin/checkinfixture.h"
#include "checkins/standing.h"
#include "support/unwritable.h"
#include "widgets/chippicker.h"
#include "widgets/growingtext.h"

#include <QPushButton>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;
using test::CheckInPageTest;
using test::kAnnasPassphrase;
using test::kBensPassphrase;
using test::kChange;
using test::kKeep;
using test::kSeal;
using test::kSealed;
using test::saysExactly;

TEST_F(CheckInPageTest, AsksTheTwoOptionalOnesOnlyWhereTheyAreSwitchedOn)
{
    const auto welcomeCloseness = [this] {
        Partner me = *journal().partner(journal().me());
        me.welcomesCloseness = true;
        ASSERT_TRUE(journal().replace(me));
    };
    CheckInPage page(context());
    EXPECT_TRUE(row(page, Dimension::Ideas)->isHidden());
    EXPECT_TRUE(row(page, Dimension::Closeness)->isHidden());
    Preferences preferences = journal().preferences();
    preferences.added = {Dimension::Ideas};
    ASSERT_TRUE(journal().add(preferences));
    welcomeCloseness();
    page.activate();
    EXPECT_FALSE(row(page, Dimension::Ideas)->isHidden());
    EXPECT_TRUE(row(page, Dimension::Closeness)->isHidden()) << "it takes both";

    reopen(test::kBensPassphrase);
    welcomeCloseness();
    CheckInPage bens(context());
    EXPECT_TRUE(row(bens, Dimension::Ideas)->isHidden());
    EXPECT_FALSE(row(bens, Dimension::Closeness)->isHidden());
    rate(bens, Dimension::Closeness, 5);
    press(bens, test::kSeal);
    reopen(test::kBensPassphrase);
    EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Closeness).rating(), 5);
}

TEST_F(CheckInPageTest, AsksEightThingsWithNothingChosen)
{
    CheckInPage page(context());
    for (const Dimension dimension : kDimensions) {
        ASSERT_NE(row(page, dimension), nullptr) << static_cast<int>(dimension);
        EXPECT_EQ(row(page, dimension)->answer(), Answer());
    }
    press(page, kKeep);
    EXPECT_EQ(navigator.reported, (QList<Error>{{ErrorCode::NoAnswer, {}}}));
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty());
}

TEST_F(CheckInPageTest, EndsWithTwoButtonsNeitherOfThemChosen)
{
    CheckInPage page(context());
    for (const QString &text : {kKeep, kSeal}) {
        const auto *button = buttonNamed<QPushButton>(page, text);
        ASSERT_NE(button, nullptr);
        EXPECT_FALSE(button->isDefault());
        EXPECT_FALSE(button->autoDefault());
        EXPECT_FALSE(button->property("role").isValid() &&
                     button->property("role").toString() == nameOf(Role::Primary));
    }
    auto *field = page.findChildren<GrowingText *>().first();
    QTest::keyClicks(field, QStringLiteral("words"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty()) << "the person chooses";
}

TEST_F(CheckInPageTest, KeepsAnswersFeelingsAndWords)
{
    CheckInPage page(context());
    rate(page, Dimension::Connected, 6);
    row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
    page.findChild<ChipPicker *>()->setChosen({QStringLiteral("calm")});
    QTest::keyClicks(page.findChildren<GrowingText *>().first(), QStringLiteral("The walk on Sunday"));
    press(page, kKeep);
    EXPECT_TRUE(navigator.reported.isEmpty());
    reopen();
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    const CheckIn &kept = journal().all<CheckIn>().at(0);
    EXPECT_EQ(kept.period, week());
    EXPECT_EQ(kept.answer(Dimension::Connected).rating(), 6);
    EXPECT_EQ(kept.answer(Dimension::Space), Answer::ratherNotSay());
    EXPECT_EQ(kept.feelings, QStringList{QStringLiteral("calm")});
    ASSERT_EQ(kept.words.size(), 1);
    EXPECT_EQ(kept.words[0].text, QStringLiteral("The walk on Sunday"));
    EXPECT_EQ(kept.record.visibility, Visibility::Private);
    EXPECT_FALSE(kept.isBlind());
    EXPECT_TRUE(journal().all<CheckInSeal>().isEmpty());
}

TEST_F(CheckInPageTest, DiscardsTheChanges)
{
    sealAs(kAnnasPassphrase, 6);
    CheckInPage page(context());
    press(page, kChange);
    rate(page, Dimension::Connected, 1);
    press(page, QStringLiteral("Throw away the changes"));
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(saysExactly(page, kSealed));
    page.keepDrafts();
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 6);
}

TEST_F(CheckInPageTest, HidesTheReasonsOnceShared)
{
    {
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
        row(page, Dimension::Safe)->setAnswer(Answer::didNotComeUp());
        press(page, kKeep);
        press(page, QStringLiteral("Share them now"));
    }
    reopen(kBensPassphrase);
    CheckInPage page(context());
    rate(page, Dimension::Connected, 4);
    press(page, kKeep);
    const CheckIn *seen = otherCheckIn(journal(), week());
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->answer(Dimension::Space), seen->answer(Dimension::Safe));
}

TEST_F(CheckInPageTest, BegunAnewItHoldsWhatIsTyped)
{
    CheckInPage page(context());
    rate(page, Dimension::Connected, 6);
    ASSERT_TRUE(page.compose(Kind::CheckIn));
    EXPECT_EQ(row(page, Dimension::Connected)->answer().rating(), 6) << "a moment ago";
    const test::FullDisk full(1024);
    rate(page, Dimension::Safe, 3);
    ASSERT_FALSE(page.keepDrafts());
    ASSERT_TRUE(page.compose(Kind::CheckIn));
    EXPECT_EQ(row(page, Dimension::Connected)->answer().rating(), 6);
    EXPECT_EQ(row(page, Dimension::Safe)->answer().rating(), 3) << "what could not be kept stays";
}

TEST_F(CheckInPageTest, KeepsADraftForEachPeriod)
{
    const Period now = week();
    const Period before = Period::containing(now.start.addDays(-1), Cadence::Week);
    {
        CheckInPage page(context());
        rate(page, Dimension::Supported, 3);
        page.showPeriod(before);
        EXPECT_EQ(row(page, Dimension::Supported)->answer(), Answer());
        rate(page, Dimension::Supported, 7);
        page.keepDrafts();
    }
    reopen();
    CheckInPage page(context());
    EXPECT_EQ(row(page, Dimension::Supported)->answer().rating(), 3);
    page.showPeriod(before);
    EXPECT_EQ(row(page, Dimension::Supported)->answer().rating(), 7);
    press(page, kKeep);
    EXPECT_EQ(journal().draft(QStringLiteral("checkin/") + before.toString()), nullptr);
    EXPECT_NE(journal().draft(QStringLiteral("checkin/") + now.toString()), nullptr);
}

TEST_F(CheckInPageTest, ComesBackToAChangeThatWasNotFinished)
{
    sealAs(kAnnasPassphrase, 6);
    {
        CheckInPage page(context());
        press(page, kChange);
        rate(page, Dimension::Connected, 4);
        page.keepDrafts();
    }
    reopen();
    CheckInPage page(context());
    EXPECT_EQ(row(page, Dimension::Connected)->answer().rating(), 4);
    EXPECT_NE(buttonNamed(page, kSeal), nullptr);
    EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 6);
}

TEST_F(CheckInPageTest, DoesNotLookIntoTheFuture)
{
    CheckInPage page(context());
    const Period now = page.period();
    page.showPeriod(Period::containing(now.lastDay().addDays(1), Cadence::Week));
    EXPECT_EQ(page.period(), now);
}

TEST_F(CheckInPageTest, LeavesOutWhatIsHiddenAndFollowsTheCadence)
{
    CheckInPage page(context());
    Preferences preferences = journal().preferences();
    preferences.hidden = {Dimension::Settled};
    preferences.cadence = Cadence::Month;
    ASSERT_TRUE(journal().add(preferences));
    page.activate();
    EXPECT_FALSE(row(page, Dimension::Settled)->isVisibleTo(&page));
    EXPECT_TRUE(row(page, Dimension::Safe)->isVisibleTo(&page));
    EXPECT_EQ(page.period().cadence, Cadence::Month);
}

TEST_F(CheckInPageTest, KeepsWhatItHasNoFieldFor)
{
    CheckIn imported = journal().compose<CheckIn>();
    imported.period = week();
    imported.feelings = {QStringLiteral("from elsewhere")};
    imported.words = {{QStringLiteral("other"), QStringLiteral("kept")}};
    ASSERT_TRUE(journal().add(imported));
    CheckInPage page(context());
    press(page, kChange);
    rate(page, Dimension::Safe, 4);
    press(page, kKeep);
    const CheckIn &kept = journal().all<CheckIn>().at(0);
    EXPECT_EQ(kept.feelings, imported.feelings);
    EXPECT_EQ(kept.words, imported.words);
    EXPECT_TRUE(saysExactly(page, QStringLiteral("kept")));
}

class CheckInAloneTest : public CheckInPageTest
{
protected:
    CheckInAloneTest()
        : CheckInPageTest(1)
    {
    }
};

TEST_F(CheckInAloneTest, HasOneButtonAndNothingToShare)
{
    CheckInPage page(context());
    EXPECT_EQ(buttonNamed(page, kSeal), nullptr);
    rate(page, Dimension::Connected, 6);
    press(page, QStringLiteral("Keep these answers"));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("You have checked in.")));
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Share them now")), nullptr);
    press(page, kChange);
    rate(page, Dimension::Connected, 5);
    press(page, QStringLiteral("Save the changes"));
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    EXPECT_EQ(journal().all<CheckIn>().at(0).answer(Dimension::Connected).rating(), 5);
    navigator.offered();
    EXPECT_EQ(journal().all<CheckIn>().at(0).answer(Dimension::Connected).rating(), 6);
}

} // namespace
} // namespace hearth
