// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <optional>
#include <vector>

namespace hearth {

/// Random, drawn once for each account on each computer.
using DeviceId = Bytes<8>;

/// How what is in front of us relates to what was last seen.
enum class CopyState : quint8 {
    Current, ///< the same, or it has gone on from there
    Older,   ///< what was seen had gone on from here
    Apart,   ///< each holds something that the other lacks
};

/// Which computers wrote to a manifest, and each one's last write: a version vector. Two copies of a journal that went
/// apart differ in it for good, however often each is written.
class Lineage final
{
public:
    static constexpr std::size_t kMax = 16; ///< computers remembered; the one that wrote longest ago goes first
    static constexpr qsizetype kSize = 1 + static_cast<qsizetype>(kMax) * 24;

    /// That computer makes the write that brings the manifest's counter to `counter`.
    void note(const DeviceId &device, quint64 counter);

    /// What this one is, compared with what was seen before.
    [[nodiscard]] CopyState comparedWith(const Lineage &seen) const;

    /// Always kSize bytes.
    [[nodiscard]] QByteArray bytes() const;
    /// Nothing when there are too few bytes, or too many writes.
    [[nodiscard]] static std::optional<Lineage> fromBytes(ByteView bytes);

    friend bool operator==(const Lineage &, const Lineage &) = default;

private:
    struct Write
    {
        DeviceId device{};
        quint64 counter = 0;
        Bytes<8> stamp{};

        friend bool operator==(const Write &, const Write &) = default;
    };

    [[nodiscard]] bool includes(const Lineage &other) const;

    std::vector<Write> m_writes;
};

} // namespace hearth
