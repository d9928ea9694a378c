// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/drawtext.h"

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
