// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"
#include "store/lineage.h"

#include <array>
#include <optional>

namespace hearth {

/// Remembers, outside the journal's file, what was last seen of it on this computer, so that an old copy put in its
/// place, or one that went another way, is noticed. Names and values are keyed and sealed: without the partner's key
/// nobody can tell which journals there are, or how often anyone writes.
class SeenStates
{
public:
    virtual ~SeenStates() = default;
    /// Who this computer is; the same each time.
    [[nodiscard]] virtual DeviceId device() = 0;
    /// Makes it another one: when a copy turns up that went another way, what is written to it must not be taken for
    /// what this computer wrote to the copy it knew.
    virtual void renewDevice() = 0;
    [[nodiscard]] virtual std::optional<QByteArray> find(const QByteArray &name) const = 0;
    virtual void put(const QByteArray &name, const QByteArray &sealed) = 0;
};

/// What one partner last saw of a journal.
struct Seen final
{
    Lineage personal;
    Lineage shared;
    /// How often each partner had written the manifest of what they shared.
    std::array<quint64, 2> authorCounters{};
};

/// Nothing when this partner has not seen the journal here, or what was kept does not open.
[[nodiscard]] std::optional<Seen> recallSeen(const SeenStates &states, const PartnerKeys &keys,
                                             const JournalId &journal);
void rememberSeen(SeenStates &states, const PartnerKeys &keys, const JournalId &journal, const Seen &seen);

} // namespace hearth
