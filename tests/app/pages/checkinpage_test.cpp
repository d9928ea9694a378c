// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkinpage.h"

#include "app/pages/pagefixture.h"
#include "viewmodels/wording.h"
#include "widgets/chippicker.h"
#include "widgets/growingtext.h"
#include "widgets/ratingrow.h"
#include "widgets/switch.h"

#include <gtest/gtest.h>

#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;

class CheckInPageTest : public test::PageTest
{
protected:
    [[nodiscard]] static RatingRow *row(CheckInPage &page, Dimension dimension)
    {
        for (RatingRow *row : page.findChildren<RatingRow *>()) {
            if (row->question() == dimensionStatement(dimension))
                return row;
        }
        return nullptr;
    }
    static void save(CheckInPage &page) { buttonNamed(page, QStringLiteral("Keep these answers"))->click(); }
};

TEST_F(CheckInPageTest, AsksEightThingsWithNothingChosen)
{
    CheckInPage page(context());
    for (const Dimension dimension : kDimensions) {
        ASSERT_NE(row(page, dimension), nullptr) << static_cast<int>(dimension);
        EXPECT_EQ(row(page, dimension)->answer(), Answer());
    }
    save(page);
    EXPECT_EQ(navigator.reported, (QList<Error>{{ErrorCode::NoAnswer, {}}}));
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty());
}

TEST_F(CheckInPageTest, KeepsAnswersFeelingsAndWords)
{
    CheckInPage page(context());
    row(page, Dimension::Connected)->setAnswer(Answer::rated(6).value());
    row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
    page.findChild<ChipPicker *>()->setChosen({QStringLiteral("calm")});
    QTest::keyClicks(page.findChildren<GrowingText *>().first(), QStringLiteral("The walk on Sunday"));
    save(page);
    EXPECT_TRUE(navigator.reported.isEmpty());
    reopen();
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    const CheckIn &kept = journal().all<CheckIn>().at(0);
    EXPECT_EQ(kept.period, Period::containing(folder.clock.today(), Cadence::Week));
    EXPECT_EQ(kept.answer(Dimension::Connected).rating(), 6);
    EXPECT_EQ(kept.answer(Dimension::Space), Answer::ratherNotSay());
    EXPECT_EQ(kept.feelings, QStringList{QStringLiteral("calm")});
    ASSERT_EQ(kept.words.size(), 1);
    EXPECT_EQ(kept.words[0].text, QStringLiteral("The walk on Sunday"));
    EXPECT_EQ(kept.record.visibility, Visibility::Private);
}

TEST_F(CheckInPageTest, HidesTheReasonsOnceShared)
{
    CheckInPage page(context());
    row(page, Dimension::Connected)->setAnswer(Answer::rated(6).value());
    row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
    row(page, Dimension::Safe)->setAnswer(Answer::didNotComeUp());
    page.findChild<Switch *>()->click();
    save(page);
    reopen(test::kBensPassphrase);
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    const CheckIn &seen = journal().all<CheckIn>().at(0);
    EXPECT_EQ(seen.answer(Dimension::Space), seen.answer(Dimension::Safe));
}

TEST_F(CheckInPageTest, ChangesWhatWasAnsweredAndUndoes)
{
    CheckInPage page(context());
    row(page, Dimension::Connected)->setAnswer(Answer::rated(2).value());
    save(page);
    row(page, Dimension::Connected)->setAnswer(Answer::rated(5).value());
    save(page);
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    EXPECT_EQ(journal().all<CheckIn>().at(0).answer(Dimension::Connected).rating(), 5);
    navigator.offered();
    EXPECT_EQ(row(page, Dimension::Connected)->answer().rating(), 2);
}

TEST_F(CheckInPageTest, KeepsADraftForEachPeriod)
{
    const Period now = Period::containing(folder.clock.today(), Cadence::Week);
    const Period before = Period::containing(now.start.addDays(-1), Cadence::Week);
    {
        CheckInPage page(context());
        row(page, Dimension::Supported)->setAnswer(Answer::rated(3).value());
        page.showPeriod(before);
        EXPECT_EQ(row(page, Dimension::Supported)->answer(), Answer());
        row(page, Dimension::Supported)->setAnswer(Answer::rated(7).value());
        page.keepDrafts();
    }
    reopen();
    CheckInPage page(context());
    EXPECT_EQ(row(page, Dimension::Supported)->answer().rating(), 3);
    page.showPeriod(before);
    EXPECT_EQ(row(page, Dimension::Supported)->answer().rating(), 7);
    save(page);
    EXPECT_EQ(journal().draft(QStringLiteral("checkin/") + before.toString()), nullptr);
    EXPECT_NE(journal().draft(QStringLiteral("checkin/") + now.toString()), nullptr);
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
    imported.period = Period::containing(folder.clock.today(), Cadence::Week);
    imported.feelings = {QStringLiteral("from elsewhere")};
    imported.words = {{QStringLiteral("other"), QStringLiteral("kept")}};
    ASSERT_TRUE(journal().add(imported));
    CheckInPage page(context());
    row(page, Dimension::Safe)->setAnswer(Answer::rated(4).value());
    save(page);
    const CheckIn &kept = journal().all<CheckIn>().at(0);
    EXPECT_EQ(kept.feelings, imported.feelings);
    EXPECT_EQ(kept.words, imported.words);
}

} // namespace
} // namespace hearth
