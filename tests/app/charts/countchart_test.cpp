// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countchart.h"

#include "charts/barpattern.h"
#include "chartsupport.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

const QValueAxis *valuesOf(const CountChart &chart)
{
    return qobject_cast<QValueAxis *>(chart.axes(Qt::Vertical).first());
}

using Test = bool (*)(const QColor &);

bool isBar(const QColor &colour)
{
    return colour == coloursOf(Look::Light).chartBar;
}

/// Darker than bars and grid: letters.
bool isInk(const QColor &colour)
{
    return qGray(colour.rgb()) < 140;
}

/// How many pixels of a month's part of the plot pass the test; the base line is left out.
int pixelsInMonth(CountChart &chart, Test test, int month)
{
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(chart.naturalSize());
    QImage image(chart.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter, QRectF(image.rect()), chart.sceneBoundingRect());
    painter.end();
    scene.removeItem(&chart);

    const QRectF plot = chart.plotArea();
    const double width = plot.width() / static_cast<double>(chart.counts().steps.size());
    int count = 0;
    for (int x = static_cast<int>(plot.left() + (month + 0.1) * width); x < plot.left() + (month + 0.9) * width; ++x) {
        for (int y = static_cast<int>(plot.top()); y < plot.bottom() - 2; ++y)
            count += test(image.pixelColor(x, y));
    }
    return count;
}

} // namespace

TEST(CountChart, TheAxisBeginsAtZero)
{
    const CountChart chart(countsOf({3, 0, 11}), styleOf(ChartForm::Panel), {QStringLiteral("Notes"), {}});
    EXPECT_DOUBLE_EQ(valuesOf(chart)->min(), 0.0);
    EXPECT_GT(valuesOf(chart)->max(), 11.0);
    EXPECT_LT(valuesOf(chart)->max(), 15.0);
}

TEST(CountChart, OneNoteDoesNotFillTheChart)
{
    const CountChart chart(countsOf({0, 1}), styleOf(ChartForm::Panel), {QStringLiteral("Notes"), {}});
    EXPECT_GE(valuesOf(chart)->max(), 4.0);
}

TEST(CountChart, BarsGrowWithTheCountAndZeroHasNone)
{
    CountChart chart(countsOf({2, 4, 0, std::nullopt}), styleOf(ChartForm::Panel), {QStringLiteral("Notes"), {}});
    const int two = pixelsInMonth(chart, isBar, 0);
    const int four = pixelsInMonth(chart, isBar, 1);
    EXPECT_GT(two, 100);
    EXPECT_NEAR(static_cast<double>(four) / two, 2.0, 0.2);
    EXPECT_EQ(pixelsInMonth(chart, isBar, 2), 0);
    EXPECT_EQ(pixelsInMonth(chart, isBar, 3), 0);
}

TEST(CountChart, ZeroIsWrittenAndBlankIsNot)
{
    CountChart chart(countsOf({2, 4, 0, std::nullopt}), styleOf(ChartForm::Panel), {QStringLiteral("Notes"), {}});
    EXPECT_GT(pixelsInMonth(chart, isInk, 2), 0);
    EXPECT_EQ(pixelsInMonth(chart, isInk, 3), 0);
}

TEST(CountChart, PartsLieOnOneAnotherEachWithItsPattern)
{
    CountSeries series = countsOf({6});
    series.parts = {CountPart::Joyful, CountPart::Everyday, CountPart::Challenging, CountPart::ToneNotSaid};
    series.steps[0].parts = {2, 2, 2, 0};
    CountChart parted(series, styleOf(ChartForm::Full), {QStringLiteral("Together"), {}});
    const int bars = pixelsInMonth(parted, isBar, 0);
    CountChart plain(countsOf({6}), styleOf(ChartForm::Full), {QStringLiteral("Together"), {}});
    const int whole = pixelsInMonth(plain, isBar, 0);
    EXPECT_NEAR(static_cast<double>(bars) / whole, 1.0 / 3, 0.05) << "a third is full, the others are not";
    // Without colour they differ, too.
    const auto pattern = [](std::size_t index) {
        QImage image(40, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        Colours colours = coloursOf(Look::Light);
        colours.chartBand = colours.surface;
        colours.chartBar = colours.chartMedian;
        paintBar(painter, QRectF(0, 0, 40, 40), index, colours);
        painter.end();
        return image;
    };
    for (std::size_t one = 0; one < kBarPatterns; ++one) {
        for (std::size_t other = one + 1; other < kBarPatterns; ++other)
            EXPECT_NE(pattern(one), pattern(other)) << one << " and " << other;
    }
}

TEST(CountChart, SaysTheParts)
{
    CountSeries series = countsOf({3, 0});
    series.parts = {CountPart::Listening, CountPart::Repair, CountPart::Ideas};
    series.steps[0].parts = {1, 2, 0};
    series.steps[1].parts = {0, 0, 0};
    const CountChart chart(series, styleOf(ChartForm::Full), {QStringLiteral("Conversations"), {}}, QLocale::c());
    const auto spots = chart.spots();
    ASSERT_EQ(spots.size(), 2U);
    EXPECT_EQ(spots[0].words, QStringLiteral("January 2026: 3 (listening 1, repair 2)"));
    EXPECT_EQ(spots[1].words, QStringLiteral("February 2026: 0"));
}

TEST(CountChart, NothingAndTwoHundredYearsAreDrawn)
{
    CountChart none(countsOf({}), styleOf(ChartForm::Full), {QStringLiteral("Notes"), {}});
    EXPECT_TRUE(none.spots().empty());
    std::vector<std::optional<int>> many(2400, 5);
    CountChart long200(countsOf(many), styleOf(ChartForm::Panel), {QStringLiteral("Notes"), {}});
    EXPECT_EQ(long200.spots().size(), 2400U);
    none.resize(none.naturalSize());
    QImage image(none.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    QGraphicsScene scene;
    scene.addItem(&none);
    scene.render(&painter);
    scene.removeItem(&none);
    EXPECT_GT(none.plotArea().height(), 100);
}
