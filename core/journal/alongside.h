// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

namespace hearth {

class Journal;

/// Whether what is removed can come back.
enum class Removal : quint8 { ToUndo, ForGood };

/// Adds to the changes what goes along: the photos of a record that is removed, shared or made private, the seal of
/// answers that are removed, and what their author's charts share of answers that are removed or made private. A photo
/// that is added is seen by whoever sees its record; one that is removed brings its content along, so that it can come
/// back, as far as it can be read.
void addWhatGoesAlong(const Journal &journal, ChangeSet &changes, Removal removal);

} // namespace hearth
