// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

int runRecoveryCode(const Arguments &given, CliEnvironment &environment)
{
    const auto codesTo = CodesOutput::from(given);
    if (!codesTo)
        return failOpening(codesTo.error(), usage::kRecoveryCode, environment);
    const auto present = passphraseFrom(given, "passphrase-file", Cli::tr("Your passphrase: "), environment);
    if (!present)
        return failOpening(present.error(), usage::kRecoveryCode, environment);
    const auto opened = openJournalWith(given.positionals().at(0), present.value(), environment);
    if (!opened)
        return fail(opened.error(), environment);
    const auto code = opened.value().store->renewRecoveryCode(present.value(), environment.cost.measured());
    if (!code)
        return fail(code.error(), environment);
    const Journal &journal = *opened.value().journal;
    return codesTo.value().giveNew(
        Cli::tr("You have a new recovery code. The old one no longer opens this file, and what is written from now on "
                "is closed to whoever knew it, even with an old copy at hand. Copies made before still open with it, "
                "and older words stay under older keys until you run seal-anew. If somebody knew your passphrase as "
                "well, change both."),
        journal.nameOf(journal.me()), code.value(), environment);
}

} // namespace hearth
