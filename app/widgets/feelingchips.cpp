// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelingchips.h"

#include "records/feelings.h"
#include "wording/wording.h"

namespace hearth {

QList<ChipGroup> feelingChips()
{
    QList<ChipGroup> groups;
    for (const FeelingGroup &group : feelingGroups()) {
        ChipGroup chips{feelingGroupLabel(QLatin1String(group.key)), {}};
        for (const char *feeling : group.feelings)
            chips.chips += {QLatin1String(feeling), feelingLabel(QLatin1String(feeling))};
        groups += chips;
    }
    return groups;
}

} // namespace hearth
