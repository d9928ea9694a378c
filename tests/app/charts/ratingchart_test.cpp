// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratingchart.h"

#include "chartsupport.h"
#include "report/datewords.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

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
    const auto &ratings = chart.marks().ratings;
    ASSERT_EQ(ratings.size(), 23U);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const RatedDay &point = chart.ratings().points[i];
        EXPECT_EQ(ratings[i].y(), point.rating);
        EXPECT_EQ(static_cast<int>(ratings[i].x()), YearMonth::of(point.day).monthsSince(kFirstMonth));
    }
}

TEST(RatingChart, PlacesPointsByTheirDay)
{
    const RatingChart chart(seriesOf({{5, 5, 5, 5}}), styleOf(ChartForm::Panel), words());
    const auto &points = chart.marks().ratings;
    for (std::size_t i = 1; i < points.size(); ++i)
        EXPECT_GT(points[i].x(), points[i - 1].x());
    EXPECT_GT(points.front().x(), 0.0);
    EXPECT_LT(points.back().x(), 1.0);
}

TEST(RatingChart, MediansFromThreeRatingsOn)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    EXPECT_EQ(chart.marks().medians,
              (std::vector<QPointF>{{2.5, 6.0}, {3.5, 2.5}, {5.5, 5.0}, {6.5, 3.0}, {7.5, 6.0}}));
}

TEST(RatingChart, WhiskersForThreeOrFourAndBandsFromFive)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    using Spread = RatingChart::Marks::Spread;
    EXPECT_EQ(chart.marks().whiskers,
              (std::vector<Spread>{{2.5, {2, 7}}, {3.5, {1, 4}}, {5.5, {5, 6}}, {7.5, {6, 6}}}));
    EXPECT_EQ(chart.marks().bands, (std::vector<Spread>{{6.5, {2, 4}}}));
}

TEST(RatingChart, LinesStopAtGaps)
{
    const RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    const auto &stretches = chart.marks().stretches;
    ASSERT_EQ(stretches.size(), 2U);
    EXPECT_EQ(stretches[0], (QPolygonF{{2.5, 6.0}, {3.5, 2.5}}));
    EXPECT_EQ(stretches[1], (QPolygonF{{5.5, 5.0}, {6.5, 3.0}, {7.5, 6.0}}));
}

TEST(RatingChart, NoLineWithoutNeighbours)
{
    const RatingChart chart(seriesOf({{4, 4, 4}, {}, {4, 4, 4}, {4, 4}}), styleOf(ChartForm::Panel), words());
    EXPECT_TRUE(chart.marks().stretches.empty());
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

TEST(RatingChart, QuartersGatherThreeMonths)
{
    const RatingChart chart(seriesOf({{1, 1}, {}, {4}, {}, {}, {}, {7, 7}, {6}, {5, 5}}, Step::Quarter),
                            styleOf(ChartForm::Full), words());
    EXPECT_EQ(chart.marks().medians, (std::vector<QPointF>{{0.5, 1.0}, {2.5, 6.0}}));
    EXPECT_TRUE(chart.marks().stretches.empty()) << "a quarter without answers lies between";
    EXPECT_EQ(chart.marks().whiskers, (std::vector<RatingChart::Marks::Spread>{{0.5, {1, 4}}}));
    EXPECT_EQ(chart.marks().bands, (std::vector<RatingChart::Marks::Spread>{{2.5, {5, 7}}}));
    const auto &ratings = chart.marks().ratings;
    ASSERT_EQ(ratings.size(), 8U);
    EXPECT_LT(ratings[0].x(), 0.3) << "in January";
    EXPECT_GT(ratings[2].x(), 0.6) << "in March";
    EXPECT_LT(ratings[2].x(), 1.0);
}

TEST(RatingChart, PaintsItsMarksAndNothingElse)
{
    const QColor median = coloursOf(Look::Light).chartMedian;
    RatingChart two(seriesOf({{3, 5}}), styleOf(ChartForm::Panel), words());
    const QImage points = picture(two);
    const QRect plot = two.plotArea().toRect();
    EXPECT_EQ(pixelsLike(points, median, plot), 0) << "two ratings are points only";
    RatingChart three(seriesOf({{3, 5, 4}}), styleOf(ChartForm::Panel), words());
    EXPECT_GT(pixelsLike(picture(three), median, plot), 10);
    // A point is seen where its rating stands.
    for (const auto &[place, rating] : {std::pair(two.marks().ratings[0], 3), std::pair(two.marks().ratings[1], 5)}) {
        const ChartSpot spot = two.spots()[rating == 3 ? 0 : 1];
        EXPECT_NE(points.pixelColor(spot.place.toPoint()), coloursOf(Look::Light).surface) << place.x();
        EXPECT_TRUE(spot.words.startsWith(dayInWords(spot.first, QLocale()) + QLatin1String(": ")))
            << spot.words.toStdString();
    }
}

TEST(RatingChart, StripsMakeTheSamePicture)
{
    RatingChart chart(seriesOf(kMonths), styleOf(ChartForm::Panel), words());
    const QImage whole = picture(chart);
    QGraphicsScene scene;
    scene.addItem(&chart);
    QImage image(whole.size(), whole.format());
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int left = 0; left < image.width(); left += 60) {
        const QRectF strip(left, 0, 60, image.height());
        painter.setClipRect(strip);
        scene.render(&painter, strip, strip);
    }
    painter.end();
    scene.removeItem(&chart);
    EXPECT_EQ(image, whole);
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
    EXPECT_TRUE(chart.marks().ratings.empty());
}
