// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countchart.h"

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
