// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage/salvagedkeys.h"

namespace hearth {

/// How many rows went into the new file, of those that this partner may read.
struct Rebuilt final
{
    qint64 records = 0;
    /// Whole, but not what anybody wrote there: they do not open, or are not signed by the one they name.
    qint64 refused = 0;
};

/// Writes a new journal at `path` with the keys and every row that was found. Of this partner's rows those that open
/// with their keys, of several copies the first that does; the other's as they are, sealed. Chunks of photos are copied
/// unopened.
///
/// Nothing is left behind on failure. AlreadyExists, Cancelled, or what writing can fail with. The manifests are what
/// they were: SealedStore::takeStock() has to make new ones.
[[nodiscard]] Result<Rebuilt> rebuildJournal(const QString &path, const FilePages &file, const FoundRows &found,
                                             const SalvagedKeys &keys, const PageProgress &progress);

} // namespace hearth
