// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <optional>
#include <vector>

namespace hearth {

/// How SQLite stores the rows of a table in a page, as far as a journal needs it; a page is kPageSize bytes.
/// https://www.sqlite.org/fileformat2.html#b_tree_pages and #record_format

/// One value of a row.
struct StoredValue final
{
    enum class Type : quint8 { Null, Integer, Blob, Text, Other };

    Type type = Type::Null;
    std::int64_t number = 0; ///< of an integer
    qsizetype at = 0;        ///< where its bytes stand within the row
    qsizetype size = 0;
};

/// A row as it stands in a file, whatever it means.
struct StoredRow final
{
    std::int64_t id = 0;
    std::vector<StoredValue> values;
    QByteArray bytes;

    /// The bytes of one value, which must be there.
    [[nodiscard]] QByteArray blob(std::size_t value) const { return bytes.mid(values[value].at, values[value].size); }
};

/// The part of a row that stands in the page of its table.
struct StoredCell final
{
    std::int64_t id = 0;
    std::vector<StoredValue> values;
    qsizetype rowSize = 0;
    qsizetype at = 0;    ///< where the row's bytes begin in the page
    qsizetype size = 0;  ///< how many of them stand here
    quint32 further = 0; ///< the page on which they go on; 0 when all are here
};

/// More values than a row of any journal has are not read.
inline constexpr std::size_t kMaxValues = 8;

/// The cell that begins there; nothing when there can be none.
[[nodiscard]] std::optional<StoredCell> cellAt(ByteView page, qsizetype at);

/// Where cells can begin in what is left of a page, however damaged: every place whose bytes read as a cell.
[[nodiscard]] std::vector<qsizetype> placesOfCells(ByteView page);

/// A big-endian number of 2 or 4 bytes, which must be there.
[[nodiscard]] quint32 bigEndianAt(ByteView bytes, qsizetype at, int size);

} // namespace hearth
