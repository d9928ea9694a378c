// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "journal/checkin.h"
#include "journal/record.h"

#include <QList>

namespace hearth {

/// What one partner chose for themselves in this journal. Always private; at most one per partner.
struct Preferences final
{
    static constexpr Kind kind = Kind::Preferences;

    Record record;
    Cadence cadence = Cadence::Week;
    /// Dimensions this partner does not want to see, in their own check-ins and charts.
    QList<Dimension> hidden;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// BadValue when it is not private.
[[nodiscard]] Result<void> validate(const Preferences &preferences);

} // namespace hearth
