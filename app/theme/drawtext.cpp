// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/drawtext.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {

constexpr int kForced = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;

} // namespace

int directionFlag(const QString &words)
{
    return words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QString inItsDirection(const QString &words)
{
    constexpr QChar kIsolate(0x2068);
    if (words.isEmpty() || words.isRightToLeft() == QGuiApplication::isRightToLeft() || words.startsWith(kIsolate))
        return words;
    return kIsolate + words + QChar(0x2069);
}

void drawText(QPainter &painter, const QRectF &place, int flags, const QString &text, QRectF *used)
{
    constexpr int alignment = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask;
    const Qt::Alignment seen = QStyle::visualAlignment(painter.layoutDirection(), Qt::Alignment(flags & alignment));
    const int forced = (flags & kForced) != 0 ? flags & kForced : directionFlag(text);
    painter.drawText(place, static_cast<int>(seen) | (flags & ~(alignment | kForced)) | forced, text, used);
}

void drawText(QPainter &painter, const QPointF &start, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(start, text);
    painter.setLayoutDirection(before);
}

} // namespace hearth
