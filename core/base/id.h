// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace hearth {

/// A number that names one thing of one sort and cannot be mistaken for another sort's. Zero names nothing.
template <typename Tag, typename Number>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(Number number)
        : m_number(number)
    {
    }

    [[nodiscard]] constexpr Number number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number != 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_number, seed); }

private:
    Number m_number = 0;
};

/// A record: a random positive 63-bit number, never used twice in a journal.
using RecordId = Id<struct RecordTag, std::int64_t>;

/// A partner: 1 for who began the journal, 2 for who joined.
using PartnerId = Id<struct PartnerTag, std::uint8_t>;

/// What was applied to an open journal together: counted from 1, and known until it is locked.
using StepId = Id<struct StepTag, std::int64_t>;

inline constexpr PartnerId kFirstPartner{1};
inline constexpr PartnerId kSecondPartner{2};

/// The other of the two.
[[nodiscard]] constexpr PartnerId otherPartner(PartnerId partner)
{
    return partner == kFirstPartner ? kSecondPartner : kFirstPartner;
}

} // namespace hearth
