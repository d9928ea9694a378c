// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/change.h"

namespace hearth {

class Journal;

/// Check-ins that are opened to each other only when both have answered:
///
///     I save     my answers stay private, with a nonce; their digest becomes shared (CheckInSeal)
///     you save   the same; your seal names my digest, since it was there first
///     I unlock   both seals are there: my answers become shared, naming your digest
///     you unlock the same
///
/// Each side's digest is named by the other before it can read a word, so whoever changes an answer afterwards no
/// longer fits it.

/// BLAKE2b-256 over the nonce, author, period, ratings, feelings and words, in the form that is shared: ways of not
/// answering look alike.
[[nodiscard]] QByteArray sealOf(const CheckIn &checkIn);

/// The changes that save my check-in to be opened together: the answers, private, with a new nonce, and my seal,
/// which takes the place of an earlier one for that period. `checkIn` is new or one of mine that is still private.
[[nodiscard]] ChangeSet sealedCheckIn(const Journal &journal, CheckIn checkIn);

/// The seal that partner left for the period; null when there is none. The other's may be shown, and its being there
/// told, only once there is one of mine.
[[nodiscard]] const CheckInSeal *sealFor(const Journal &journal, PartnerId author, const Period &period);

/// What is to be opened now for that author, who must be able to write: answers whose counterpart is there, and notes
/// kept until a day that has come. Each becomes shared.
[[nodiscard]] ChangeSet dueOpenings(const Journal &journal, PartnerId author);

/// Whether the other's shared answers stay out of my sight for now, so that they colour none of mine: the period is
/// still running and I have not answered. Never while sitting together. Journal keeps what waits to itself, so that
/// nothing that reads the journal has to ask.
[[nodiscard]] bool waitsForMine(const Journal &journal, const CheckIn &checkIn);

/// What a shared check-in's seals say about it.
enum class SealVerdict : quint8 {
    None,    ///< it was not sealed, or the seals are gone
    Fits,    ///< it is what its author sealed before the other's answers could be read
    Changed, ///< it, or its seal, was changed after both had answered
};
[[nodiscard]] SealVerdict verdictOn(const Journal &journal, const CheckIn &checkIn);

} // namespace hearth
