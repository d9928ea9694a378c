// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

class QBoxLayout;
class QWidget;

namespace hearth {

/// How far the words or the mark of a flat button, a link, a switch or a tick box stand inside its leading edge, in
/// device-independent pixels; 0 for what is seen up to its edge. Where one begins a line it stands so much before the
/// line, so that what is seen of it is in one column with the words above and below.
[[nodiscard]] int leadingInset(const QWidget &widget);

/// Adds a widget to a row or column, so much before its place where it begins a line there.
void addInLine(QBoxLayout &layout, QWidget *widget, int stretch, Qt::Alignment alignment);

} // namespace hearth
