// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"
#include "store/recordstore.h"

namespace hearth {

class Journal;

/// What that change, which the rules allow, puts into the file: a removal, or the record under its next revision, which
/// `change.after` has from now on, as verified. A consent gets its author's signature. A photo brings its content along
/// when it is new or comes under another key. Errors are those of the store's sign() and content().
[[nodiscard]] Result<RecordWrite> writeOf(const Journal &journal, RecordStore &store, Change &change);

/// What takes the record, as it stands now, out of the file.
[[nodiscard]] RecordWrite removalOf(const Record &record);

} // namespace hearth
