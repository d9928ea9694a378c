// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands on a chart opens what it tells of: that of its own part, person and days.
#include "app/pages/insights/insightsfixture.h"
#include "insights/sharedcharts.h"
#include "pages/insights/glancegrid.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

class ChartSources : public test::InsightsPageTest
{
protected:
    SharedExperience lived(QDate day, ExperienceType type)
    {
        SharedExperience made = journal().compose<SharedExperience>();
        made.title = QStringLiteral("A walk");
        made.record.date = day;
        made.state = ExperienceState::Lived;
        made.type = type;
        add(made);
        return made;
    }
    /// Walks to the last thing of that chart of those under one another, and opens it.
    void openLastOf(std::size_t chart)
    {
        navigator.opened = {};
        QTest::keyClick(large(), Qt::Key_End);
        while (large()->spot() != nullptr && large()->spot()->chart > chart)
            QTest::keyClick(large(), Qt::Key_Left);
        ASSERT_NE(large()->spot(), nullptr);
        ASSERT_EQ(large()->spot()->chart, chart);
        QTest::keyClick(large(), Qt::Key_Return);
    }
};

} // namespace

TEST_F(ChartSources, TimeApartOpensTimeApart)
{
    const SharedExperience apart = lived(QDate(2026, 7, 3), ExperienceType::Apart);
    const SharedExperience together = lived(QDate(2026, 7, 5), ExperienceType::Together);
    showPage();
    open(Counted::Together);
    ASSERT_EQ(page->opened()->parts.size(), 3U);
    openLastOf(2);
    EXPECT_EQ(navigator.opened, apart.record.id);
    openLastOf(1);
    EXPECT_EQ(navigator.opened, together.record.id);
    openLastOf(0);
    EXPECT_EQ(navigator.opened, together.record.id) << "the one apart came before it, and is none of these";
    auto *grid = page->findChild<GlanceGrid *>();
    control(QStringLiteral("A field stands for"))->setCurrent(2);
    navigator.opened = {};
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_End);
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(navigator.opened, together.record.id);
}

TEST_F(ChartSources, BelowThanksAnAnswerOpensItsCheckInAndABarItsNote)
{
    const CheckIn answered = checkIn(QDate(2026, 7, 6), 5);
    add(answered);
    const GratitudeNote note = test::noteOf(journal(), QStringLiteral("tea"));
    add(note);
    showPage();
    open(Counted::Thanks);
    openLastOf(1);
    EXPECT_EQ(navigator.opened, answered.record.id);
    openLastOf(0);
    EXPECT_EQ(navigator.opened, note.record.id);
}

TEST_F(ChartSources, AnAnswerOpensTheCheckInThatRatesItsDimension)
{
    CheckIn other = checkIn(QDate(2026, 7, 1), 5);
    other.period = Period::containing(QDate(2026, 7, 6), Cadence::Day);
    other.setAnswer(Dimension::Safe, Answer::ratherNotSay());
    add(other);
    const CheckIn answered = checkIn(QDate(2026, 7, 6), 5);
    add(answered);
    showPage();
    open(Dimension::Safe);
    openLastOf(0);
    EXPECT_EQ(navigator.opened, answered.record.id);
}

TEST_F(ChartSources, AFeelingOpensWhereItWasPickedAndOnce)
{
    CheckIn tired = checkIn(QDate(2026, 7, 6), 5);
    tired.feelings = {QStringLiteral("tired")};
    add(tired);
    Entry calm = test::entryOf(journal(), {}, QStringLiteral("words"));
    calm.record.date = QDate(2026, 7, 1);
    calm.feelings = {{QStringLiteral("calm"), 2}};
    add(calm);
    showPage();
    open(FeelingsPicked{});
    const auto openFeeling = [&](const char *key) {
        navigator.opened = {};
        QTest::keyClick(large(), Qt::Key_Home);
        if (large()->spot()->feeling != QString::fromUtf8(key))
            QTest::keyClick(large(), Qt::Key_End);
        EXPECT_EQ(large()->spot()->feeling, QString::fromUtf8(key));
        QTest::keyClick(large(), Qt::Key_Return);
        return navigator.opened;
    };
    EXPECT_EQ(openFeeling("tired"), tired.record.id);
    EXPECT_EQ(openFeeling("calm"), calm.record.id) << "not what was opened for another feeling";
}

TEST_F(ChartSources, WhatOnlyASharedChartTellsIsSaid)
{
    add(checkIn(QDate(2026, 6, 1), 5));
    ASSERT_TRUE(journal().apply(sharing(journal(), Dimension::Safe, std::array{YearMonth(2026, 6)})));
    reopen(test::kBensPassphrase);
    showPage();
    control(QStringLiteral("Whose answers"))->setCurrent(1);
    draw();
    open(Dimension::Safe);
    openLastOf(0);
    EXPECT_EQ(navigator.opened, RecordId());
    EXPECT_EQ(navigator.said,
              QStringList{QStringLiteral(
                  "Anna shares this answer in a chart of June 2026. The check-in itself is not shared.")});
}

} // namespace hearth
