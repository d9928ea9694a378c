// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace hearth {

/// Brings a window to the front and gives it the keyboard, from wherever it was put away. Where the desktop does not
/// let it, the window asks for attention. `token`: what the desktop gave whoever asks; may be empty.
void bringForward(QWidget &window, const QString &token);

} // namespace hearth
