// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/envelope.h"
#include "store/salvage/filepages.h"

#include <map>

namespace hearth {

/// A row of the table of records that is the bytes which were written.
struct FoundRecord final
{
    RowAddress address;
    std::int64_t checksum = 0;
    RowStanding standing = RowStanding::Stray;
    RowPlace place;
};

/// A chunk of a photo that is.
struct FoundChunk final
{
    std::int64_t id = 0;
    Scope scope = Scope::Shared;
    quint32 generation = 0;
    std::int64_t checksum = 0;
    RowStanding standing = RowStanding::Stray;
    RowPlace place;
};

/// One of the rows without which nobody gets in.
struct FoundVital final
{
    QByteArray body;
    RowStanding standing = RowStanding::Stray;
    quint32 page = 0;
};

/// A row that looks like one of the key tables of schema version 2, which bear no checksum.
struct FoundFormer final
{
    enum class Table : quint8 { Journal, Slot, BundleOrManifest, Handover };

    Table table = Table::Journal;
    StoredRow row;
    RowStanding standing = RowStanding::Stray;
};

/// What is left of a journal whose file may be damaged: every row that is, byte for byte, what was written once, as its
/// own checksum shows. Rows of one id are in the order in which they should be tried: those that a table leads to
/// before others, then the highest revision.
///
/// Whether they open, and whether somebody planted them, only keys can tell.
struct FoundRows final
{
    std::map<std::int64_t, std::vector<FoundRecord>> records;
    std::map<std::int64_t, std::vector<FoundChunk>> chunks;
    /// Of both copies; bodies that are alike are one.
    std::map<std::int64_t, std::vector<FoundVital>> vital;
    /// The surest first.
    std::vector<FoundFormer> former;

    [[nodiscard]] bool isEmpty() const { return records.empty() && chunks.empty() && vital.empty() && former.empty(); }
};

/// Called now and then with how many of how many pages are done; false stops with Cancelled.
using PageProgress = std::function<bool(qint64 done, qint64 total)>;

/// Looks at every page of the file, twice at most.
[[nodiscard]] Result<FoundRows> findRows(FilePages &file, const PageProgress &progress = {});

/// The sealed bytes of a row that was found.
[[nodiscard]] std::optional<QByteArray> sealedBytesOf(const FilePages &file, const FoundRecord &record);
[[nodiscard]] std::optional<QByteArray> sealedBytesOf(const FilePages &file, const FoundChunk &chunk);

} // namespace hearth
