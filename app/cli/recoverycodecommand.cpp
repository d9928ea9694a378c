// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/ownchoices.h"

namespace hearth {

Result<int> runRecoveryCode(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto codesTo, CodesOutput::from(given));
    HEARTH_GET(const auto present, passphraseFrom(given, "passphrase-file", Cli::tr("Your passphrase: "), environment));
    HEARTH_GET(const auto opened, openJournalWith(given.positionals().at(0), present, environment));
    HEARTH_GET(const auto code, opened.store->renewRecoveryCode(present, environment.cost.measured()));
    Journal &journal = *opened.journal;
    // Whatever comes of that, the code is to be seen.
    static_cast<void>(noteRecoveryCode(journal));
    return codesTo.giveNew(
        Cli::tr("You have a new recovery code. The old one no longer opens this file, and what is written from now on "
                "is closed to whoever knew it, even with an old copy at hand. Copies made before still open with it, "
                "and older words stay under older keys until you run seal-anew. If somebody knew your passphrase as "
                "well, change both."),
        {journal.nameOf(journal.me()), code.text()}, environment);
}

} // namespace hearth
