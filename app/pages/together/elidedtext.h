// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace hearth {

/// The height that `lines` lines of that font take.
[[nodiscard]] int heightOfLines(const QFont &font, int lines);
/// Draws at most `lines` lines from the top of `area`, the last one elided, in the painter's pen. Text runs its own
/// way, whichever way the program does. Returns the height it took.
int drawElided(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int lines);

} // namespace hearth
