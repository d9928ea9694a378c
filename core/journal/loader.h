// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "store/sealedstore.h"

#include <functional>

namespace hearth {

/// Called now and then with how many of how many rows are done; false stops with Cancelled. Called in the thread
/// that loads.
using LoadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads every record the store's partner may see; a row that cannot be understood is counted and left out. Where one
/// of the two has left, or removed the other, nothing is handed over to whoever is gone from now on: see
/// SealedStore::partFromOther(). Errors are those of SealedStore::countRows(), readAll() and partFromOther(), Cancelled
/// with `progress`.
[[nodiscard]] Result<JournalContents> loadJournal(SealedStore &store, const LoadProgress &progress = {});

/// The ids of all shared records, newest first: the order in which signatures are checked.
[[nodiscard]] std::vector<RecordId> sharedNewestFirst(const JournalContents &contents);

/// Somebody who begins a journal or joins one: the name that stands in it, and the passphrase that opens it for them.
struct PartnerSetup final
{
    QString name;
    QString passphrase;
    QString wordForOther = {}; ///< what they call the other; empty for the usual word
    /// Their recovery code is not looked at, and they are reminded to make one.
    bool wantsCodeLater = false;
};

/// Makes a journal in which each partner has their keys and their name. Returns the recovery codes in order.
/// One or two `people`, else BadValue; other errors are those of createStore() and validate(), and NameTaken.
[[nodiscard]] Result<std::vector<RecoveryCode>> createJournal(const QString &path,
                                                              const std::vector<PartnerSetup> &people,
                                                              const PassphraseCost &cost, const Clock &clock,
                                                              Random &random);

/// Lets the second partner join an open journal, beside the one who began it. Errors are those of
/// SealedStore::addPartner() and validate(), and NameTaken.
[[nodiscard]] Result<RecoveryCode> joinJournal(SealedStore &store, const PartnerSetup &joining,
                                               const QString &nameOfFirst, const PassphraseCost &cost,
                                               const Clock &clock, Random &random);

} // namespace hearth
