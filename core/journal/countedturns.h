// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/partner.h"

namespace hearth {

/// How far ahead of today a turn of the check-in week may lie to count already. One is chosen within two weeks, or
/// within three after one of the other's that has not come; what lies further counts once it is near.
inline constexpr int kFarthestTurn = 21; // days

/// The partner's turns that count on that day, Partner::kMaxWeekTurns at most, in their order. One far ahead would keep
/// the other from ever turning the week again, since theirs come after every turn so far.
[[nodiscard]] QList<QDate> countedTurns(const Partner &partner, QDate today);

} // namespace hearth
