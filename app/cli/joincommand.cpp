// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/loader.h"

namespace hearth {

Result<int> runJoin(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto codesTo, CodesOutput::from(given));
    const QString name = given.value("partner").trimmed();
    if (name.isEmpty() || given.values("partner").size() > 1)
        return usageError(Cli::tr("Say who joins, with one --partner."));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    if (journal.hasOther())
        return fail({ErrorCode::AlreadyExists, {}}, Cli::tr("Two of you have joined already. Nothing was changed."),
                    environment);
    HEARTH_GET(const auto passphrase,
               newPassphrase(given.value("new-passphrase-file"), Cli::tr("A passphrase for %1: ").arg(name),
                             {name, journal.nameOf(journal.me())}, environment));
    HEARTH_GET(const auto code, joinJournal(*opened.store, {name, passphrase}, journal.nameOf(journal.me()),
                                            environment.cost.measured(), environment.clock, environment.random));
    return codesTo.give(
        {{name, code.text()}},
        {Cli::tr("%1 has joined. Keep this recovery code on paper; it is shown only once.").arg(name),
         Cli::tr("%1 has joined. The recovery code is in that file, readable by you alone. Put it on paper, and delete "
                 "the file.")
             .arg(name)},
        environment);
}

} // namespace hearth
