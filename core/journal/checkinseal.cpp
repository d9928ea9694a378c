// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkinseal.h"

#include "crypto/bytes.h"

namespace hearth {

Result<void> validate(const CheckInSeal &seal)
{
    if (!seal.record.date.isValid() || !seal.period.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (seal.record.visibility != Visibility::Shared)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    const bool soundCounterpart = seal.counterpart.isEmpty() || seal.counterpart.size() == kDigestSize;
    if (seal.digest.size() != kDigestSize || !soundCounterpart)
        return Error{ErrorCode::BadValue, QStringLiteral("digest")};
    return {};
}

} // namespace hearth
