// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace hearth {

/// One row to be written or removed.
struct RecordWrite final
{
    RecordId id;
    /// Sealed for both partners, else for its author alone.
    bool isShared = false;
    /// One above the revision last stored; 1 for a new record.
    quint32 revision = 1;
    /// The record as CBOR; nothing removes the row.
    std::optional<QByteArray> payload;
};

/// Where a journal's records go. The interface is all that something other than a local file would have to offer.
class RecordStore
{
public:
    virtual ~RecordStore() = default;
    /// Writes everything or nothing. InUse when a row was changed by someone else in between.
    [[nodiscard]] virtual Result<void> commit(const std::vector<RecordWrite> &writes) = 0;
};

} // namespace hearth
