// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <optional>

namespace hearth {

/// How many rows a table has and the XOR of their checksums. Needs no key; finds damage, proves nothing about intent.
struct Tally final
{
    quint64 rows = 0;
    quint64 mixed = 0;

    void add(std::int64_t checksum);
    void remove(std::int64_t checksum);

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Drawn anew for every transaction.
using Stamp = Bytes<16>;

/// What anyone may know of the file as a whole: which state it is in, which one it was in before, and how many rows
/// there are. The two stamps tell whether a rollback journal belongs to this very state, and whether the bytes on the
/// disk are still those that were written last.
struct FileState final
{
    Stamp stamp{};
    Stamp before{};
    quint8 partners = 0; ///< 1 or 2
    /// Bit n: partner n + 1 counts what they shared in a manifest of their own.
    quint8 authors = 0;
    Tally keys; ///< the other rows of the table this one stands in
    Tally records;
    Tally chunks;

    /// A new stamp, the present one before it.
    void turn();

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static std::optional<FileState> fromBytes(ByteView bytes);
    /// The one that stands somewhere within a page of the file; nothing when there is none.
    [[nodiscard]] static std::optional<FileState> findIn(const QByteArray &page);

    friend bool operator==(const FileState &, const FileState &) = default;
};

} // namespace hearth
