// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratingchart.h"

#include "chartsupport.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QXYSeries>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The points of each drawn series of that name.
std::vector<QList<QPointF>> drawn(const RatingChart &chart, const char *name)
{
    std::vector<QList<QPointF>> found;
    for (QAbstractSeries *series : chart.series()) {
        if (series->objectName() == QLatin1String(name))
            found.push_back(qobject_cast<QXYSeries *>(series)->points());
    }
    return found;
}

QImage picture(RatingChart &chart)
{
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(chart.naturalSize());
    QImage image(chart.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(image.rect()), chart.sceneBoundingRect());
    painter.end();
    scene.removeItem(&chart);
    return image;
}

int pixelsLike(const QImage &image, const QColor &colour, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

const std::vector<std::vector<int>> kMonths{{4},       {2, 6},          {2, 6, 7}, {1, 2, 3, 4}, {},
                                            {5, 5, 6}, {1, 2, 3, 4, 7}, {6, 6, 6}, {3, 3}};

ChartWords words()
{
    return {QStringLiteral("I felt connected to you."), QString()};
}

} // namespace

TEST(RatingChart, DrawsEveryRatingAsAPoint)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    const auto ratings = drawn(chart, RatingChart::kRatings);
    ASSERT_EQ(ratings.size(), 1U);
    ASSERT_EQ(ratings[0].size(), 23);
    for (qsizetype i = 0; i < ratings[0].size(); ++i) {
        const RatedDay &point = chart.ratings().points[static_cast<std::size_t>(i)];
        EXPECT_EQ(ratings[0][i].y(), point.rating);
        EXPECT_EQ(static_cast<int>(ratings[0][i].x()), YearMonth::of(point.day).monthsSince(kFirstMonth));
    }
}

TEST(RatingChart, PlacesPointsByTheirDay)
{
    const RatingChart chart(seriesOf({{5, 5, 5, 5}}), styleOf(ChartForm::Panel), words());
    const auto points = drawn(chart, RatingChart::kRatings).at(0);
    for (qsizetype i = 1; i < points.size(); ++i)
        EXPECT_GT(points[i].x(), points[i - 1].x());
    EXPECT_GT(points.first().x(), 0.0);
    EXPECT_LT(points.last().x(), 1.0);
}

TEST(RatingChart, MediansFromThreeRatingsOn)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    const auto medians = drawn(chart, RatingChart::kMedians);
    ASSERT_EQ(medians.size(), 1U);
    EXPECT_EQ(medians[0], (QList<QPointF>{{2.5, 6.0}, {3.5, 2.5}, {5.5, 5.0}, {6.5, 3.0}, {7.5, 6.0}}));
}

TEST(RatingChart, LinesStopAtGaps)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    const auto stretches = drawn(chart, RatingChart::kStretch);
    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_EQ(stretches[0], (QList<QPointF>{{2.5, 6.0}, {3.5, 2.5}}));
    EXPECT_EQ(stretches[1], (QList<QPointF>{{5.5, 5.0}, {6.5, 3.0}, {7.5, 6.0}}));
}

TEST(RatingChart, NoLineWithoutNeighbours)
{
    const RatingChart chart(seriesOf({{4, 4, 4}, {}, {4, 4, 4}, {4, 4}}), styleOf(ChartForm::Panel), words());
    EXPECT_TRUE(drawn(chart, RatingChart::kStretch).empty());
}

TEST(RatingChart, TheAxisIsOneToSevenWhateverTheRatings)
{
    for (const auto &months : {std::vector<std::vector<int>>{{4, 4, 4}}, kMonths, std::vector<std::vector<int>>{{}}}) {
        const RatingChart chart(seriesOf(months), styleOf(ChartForm::Full), words());
        const auto axes = chart.axes(Qt::Vertical);
        ASSERT_EQ(axes.size(), 1);
        const auto *values = qobject_cast<QValueAxis *>(axes.first());
        ASSERT_NE(values, nullptr);
        EXPECT_DOUBLE_EQ(values->min(), 0.5);
        EXPECT_DOUBLE_EQ(values->max(), 7.5);
        const auto *time = qobject_cast<QValueAxis *>(chart.axes(Qt::Horizontal).first());
        ASSERT_NE(time, nullptr);
        const auto count = static_cast<double>(months.size());
        EXPECT_NEAR(time->min(), 0.0, 0.02 * count);
        EXPECT_NEAR(time->max(), count, 0.02 * count);
    }
}

TEST(RatingChart, BandsOnlyFromFiveRatingsOn)
{
    const QColor band = coloursOf(Look::Light).chartBand;
    RatingChart without(seriesOf({{1, 2, 6, 7}, {1, 2, 6}}), styleOf(ChartForm::Panel), words());
    const QImage bare = picture(without);
    EXPECT_EQ(pixelsLike(bare, band, bare.rect()), 0);
    RatingChart with(seriesOf({{1, 2, 4, 6, 7}, {}}), styleOf(ChartForm::Panel), words());
    const QImage banded = picture(with);
    // All of it in the first month, that is in the left half of the plot.
    const int middle = static_cast<int>(with.plotArea().center().x());
    EXPECT_GT(pixelsLike(banded, band, QRect(0, 0, middle, banded.height())), 200);
    EXPECT_EQ(pixelsLike(banded, band, QRect(middle, 0, banded.width() - middle, banded.height())), 0);
}

TEST(RatingChart, AGapIsLeftEmpty)
{
    RatingChart chart(seriesOf({{5, 5, 5}, {}, {5, 5, 5}}), styleOf(ChartForm::Panel), words());
    const QImage image = picture(chart);
    const QRectF plot = chart.plotArea();
    const QColor line = coloursOf(Look::Light).chartMedian;
    const QRect gap(static_cast<int>(plot.left() + plot.width() * 0.36), static_cast<int>(plot.top()),
                    static_cast<int>(plot.width() * 0.28), static_cast<int>(plot.height()));
    EXPECT_EQ(pixelsLike(image, line, gap), 0);
    EXPECT_GT(pixelsLike(image, line, plot.toRect()), 10);
}

TEST(RatingChart, StaysWithinTheScaleAndTheFrame)
{
    RatingChart chart(seriesOf({{7, 7, 7, 1, 1}}), styleOf(ChartForm::Panel), words());
    picture(chart);
    const QRectF plot = chart.plotArea();
    EXPECT_TRUE(QRectF(QPointF(0, 0), chart.size()).contains(plot));
    EXPECT_GT(plot.height(), chart.size().height() / 3);
    EXPECT_GT(plot.width(), chart.size().width() / 2);
}

TEST(RatingChart, KeepsRoomForThePlotAtTwiceTheText)
{
    QFont font = QApplication::font();
    font.setPointSizeF(9);
    const TypeScale large = typeScaleFor(font, 2.0);
    const ChartWords longWords{QStringLiteral("I felt safe to say what was on my mind, and to leave unsaid the rest."),
                               QString()};
    RatingChart chart(seriesOf(kMonths), chartStyle(coloursOf(Look::Light), large, ChartForm::Panel), longWords);
    EXPECT_GT(chart.naturalSize().width(), 400);
    picture(chart);
    EXPECT_GT(chart.plotArea().height(), chart.size().height() / 4);
}

TEST(RatingChart, NothingToDrawIsNotAnError)
{
    RatingChart chart(seriesOf({}), styleOf(ChartForm::Full), words());
    EXPECT_FALSE(picture(chart).isNull());
    EXPECT_TRUE(drawn(chart, RatingChart::kRatings).at(0).isEmpty());
}
