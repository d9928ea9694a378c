// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractButton;

namespace hearth {

/// Of choices that exclude each other, Tab and Shift+Tab come to the chosen one alone; to any of them while none is
/// chosen. Qt sees to that only once one of them has had the keyboard. They have to go together.
void tabToTheChosen(const QList<QAbstractButton *> &choices);

} // namespace hearth
