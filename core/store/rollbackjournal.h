// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filehold.h"

namespace hearth {

/// SQLite's rollback journal, a file beside the database that holds pages as they were before a transaction. SQLite
/// plays any that it finds there back into the file, whoever put it there, and deletes whatever file it may name.
/// https://www.sqlite.org/fileformat2.html#the_rollback_journal

[[nodiscard]] QString rollbackJournalOf(const QString &path);

enum class RollbackVerdict : quint8 {
    None,         ///< there is none, or it is empty
    Ours,         ///< left by an interrupted write to just this state of the file
    NamesAnother, ///< names a super-journal; Hearthbook writes none
    NotOurs,      ///< of another file, or of another state of this one
};

/// The number that SQLite draws for each journal and writes into its header; 0 while there is none.
[[nodiscard]] quint32 nonceOfRollbackJournal(const QString &journal);

/// What playing the journal back would do to the file that is held. Only sound while nobody writes to it.
[[nodiscard]] RollbackVerdict judgeRollbackJournal(const FileHold &file, const QString &journal);

/// Copies the file and its journal beside it, for their owner's eyes, unless earlier copies still stand there. Returns
/// where the file's copy is. What writing can fail with; then there is no copy.
[[nodiscard]] Result<QString> copyBeforeRecovery(const FileHold &file, const QString &path);
/// Takes those copies away: the file was found sound.
void removeCopiesBeforeRecovery(const QString &path);

/// Puts a journal that must not be obeyed aside, and says where. What renaming can fail with.
[[nodiscard]] Result<QString> setAsideRollbackJournal(const QString &path);

} // namespace hearth
