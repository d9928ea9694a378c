// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/countedturns.h"

namespace hearth {

QList<QDate> countedTurns(const Partner &partner, QDate today)
{
    const QDate farthest = today.addDays(kFarthestTurn);
    QList<QDate> counted = partner.weekTurns.mid(0, Partner::kMaxWeekTurns);
    counted.removeIf([farthest](QDate turn) { return turn > farthest; });
    return counted;
}

} // namespace hearth
