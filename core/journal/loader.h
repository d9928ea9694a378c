// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "store/sealedstore.h"

#include <functional>

namespace hearth {

/// Called now and then with how many of how many rows are done; false stops with Cancelled. Called in the thread
/// that loads.
using LoadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads every record the store's partner may see. Errors are those of SealedStore::readAll().
[[nodiscard]] Result<JournalContents> loadJournal(SealedStore &store, const LoadProgress &progress = {});

/// The ids of all shared records, newest first: the order in which signatures are checked.
[[nodiscard]] std::vector<RecordId> sharedNewestFirst(const JournalContents &contents);

/// What the two who begin a journal are called; one or two of them.
struct Beginner final
{
    QString name;
    QString passphrase;
};

/// Makes a journal in which each partner has their keys and their name. Returns the recovery codes in order.
/// Errors are those of SealedStore::create(), and EmptyName, TextTooLong, NameTaken.
[[nodiscard]] Result<std::vector<RecoveryCode>> createJournal(const QString &path, const std::vector<Beginner> &people,
                                                              const PassphraseCost &cost, const Clock &clock,
                                                              Random &random);

/// Lets the second partner join an open journal, beside the one who began it.
[[nodiscard]] Result<RecoveryCode> joinJournal(SealedStore &store, const Beginner &joining, const QString &nameOfFirst,
                                               const PassphraseCost &cost, const Clock &clock, Random &random);

} // namespace hearth
