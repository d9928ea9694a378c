// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthpainter.h"

#include <gtest/gtest.h>

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace hearth;

namespace {

int widthOf(const char *words)
{
    return QFontMetrics(Theme().type().small).horizontalAdvance(QString::fromUtf8(words));
}

QStringList linesIn(const char *words, int beside, int below, int most = 3)
{
    return linesOnADay(QString::fromUtf8(words), Theme().type().small, beside, below, most);
}

} // namespace

TEST(MonthPainter, BelowItsMarkATitleHasTheWholeDay)
{
    const int below = std::max(widthOf("minutes"), widthOf("on Sunday")) + 2;
    const int beside = widthOf("minutes") - 2;
    const QStringList lines{QStringLiteral("Ten"), QStringLiteral("minutes"), QStringLiteral("on Sunday")};
    EXPECT_EQ(linesIn("Ten minutes on Sunday", beside, below), lines);
}

TEST(MonthPainter, OnlyTheLastLineIsCutShort)
{
    const QStringList lines = linesIn("Lighthousekeeping", widthOf("Light") + 2, widthOf("house") + 2, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_FALSE(lines.first().contains(QChar(0x2026))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.last().endsWith(QChar(0x2026))) << qPrintable(lines.last());
    EXPECT_EQ(linesIn("", 40, 40), QStringList{QString()});
    const int lighthouse = widthOf("lighthouse") + 1;
    const QStringList comma{QStringLiteral("lighthouse,"), QStringLiteral("on")};
    EXPECT_EQ(linesIn("lighthouse, on", lighthouse, lighthouse), comma) << "in the margin";
}

TEST(MonthPainter, TheRingOfTodayStaysWithinTheDay)
{
    const Theme theme;
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QSize size(490, 400);
    const MonthLayout layout({2026, 7}, CalendarDensity::Roomy, theme.type(), locale, size, Qt::LeftToRight,
                             Qt::Monday);
    MonthState state;
    state.today = QDate(2026, 7, 1); // a digit by itself stands close to the edge
    const auto drawn = [&] {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        MonthPainter(painter, theme, locale, layout, state).draw();
        return image;
    };
    const QImage ringed = drawn();
    state.today = {};
    const QImage plain = drawn();
    const QRect cell = layout.cellOf(QDate(2026, 7, 1));
    ASSERT_NE(ringed, plain);
    for (int y = cell.top(); y <= cell.bottom(); ++y) {
        for (int x = cell.left(); x < cell.left() + 3; ++x)
            ASSERT_EQ(ringed.pixel(x, y), plain.pixel(x, y)) << x << ' ' << y;
    }
}
