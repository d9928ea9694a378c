// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/glancepicture.h"

#include "chartsupport.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The days of August 2025 to July 2026; the last holds the most.
Glance days()
{
    Glance glance{GlanceBy::Day, {}, 0, 4};
    for (QDate day(2025, 8, 1); day <= QDate(2026, 7, 31); day = day.addDays(1))
        glance.cells.push_back({day, day, std::nullopt});
    glance.cells.front().value = 0;
    glance.cells.back().value = 4;
    return glance;
}

GlancePicture pictureOf(Glance glance)
{
    GlancePicture picture(std::move(glance), styleOf(ChartForm::Panel), QLocale::c());
    picture.setWidth(800);
    return picture;
}

} // namespace

TEST(GlancePicture, DaysStandAsInACalendar)
{
    const GlancePicture picture = pictureOf(days());
    ASSERT_EQ(picture.cells(), 365);
    // 1 August 2025 is a Friday, 4 August a Monday.
    EXPECT_EQ(picture.placeOf(1).left(), picture.placeOf(0).left());
    EXPECT_GT(picture.placeOf(1).top(), picture.placeOf(0).top());
    EXPECT_GT(picture.placeOf(3).left(), picture.placeOf(0).left());
    EXPECT_LT(picture.placeOf(3).top(), picture.placeOf(0).top());
    EXPECT_EQ(picture.placeOf(3).top(), picture.placeOf(3 + picture.across()).top()) << "a week later";
    for (int cell = 0; cell < picture.cells(); ++cell) {
        EXPECT_EQ(picture.cellAt(picture.placeOf(cell).center()), cell);
        EXPECT_TRUE(QRectF(0, 0, 800, picture.height()).contains(picture.placeOf(cell)));
    }
    EXPECT_EQ(picture.cellAt({1, picture.height() - 1}), -1);
}

TEST(GlancePicture, MonthsAreTwelveFields)
{
    Glance glance{GlanceBy::Month, {}, 1, 7};
    for (int i = 0; i < 12; ++i) {
        const YearMonth month = YearMonth(2025, 8).plusMonths(i);
        glance.cells.push_back({month.firstDay(), month.lastDay(), 4.0});
    }
    const GlancePicture picture = pictureOf(glance);
    EXPECT_GT(picture.placeOf(picture.down()).top(), picture.placeOf(0).top());
    EXPECT_EQ(picture.placeOf(picture.down()).left(), picture.placeOf(0).left());
    for (int cell = 0; cell < 12; ++cell)
        EXPECT_TRUE(QRectF(0, 0, 800, picture.height()).contains(picture.placeOf(cell)));
    EXPECT_EQ(glanceCellName(GlanceBy::Month, glance.cells[0], QLocale(QLocale::English)),
              QStringLiteral("August 2025"));
}

TEST(GlancePicture, FullerIsMoreAndGapsAreHatched)
{
    const GlancePicture picture = pictureOf(days());
    QImage image(800, static_cast<int>(picture.height()) + 1, QImage::Format_RGB32);
    image.fill(coloursOf(Look::Light).surface);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    const auto at = [&](int cell) { return image.pixelColor(picture.placeOf(cell).center().toPoint()); };
    EXPECT_LT(at(364).lightness(), at(0).lightness());
    EXPECT_EQ(at(364), coloursOf(Look::Light).chartMedian) << "one hue";
    // Hatched: both lines and ground.
    const QRect gap = picture.placeOf(200).toAlignedRect().adjusted(1, 1, -1, -1);
    int ground = 0;
    for (int y = gap.top(); y <= gap.bottom(); ++y) {
        for (int x = gap.left(); x <= gap.right(); ++x)
            ground += image.pixelColor(x, y) == coloursOf(Look::Light).surface;
    }
    EXPECT_GT(ground, 0);
    EXPECT_LT(ground, gap.width() * gap.height());
}

TEST(GlancePicture, TheKeyNamesEachValueOnce)
{
    const auto keyOf = [](double greatest) {
        QImage image(800, 40, QImage::Format_RGB32);
        image.fill(coloursOf(Look::Light).surface);
        QPainter painter(&image);
        Glance glance = days();
        glance.greatest = greatest;
        pictureOf(glance).paintKey(painter, QRectF(0, 0, 800, 40));
        painter.end();
        return image;
    };
    /// How far to the right anything stands.
    const auto widthOf = [](const QImage &image) {
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != coloursOf(Look::Light).surface)
                    return x;
            }
        }
        return 0;
    };
    const int fieldAndNumber = widthOf(keyOf(4)) - widthOf(keyOf(0));
    EXPECT_GT(fieldAndNumber, QFontMetrics(styleOf(ChartForm::Panel).number).height())
        << "0 does not stand there twice";
}

TEST(GlancePicture, IdenticalValuesAndNothingAtAll)
{
    Glance same{GlanceBy::Week, {{QDate(2026, 7, 6), QDate(2026, 7, 12), 0.0}}, 0, 0};
    QImage image(800, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    pictureOf(same).paint(painter);
    const GlancePicture none = pictureOf({});
    none.paint(painter);
    EXPECT_EQ(none.cells(), 0);
    EXPECT_EQ(none.cellAt({10, 10}), -1);
}
