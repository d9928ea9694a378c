// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/lockdelay.h"

#include "journal/journal.h"

#include <algorithm>

namespace hearth {

std::chrono::minutes lockDelayOf(const Journal &journal)
{
    // Who never chose has the usual one, which may be the shorter.
    const auto of = [&journal](PartnerId partner) { return journal.preferencesOf(partner).lockMinutes; };
    const int mine = of(journal.me());
    return std::chrono::minutes(journal.isTogether() ? std::min(mine, of(otherPartner(journal.me()))) : mine);
}

} // namespace hearth
