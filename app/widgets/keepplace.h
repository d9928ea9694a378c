// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace hearth {

/// From now on the list stays where it was scrolled to when its model begins anew, and is laid out at once. Its model
/// is set already; whoever chooses a row after a reset connects to that later, so that the row comes into sight from
/// there.
void keepPlace(QListView *list);

} // namespace hearth
