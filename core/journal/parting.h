// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "store/sealedstore.h"

#include <functional>

namespace hearth {

enum class PartingKind : quint8 {
    Leaving,  ///< one takes along what is theirs and goes
    Removing, ///< one has the other go, who is given what is theirs
};

/// What parting is about, as far as whoever asks may see it. Never anything of what the other keeps private.
struct PartingPreview final
{
    struct Count
    {
        qint64 records = 0; ///< as isWritten() says, without photos
        qint64 photos = 0;

        friend bool operator==(const Count &, const Count &) = default;
    };
    Count mine;        ///< private to me
    qint64 drafts = 0; ///< what I have begun to type
    Count myShared;
    Count theirs; ///< what the other shared, as I can read it

    friend bool operator==(const PartingPreview &, const PartingPreview &) = default;
};
[[nodiscard]] PartingPreview partingPreview(const Journal &journal);

enum class PartingStep : quint8 { Opening, Copying, Checking, Destroying };
/// Called now and then with how many rows of how many are done; 0 of 0 where that is not known. False stops with
/// Cancelled, but no longer once destroying has begun.
using PartingProgress = std::function<bool(PartingStep step, qint64 done, qint64 total)>;

/// What parting is given from outside. Borrowed.
struct PartingTools final
{
    PassphraseLimits limits;
    PassphraseCost cost;
    SeenStates *seen = nullptr;
    const Clock &clock;
    PartingProgress progress = {};
};

/// Leaves the journal at `path`: whoever has `secret`, their passphrase or recovery code, takes along all they may read
/// and goes. First a journal of their own is written to `output`, which only their ways open, and read back in whole;
/// then, in one transaction, the old one loses their ways in, their keys and what is private to them. What they shared
/// stays there, signed as before. The journal must not be open.
///
/// Either all is done, or the old journal is as it was; and then nothing is at `output`, unless the power failed in
/// between, or what became of the last step is not known: then it may be there as well.
///
/// What checkPartPlace() answers; what opening answers; NobodyElse, ReadOnly, OlderCopy, NotWrittenByYou when the
/// record of their name is not their own; what writing can fail with; Damaged, Tampered when what was read back is not
/// what was there; Cancelled.
[[nodiscard]] Result<void> leaveJournal(const QString &path, const QString &secret, const QString &output,
                                        const PartingTools &tools);

/// Removes the other from the journal at `path`, as whoever has `secret`. First all that the other may read is written
/// to `bundle`, a journal that only their passphrase or recovery code opens, where what is private to them stays
/// sealed; then, in one transaction, this one loses their ways in, their keys and what is private to them, and all keys
/// turn. Otherwise as leaveJournal(), and NeedsPassphrase, NeedsNewCode as SealedStore::removeOther()
/// says.
[[nodiscard]] Result<void> removePartner(const QString &path, const QString &secret, const QString &bundle,
                                         const PartingTools &tools);

/// leaveJournal() or removePartner().
[[nodiscard]] Result<void> part(PartingKind kind, const QString &path, const QString &secret, const QString &output,
                                const PartingTools &tools);

/// Whether a journal can be written there: AlreadyExists, WriteFailed without the folder, ReadOnly.
[[nodiscard]] Result<void> checkPartPlace(const QString &output);

} // namespace hearth
