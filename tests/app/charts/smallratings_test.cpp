// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smallratings.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr QSize kPlace(420, 92);

RatingSeries year(std::vector<RatedDay> points)
{
    RatingSeries ratings;
    ratings.author = kFirstPartner;
    ratings.from = YearMonth(2026, 1);
    ratings.to = YearMonth(2026, 12);
    ratings.points = std::move(points);
    return ratings;
}

QImage drawn(const RatingSeries &ratings)
{
    QImage image(kPlace, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawMonthsOfRatings(painter, image.rect(), ratings, coloursOf(Look::Light), QFont(), QLocale(QLocale::English));
    return image;
}

/// The months, from 0, in which anything of that colour stands.
std::vector<std::size_t> monthsWith(const QImage &image, const QColor &colour)
{
    std::vector<bool> has(12, false);
    for (int x = 0; x < image.width(); ++x) {
        const auto month = monthAt(x + 0.5, kPlace.width(), 12);
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != colour)
                continue;
            EXPECT_TRUE(month) << "nothing is drawn between two months: " << x;
            if (month)
                has[*month] = true;
        }
    }
    std::vector<std::size_t> months;
    for (std::size_t i = 0; i < has.size(); ++i) {
        if (has[i])
            months.push_back(i);
    }
    return months;
}

} // namespace

TEST(SmallRatings, AYearIsTwelveMonthsEachWithItsOwn)
{
    const auto months = monthByMonth(year({{QDate(2026, 1, 5), 3}, {QDate(2026, 1, 31), 4}, {QDate(2026, 12, 28), 7}}));
    ASSERT_EQ(months.size(), 12U);
    EXPECT_EQ(months[0].points.size(), 2U);
    EXPECT_EQ(months[11].points.size(), 1U);
    EXPECT_EQ(months[11].from, YearMonth(2026, 12));
    EXPECT_EQ(months[11].to, YearMonth(2026, 12));
    EXPECT_TRUE(months[5].points.empty()) << "a month without a rating has a place all the same";
}

TEST(SmallRatings, DotsStandInTheirMonthsAndABandOnlyWhereThereIsEnough)
{
    std::vector<RatedDay> points{{QDate(2026, 2, 2), 5}};
    for (int day = 1; day <= 29; day += 7)
        points.push_back({QDate(2026, 6, day), 3 + day % 3});
    const QImage image = drawn(year(points));
    const Colours colours = coloursOf(Look::Light);
    EXPECT_EQ(monthsWith(image, colours.chartMedian), (std::vector<std::size_t>{1, 5}));
    EXPECT_EQ(monthsWith(image, colours.chartBand), std::vector<std::size_t>{5});
    EXPECT_EQ(monthsWith(drawn(year({})), colours.chartGrid).size(), 12U) << "a month without any has its place";
}

TEST(SmallRatings, AHigherRatingStandsHigher)
{
    const auto top = [](int rating) {
        const QImage image = drawn(year({{QDate(2026, 4, 15), rating}}));
        const QColor dot = coloursOf(Look::Light).chartMedian;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == dot)
                    return y;
            }
        }
        return -1;
    };
    EXPECT_GT(top(2), top(3));
    EXPECT_GT(top(1), top(7));
    EXPECT_GE(top(7), 0);
}

TEST(SmallRatings, FindsTheMonthAtAPlace)
{
    EXPECT_EQ(monthAt(0.0, 420, 12), std::size_t{0});
    EXPECT_EQ(monthAt(419.0, 420, 12), std::size_t{11});
    EXPECT_FALSE(monthAt(-1.0, 420, 12));
    EXPECT_FALSE(monthAt(420.0, 420, 12));
    EXPECT_FALSE(monthAt(33.0, 420, 12)) << "between January and February";
}

} // namespace hearth
