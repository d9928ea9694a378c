// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"
#include "store/manifest.h"

#include <optional>

namespace hearth {

/// Remembers, outside the journal's file, how far each scope had been written when last seen on this computer,
/// so that an old copy put in its place is noticed.
class SeenCounters
{
public:
    virtual ~SeenCounters() = default;
    [[nodiscard]] virtual std::optional<quint64> lastSeen(const JournalId &journal, Scope scope) const = 0;
    virtual void remember(const JournalId &journal, Scope scope, quint64 counter) = 0;
};

} // namespace hearth
