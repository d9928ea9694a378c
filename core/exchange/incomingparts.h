// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/heldbytes.h"
#include "exchange/incoming.h"

#include <memory>
#include <variant>
#include <vector>

namespace hearth {

class SealedSpill;

/// What a reader finds, in order and in parts, each of them some milliseconds of work. Words past the first few
/// megabytes are put aside until they are asked for, so that a source of any size can be looked at; where the temp
/// folder takes nothing they stay at hand.
class IncomingParts final
{
public:
    /// Something could not be read.
    struct Refusal final
    {
        SourcePlace place;
        Error error;
    };
    using Found = std::variant<IncomingEntry, IncomingRecord, Refusal>;

    void add(Found found);
    /// Puts bytes aside, where the temp folder takes them.
    [[nodiscard]] HeldBytes hold(const QByteArray &bytes);
    /// Of everything that was added.
    [[nodiscard]] std::size_t count() const { return m_parts.size(); }
    /// How many bytes of words are in the memory.
    [[nodiscard]] qint64 atHand() const { return m_atHand; }
    /// A copy, its words with it. Fails as the bytes of SealedSpill do.
    [[nodiscard]] Result<std::vector<Found>> part(std::size_t index) const;

private:
    struct Part final
    {
        std::vector<Found> found;
        qint64 size = 0; // of its words, in bytes
        HeldBytes aside; // its words, when they are no longer with what was found
    };

    [[nodiscard]] static bool isWhole(const Part &part);
    void putAside(Part &part);
    [[nodiscard]] Result<HeldBytes> spilled(const QByteArray &bytes);

    std::vector<Part> m_parts;
    qint64 m_atHand = 0;
    std::shared_ptr<SealedSpill> m_spill;
};

} // namespace hearth
