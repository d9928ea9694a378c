// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

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
/// longer fits it, whatever was deleted in between. Answers that their author shares by hand name the other's digest
/// as well, where there is one.
///
/// A seal is no proof that there are answers behind it: they stay under their author's own key until both have sealed,
/// and nobody but the author can look. A changed program could seal what it likes and so open the other's; that is
/// told by Counterpart.

/// BLAKE2b-256 over the nonce, author, period, ratings, feelings, words and answers to questions of the partners' own,
/// in the form that is shared: ways of not answering look alike, and are fixed by CheckIn::unsaid. Without that, in the
/// form of an earlier Hearthbook, which fixed only that there was no rating.
[[nodiscard]] QByteArray sealOf(const CheckIn &checkIn);

/// The changes that save my check-in to be opened together: the answers, private, with a new nonce, and my seal,
/// which takes the place of an earlier one for that period and goes on naming what that named. `checkIn` is new or one
/// of mine that is private. NotYours when its author is not here to seal it.
[[nodiscard]] Result<ChangeSet> sealedCheckIn(const Journal &journal, CheckIn checkIn);

/// The seal that partner left for the period, of several that another program made the one of the lowest id; null when
/// there is none. The other's may be shown, and its being there told, only once there is one of mine.
[[nodiscard]] const CheckInSeal *sealFor(const Journal &journal, PartnerId author, const Period &period);

/// What is to be opened now for that author, who must be able to write: answers whose counterpart is there, and notes
/// kept until a day that has come. Each becomes shared. Nothing tells when their author opened the journal: answers
/// stay as they were last changed, and a note counts as changed at the end of the day it was kept for, so that it is
/// new to its reader. Nothing once the two have parted.
[[nodiscard]] ChangeSet dueOpenings(const Journal &journal, PartnerId author);

/// Whether the note is kept until a day on which it opens: it is private, and the two have not parted.
[[nodiscard]] bool opensByItself(const Journal &journal, const GratitudeNote &note);

/// Whether what that author shares of a period stays out of my sight for now, so that it colours none of my answers:
/// the author is the other, the period is still running and I have not answered. Never while sitting together, nor once
/// the two have parted. Journal keeps what waits to itself, so that nothing that reads the journal has to ask.
[[nodiscard]] bool waitsForMine(const Journal &journal, PartnerId author, const Period &period);

/// The digests that the seals, answers and shared charts of the other name for that author and period: what they saw
/// sealed before their own could be read. Only what is verified names anything. More than one when an exchanged seal
/// was named, too.
[[nodiscard]] QList<QByteArray> namedDigests(const Journal &journal, PartnerId author, const Period &period);

/// What a shared check-in's seals say about it.
enum class SealVerdict : quint8 {
    None,    ///< the other names no digest of it, and it has no seal that it does not fit
    Fits,    ///< it is what the other saw sealed before their own answers could be read
    Changed, ///< it is not what the other names, sealed or not; or it does not fit its own seal
};
[[nodiscard]] SealVerdict verdictOn(const Journal &journal, const CheckIn &checkIn);

/// What became of the other's answers that a shared check-in names, since it was opened against them.
enum class Counterpart : quint8 {
    None,         ///< it is not shared, or names none
    Open,         ///< they can be read
    NotYetOpen,   ///< the seal that was named is there, and no answers that can be read
    SealGone,     ///< neither the seal nor answers are there
    SealExchanged ///< another seal is there, and no answers that can be read
};
[[nodiscard]] Counterpart counterpartOf(const Journal &journal, const CheckIn &checkIn);

} // namespace hearth
