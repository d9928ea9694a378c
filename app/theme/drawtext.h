// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

class QPainter;
class QString;

namespace hearth {

/// How text of these words runs, as a flag for drawText: by their first letter that has a direction, whatever the
/// direction of the window; from left to right where none has.
[[nodiscard]] int directionFlag(const QString &words);

/// The words with marks around them that nobody sees, by which they keep their own direction where Qt draws them
/// itself: in a menu, or in a field that is empty. As they are in a window of their own direction.
[[nodiscard]] QString inItsDirection(const QString &words);

/// Draws like QPainter, but the words keep their own direction: in a window that runs from right to left “12 months”
/// stays “12 months”. Which side leading is, is still said by the painter. A directionFlag in `flags` is kept, for one
/// line of several. `used` becomes the place that the words took.
void drawText(QPainter &painter, const QRectF &place, int flags, const QString &text, QRectF *used = nullptr);
/// From the left end of the base line.
void drawText(QPainter &painter, const QPointF &start, const QString &text);

} // namespace hearth
