// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

int runPassphrase(const Arguments &given, CliEnvironment &environment)
{
    const auto codesTo = CodesOutput::from(given);
    if (!codesTo)
        return failOpening(codesTo.error(), usage::kPassphrase, environment);
    const auto present = passphraseFrom(given, "passphrase-file", Cli::tr("Your present passphrase: "), environment);
    if (!present)
        return failOpening(present.error(), usage::kPassphrase, environment);
    // Whose it is shows before they think of a new one.
    const auto opened = openJournalWith(given.positionals().at(0), present.value(), environment);
    if (!opened)
        return fail(opened.error(), environment);
    const auto next = newPassphrase(given.value("new-passphrase-file"), Cli::tr("Your new passphrase: "), environment);
    if (!next)
        return failOpening(next.error(), usage::kPassphrase, environment);
    const auto changed =
        opened.value().store->changePassphrase(present.value(), next.value(), environment.cost.measured());
    if (!changed)
        return fail(changed.error(), environment);
    const QString ended = Cli::tr(
        "Your passphrase is changed. The old one no longer opens this file, and what is written from now on is closed "
        "to whoever knew it, even with an old copy at hand. Copies made before still open with it, and older words "
        "stay under older keys until you run seal-anew. If somebody knew your recovery code as well, change both.");
    if (const std::optional<RecoveryCode> &code = changed.value()) {
        const Journal &journal = *opened.value().journal;
        const QString codeEnded =
            Cli::tr("Your recovery code had to change with it: the old one no longer opens this file.");
        return codesTo.value().giveNew(ended + QLatin1Char('\n') + codeEnded, journal.nameOf(journal.me()), *code,
                                       environment);
    }
    environment.out << ended << '\n' << Cli::tr("Your recovery code stays as it is.") << '\n';
    return Done;
}

} // namespace hearth
