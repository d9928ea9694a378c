// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "records/record.h"

namespace hearth {

/// What becomes shared when a check-in is saved to be opened together: a hash that fixes the answers and tells
/// nothing about them. At most one per author and period. Always shared.
struct CheckInSeal final
{
    static constexpr Kind kind = Kind::CheckInSeal;

    Record record;
    Period period;
    /// sealOf() the check-in.
    QByteArray digest;
    /// The other's digest, when theirs was there first: from then on it cannot be exchanged unseen.
    QByteArray counterpart;

    friend bool operator==(const CheckInSeal &, const CheckInSeal &) = default;
};

} // namespace hearth
