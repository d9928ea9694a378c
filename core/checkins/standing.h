// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hearth {

/// Where my check-in of a period stands. It never tells of the other's before there is one of mine.
enum class CheckInStanding : quint8 {
    Unanswered,
    Private,    ///< only I can read it
    Sealed,     ///< sealed until both have answered; the other's is not there, or of another cadence
    BothSealed, ///< sealed, and so is the other's: it opens at my next unlock
    Shared,
};
[[nodiscard]] CheckInStanding checkInStanding(const Journal &journal, const Period &period);

/// The other's check-in of that period where I may read it; else null.
[[nodiscard]] const CheckIn *otherCheckIn(const Journal &journal, const Period &period);
/// My check-in of the latest period that began before that one; null where it is the first.
[[nodiscard]] const CheckIn *myCheckInBefore(const Journal &journal, const Period &period);
/// Whether the other has sealed answers that I cannot read yet. False as long as I have sealed none myself.
[[nodiscard]] bool othersWaitToBeOpened(const Journal &journal, const Period &period);

/// Whether my check-in, changed now, would read "changed after both had answered".
[[nodiscard]] bool wouldReadChanged(const Journal &journal, const CheckIn &checkIn);

/// The changes that keep my check-in for myself; a seal it had goes.
[[nodiscard]] ChangeSet keptForMyself(const Journal &journal, CheckIn checkIn);

} // namespace hearth
