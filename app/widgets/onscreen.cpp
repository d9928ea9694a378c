// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/onscreen.h"

#include <QScreen>
#include <QWidget>

namespace hearth {

namespace {

constexpr QSize kLeftFree(40, 80); // for frames and panels

} // namespace

void resizeOnScreen(QWidget *dialog, const QSize &wanted)
{
    const QWidget *around = dialog->parentWidget() != nullptr ? dialog->parentWidget() : dialog;
    dialog->resize(wanted.boundedTo(around->screen()->availableSize() - kLeftFree));
}

} // namespace hearth
