// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/heldbytes.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

#include <atomic>
#include <future>
#include <memory>
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
    /// The record as CBOR, be it made only when it is written; nothing removes the row, and its content.
    std::optional<HeldBytes> payload;
    /// Who writes it; names nobody for the partner who opened the journal.
    PartnerId author = PartnerId();
    /// Bytes too large to stand in the record, a photo: replaces what was kept beside it. Nothing leaves that as it is.
    std::optional<HeldBytes> content = std::nullopt;
};

/// How far a commit is that takes its time, and whether anybody still wants it. Shared by two threads.
struct CommitWatch final
{
    std::atomic<bool> isStopped = false;
    std::atomic<qint64> done = 0; ///< rows
};

/// Where a journal's records go. The interface is all that something other than a local file would have to offer.
class RecordStore
{
public:
    virtual ~RecordStore() = default;
    /// Writes everything or nothing. InUse when a row was changed by someone else in between.
    [[nodiscard]] virtual Result<void> commit(const std::vector<RecordWrite> &writes) = 0;
    /// What is kept beside the record. NotFound when there is nothing, Damaged or Tampered when it is not what was
    /// sealed there.
    [[nodiscard]] virtual Result<QByteArray> content(RecordId id) = 0;
    /// Ed25519 over the statement as made in this journal by that partner. NotYours when they are not here.
    [[nodiscard]] virtual Result<QByteArray> sign(PartnerId author, const QByteArray &statement) = 0;
    /// commit() of many rows, beside whoever calls where the store has a thread of its own, else at once. Cancelled,
    /// and nothing is written, where it was stopped in time.
    [[nodiscard]] virtual std::future<Result<void>> commitBeside(std::vector<RecordWrite> writes,
                                                                 std::shared_ptr<CommitWatch> watch);
};

} // namespace hearth
