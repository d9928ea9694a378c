// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"
#include "journal/journal.h"
#include "store/sealedstore.h"

#include <memory>

namespace hearth {

/// A journal opened for the length of one command, or of all in a session. The journal goes before its store.
struct OpenedJournal final
{
    std::shared_ptr<SealedStore> store;
    std::shared_ptr<Journal> journal;
};

/// One journal on which commands work one after another.
struct JournalSession final
{
    QString path;
    OpenedJournal opened;
    /// A command waited for somebody who typed nothing for so long that the journal closes.
    mutable bool isLeft = false;
};

/// The journal of the session, where there is one. Else opens `path` with --passphrase-file, or what is typed on the
/// terminal. Says on `err` when it is an older copy than was last seen here, or holds records this version does not
/// understand. Checks the signatures of all shared records.
[[nodiscard]] Result<OpenedJournal> openJournal(const QString &path, const Arguments &arguments,
                                                CliEnvironment &environment);

/// The same with a passphrase that is known already.
[[nodiscard]] Result<OpenedJournal> openJournalWith(const QString &path, const QString &passphrase,
                                                    CliEnvironment &environment);

/// The same journal with both before it, as in the window when they sit together: the other's passphrase is read from
/// --other-passphrase-file, or asked for. For a command by itself, which `opened` is not used after, and for a shell.
[[nodiscard]] Result<OpenedJournal> sitTogether(const Arguments &arguments, const OpenedJournal &opened,
                                                CliEnvironment &environment);

/// How a command ends that failed in that way.
[[nodiscard]] int exitCodeOf(ErrorCode code);

/// Prints the sentence for an error and returns the exit code that goes with it.
[[nodiscard]] int fail(const Error &error, CliEnvironment &environment);
/// The same with a sentence that fits better than that of describe().
[[nodiscard]] int fail(const Error &error, const QString &sentence, CliEnvironment &environment);

/// The same for a mistake in how the command was called, with a hint how to call it.
[[nodiscard]] int failUsage(const Error &error, const char *usage, CliEnvironment &environment);

/// For openJournal(): a missing option is a mistake in the call, all else is not.
[[nodiscard]] int failOpening(const Error &error, const char *usage, CliEnvironment &environment);

/// The option of that name as a cadence, or `otherwise` when it is absent.
[[nodiscard]] Result<Cadence> cadenceFromArguments(const Arguments &arguments, const char *name, Cadence otherwise);
/// "day", "week", "month".
[[nodiscard]] QString cadenceKey(Cadence cadence);

/// --kind by its key: one of listedKinds(), or partner.
[[nodiscard]] Result<std::optional<Kind>> kindFromArguments(const Arguments &arguments);

/// A mistake in the call while both sit together, of what each writes alone: answers, and what is nobody else's.
[[nodiscard]] Result<void> checkWrittenTogether(const Journal &journal, Kind kind);

/// An argument without a name that has to be the number of a record.
[[nodiscard]] Result<RecordId> recordIdFromPositional(const Arguments &arguments, qsizetype position);

/// A record that can be shown and deleted; NotFound for any other, and for none.
[[nodiscard]] Result<AnyRecord> findListed(const Journal &journal, RecordId id);

} // namespace hearth
