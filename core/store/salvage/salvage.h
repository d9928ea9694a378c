// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/passphrase.h"
#include "crypto/slot.h"

#include <functional>
#include <optional>

namespace hearth {

class SealedStore;

/// What became of the records of a damaged journal, as far as the partner who repaired it may read them.
struct SalvageReport final
{
    /// In the new journal.
    qint64 records = 0;
    /// Were there once and are not any more; nothing when the old file no longer says how many there were.
    std::optional<qint64> missing;
    /// Were left out, since they do not open or were not written by the one whose name they bear.
    qint64 refused = 0;
    /// Two partners: the other has to look for themselves what became of what only they may read.
    bool hasOther = false;
    /// The other can no longer get in, as nothing is left of their keys.
    bool otherIsShutOut = false;
    /// One of this partner's ways in was lost, and has to be made anew.
    std::optional<SlotKind> lostWayIn;
};

enum class SalvageStep : quint8 { Looking, Writing, Checking };

/// Called now and then with how much of how much is done; 0 of 0 while that is not known. False stops with Cancelled.
using SalvageProgress = std::function<bool(SalvageStep step, qint64 done, qint64 total)>;

/// Saves every record and photo that is still whole in the file at `path`, damaged or not, into a new journal at
/// `output` with the same id, keys and ways in. The file is only read, as plain bytes; what lies beside it is left
/// alone.
///
/// `secret` is the passphrase or recovery code of one partner. What only the other may read is kept sealed, as far as
/// it is whole; whether anything of it is missing shows when they open the new journal, and repair it once more with
/// their own passphrase, to a third file.
///
/// `look`, when given, is called with the new journal once all of it was read back, before it gets its name; what it
/// fails with, salvaging fails with.
///
/// NotFound, NotAJournal, CannotRead, InUse, NewerVersion, KeysLost, WrongPassphrase, UnsafeParameters; AlreadyExists
/// when anything is at `output`, or what writing can fail with; Cancelled. Then nothing is left behind. Runs Argon2id
/// twice.
[[nodiscard]] Result<SalvageReport> salvageJournal(const QString &path, const QString &secret,
                                                   const PassphraseLimits &limits, const QString &output,
                                                   const SalvageProgress &progress = {},
                                                   const std::function<Result<void>(SealedStore &)> &look = {});

} // namespace hearth
