// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QDate>
#include <QPointF>
#include <QString>

class QPainter;

namespace hearth {

/// Something on a day of a calendar.
struct DayMark final
{
    QDate day;
    int tone = 0;    ///< one of six colours and shapes, 0 to 5, held to that
    QString words;   ///< a word or two: "Date night, lived"; read aloud, and shown where there is room
    QString title{}; ///< shown in place of the words where the mark itself tells the rest; may be empty

    friend bool operator==(const DayMark &, const DayMark &) = default;
};

/// The partner colour of that number.
[[nodiscard]] QColor markColour(const Colours &colours, int tone);
/// Draws the mark of a tone: a dot, a diamond, a ring, a square, a triangle or a bar, so that none is told by its
/// colour alone. A key beside a calendar draws its marks with it too. `side` in device-independent pixels.
void drawMark(QPainter &painter, QPointF centre, double side, int tone, const QColor &colour);

} // namespace hearth
