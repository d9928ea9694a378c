// SPDX-License-Identifier: GPL-3.0-or-later
// Whose answers the page of insights offers to show.
#include "app/pages/insights/insightsfixture.h"
#include "support/awaiting.h"
#include "wording/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearth {

namespace {

class WhoseCharts : public test::InsightsPageTest
{
};

TEST_F(WhoseCharts, OffersTheOthersRatingsOnlyWhenSomeAreShared)
{
    reopen(test::kBensPassphrase);
    add(checkIn(QDate(2026, 7, 10), 7, Visibility::Shared));
    add(checkIn(QDate(2026, 7, 1), 6));
    reopen(test::kAnnasPassphrase);
    add(checkIn(QDate(2026, 7, 10), 2));
    showPage();

    auto *whose = control(QStringLiteral("Whose answers"));
    ASSERT_NE(whose, nullptr);
    EXPECT_EQ(std::get<RatingSeries>(panel(Dimension::Safe)->content().parts.front().series).points.at(0).rating, 2);
    whose->setCurrent(1);
    const auto &series = std::get<RatingSeries>(panel(Dimension::Safe)->content().parts.front().series);
    ASSERT_EQ(series.points.size(), 1U) << "what Ben kept private is not there";
    EXPECT_EQ(series.points.at(0).rating, 7);
    EXPECT_EQ(series.author, otherPartner(journal().me()));
    EXPECT_THAT(panel(Dimension::Safe)->content().summary().toStdString(),
                ::testing::Not(::testing::HasSubstr("Your")));
}

TEST_F(WhoseCharts, OffersNoChoiceOfWhoseWithoutSharedCheckIns)
{
    add(checkIn(QDate(2026, 7, 10), 2));
    showPage();
    EXPECT_EQ(control(QStringLiteral("Whose answers")), nullptr);
}

TEST_F(WhoseCharts, OffersTheOthersFeelingsWhereNothingElseOfTheirsIsShared)
{
    reopen(test::kBensPassphrase);
    Entry entry = test::entryOf(journal(), {}, QStringLiteral("words"));
    entry.record.visibility = Visibility::Shared;
    entry.feelings = {{QStringLiteral("calm"), 2}};
    add(entry);
    reopen(test::kAnnasPassphrase);
    add(checkIn(QDate(2026, 7, 10), 2));
    showPage();
    auto *whose = control(QStringLiteral("Whose answers"));
    ASSERT_NE(whose, nullptr);
    whose->setCurrent(1);
    draw();
    EXPECT_EQ(page->panels().front()->topic(), ChartTopic(FeelingsPicked{}));
}

TEST_F(WhoseCharts, AsksWhoseAnswersOnlyWhereThatMakesADifference)
{
    reopen(test::kBensPassphrase);
    add(checkIn(QDate(2026, 6, 10), 7, Visibility::Shared));
    reopen(test::kAnnasPassphrase);
    Conversation talk = journal().compose<Conversation>();
    talk.record.visibility = Visibility::Shared;
    talk.session = talk.record.id;
    talk.topic = QStringLiteral("the garden");
    add(talk);
    add(test::noteOf(journal(), QStringLiteral("tea")));
    showPage();
    auto *whose = control(QStringLiteral("Whose answers"));
    ASSERT_NE(whose, nullptr);
    whose->setCurrent(1);
    draw();
    EXPECT_TRUE(whose->isVisible());
    open(Counted::Conversations);
    EXPECT_FALSE(whose->isVisible()) << "these are of both";
    QTest::mouseClick(button(QStringLiteral("Back to all charts")), Qt::LeftButton);
    EXPECT_TRUE(whose->isVisible());
    EXPECT_EQ(whose->current(), 1) << "the choice stays";
    open(Counted::Thanks);
    EXPECT_TRUE(whose->isVisible()) << "how far one felt appreciated stands below";
    EXPECT_EQ(page->opened()->parts.at(1).author, kSecondPartner);
    hide({Dimension::Appreciated});
    draw();
    EXPECT_FALSE(whose->isVisible());
}

} // namespace

} // namespace hearth
