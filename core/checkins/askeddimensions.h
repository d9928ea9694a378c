// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"
#include "records/sharedchart.h"

#include <QList>

#include <optional>

namespace hearth {

class Journal;

/// Whether both partners switched on the question about physical closeness.
[[nodiscard]] bool bothWelcomeCloseness(const Journal &journal);

/// What I am asked in a check-in and shown in charts, in the order of kDimensions: the usual ones without those I hid,
/// Ideas where I switched it on, Closeness where we both did.
[[nodiscard]] QList<Dimension> askedDimensions(const Journal &journal);

/// Whether that author's ratings of the dimension are kept from me: the other's on physical closeness, but while both
/// of us want that question.
[[nodiscard]] bool isKeptFromMe(const Journal &journal, PartnerId author, Dimension dimension);

/// The rating as I may be shown it: none where it is kept from me.
[[nodiscard]] std::optional<int> shownRating(const Journal &journal, const CheckIn &checkIn, Dimension dimension);

/// Likewise all of a shared chart, by the first day of their period.
[[nodiscard]] QList<SharedRating> shownRatings(const Journal &journal, const SharedChart &chart);

/// The answers as I may be shown them: what I gave no rating as I meant it, unless the other looks at the same screen;
/// physical closeness as shownRating() has it; of the other's answers to own questions those that may be written, and
/// no more of them than that.
[[nodiscard]] CheckIn asShown(const Journal &journal, const CheckIn &checkIn);

} // namespace hearth
