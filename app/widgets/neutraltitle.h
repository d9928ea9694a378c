// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace hearth {

/// Titles a window as every window here is: task bars and lists of windows, which others may look at, show neither a
/// name nor what it is about. `name` says what it is to whoever has the window read aloud.
void setNeutralTitle(QWidget *window, const QString &name);

} // namespace hearth
