// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;

namespace hearth {

/// Draws a sprig with leaves to both sides, drawn for this project, around `centre`; `width` in the painter's units.
void drawSprig(QPainter &painter, QPointF centre, double width);

} // namespace hearth
