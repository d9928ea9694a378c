// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/uncut.h"

#include <QWidget>

#include <algorithm>

namespace hearth {

QRect uncutAtSides(const QWidget &widget)
{
    int left = 0;
    int right = widget.width() - 1;
    for (const QWidget *at = &widget; !at->isWindow() && at->parentWidget() != nullptr; at = at->parentWidget()) {
        const QWidget *around = at->parentWidget();
        const int offset = widget.mapTo(around, QPoint()).x();
        left = std::max(left, -offset);
        right = std::min(right, around->width() - 1 - offset);
    }
    return QRect(QPoint(left, 0), QPoint(right, widget.height() - 1));
}

} // namespace hearth
