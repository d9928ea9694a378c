// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/drawtext.h"

#include "theme/iconstore.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

using namespace hearth;

namespace {

const QString kMonths = QStringLiteral("12 months");
const QString kHebrew = QStringLiteral("12 חודשים");

using Way = std::function<void(QPainter &, const QRect &, int, const QString &)>;

void plainly(QPainter &painter, const QRect &place, int flags, const QString &text)
{
    painter.drawText(place, flags, text);
}

QImage drawn(const QString &text, Qt::LayoutDirection window, int flags, const Way &way)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    painter.setLayoutDirection(window);
    way(painter, image.rect(), flags, text);
    return image;
}

void ownWay(QPainter &painter, const QRect &place, int flags, const QString &text)
{
    drawText(painter, place, flags, text);
}

} // namespace

TEST(DrawText, WordsRunTheirOwnWayAndStandAtTheSideOfTheWindow)
{
    const int left = Qt::AlignLeft | Qt::AlignAbsolute;
    const int right = Qt::AlignRight | Qt::AlignAbsolute;
    EXPECT_EQ(drawn(kMonths, Qt::RightToLeft, Qt::AlignLeft, ownWay), drawn(kMonths, Qt::LeftToRight, right, plainly));
    EXPECT_EQ(drawn(kMonths, Qt::LeftToRight, Qt::AlignLeft, ownWay), drawn(kMonths, Qt::LeftToRight, left, plainly));
    EXPECT_EQ(drawn(kHebrew, Qt::LeftToRight, Qt::AlignLeft, ownWay), drawn(kHebrew, Qt::RightToLeft, left, plainly));
    EXPECT_NE(drawn(kMonths, Qt::RightToLeft, Qt::AlignLeft, plainly), drawn(kMonths, Qt::LeftToRight, right, plainly))
        << "QPainter alone turns them, else this shows nothing";
}

TEST(DrawText, APartOfALineRunsLikeTheWhole)
{
    const int like = directionFlag(kHebrew);
    EXPECT_EQ(like, Qt::TextForceRightToLeft);
    EXPECT_EQ(drawn(kMonths, Qt::LeftToRight, Qt::AlignLeft | like, ownWay),
              drawn(kMonths, Qt::RightToLeft, Qt::AlignLeft | Qt::AlignAbsolute, plainly));
}

TEST(DrawText, ControlsOfTheStyleDoTheSame)
{
    Theme theme;
    const HearthStyle style(theme.colours(), std::make_shared<IconStore>());
    const Way byStyle = [&style](QPainter &painter, const QRect &place, int flags, const QString &text) {
        style.drawItemText(&painter, place, flags, {}, true, text);
    };
    for (const int flags : {int(Qt::AlignLeft), int(Qt::AlignRight), int(Qt::AlignCenter)})
        EXPECT_EQ(drawn(kMonths, Qt::RightToLeft, flags, byStyle), drawn(kMonths, Qt::RightToLeft, flags, ownWay));
}

TEST(DrawText, WhatQtDrawsItselfKeepsItsDirectionToo)
{
    const QString words = QStringLiteral("Sit together…");
    EXPECT_EQ(inItsDirection(words), words);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString marked = inItsDirection(words);
    EXPECT_EQ(marked, QChar(0x2068) + words + QChar(0x2069));
    EXPECT_EQ(inItsDirection(marked), marked);
    EXPECT_EQ(inItsDirection(kHebrew), kHebrew);
    EXPECT_EQ(inItsDirection({}), QString());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(DrawText, AnEmptyFieldStandsWhereTheWindowBegins)
{
    HearthStyle style(Colours(), std::make_shared<IconStore>());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit line;
    style.polish(&line);
    EXPECT_EQ(line.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    line.setText(QStringLiteral("Mine"));
    EXPECT_EQ(line.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeading) << "as its letters run";
    line.clear();
    EXPECT_EQ(line.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
