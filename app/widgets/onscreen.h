// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace hearth {

/// Gives a dialog that size, or as much of it as its screen has beside frames and panels.
void resizeOnScreen(QWidget *dialog, const QSize &wanted);

} // namespace hearth
