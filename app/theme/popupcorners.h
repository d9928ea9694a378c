// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearth {

/// Gives a menu, a list that drops down or another popup the round corners that its sheet draws, and nothing of the
/// window behind them. Does nothing for other widgets.
void roundOff(QWidget &popup);

} // namespace hearth
