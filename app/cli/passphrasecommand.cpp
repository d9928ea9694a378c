// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/codesoutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

Result<int> runPassphrase(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto codesTo, CodesOutput::from(given));
    HEARTH_GET(const auto present,
               passphraseFrom(given, "passphrase-file", Cli::tr("Your current passphrase: "), environment));
    // Whose it is shows before they think of a new one.
    HEARTH_GET(const auto opened, openJournalWith(given.positionals().at(0), present, environment));
    HEARTH_GET(const auto next,
               newPassphrase(given.value("new-passphrase-file"), Cli::tr("Your new passphrase: "),
                             {opened.journal->nameOf(kFirstPartner), opened.journal->nameOf(kSecondPartner)},
                             environment));
    const auto form = QString::NormalizationForm_KC; // as it is made a key
    if (next.normalized(form) == present.normalized(form))
        return fail({ErrorCode::PassphraseTaken, {}},
                    Cli::tr("That is the passphrase you have already. Nothing was changed. Choose another."),
                    environment);
    HEARTH_GET(const auto changed, opened.store->changePassphrase(present, next, environment.cost.measured()));
    const QString ended = Cli::tr(
        "Your passphrase is changed. The old one no longer opens this file, and what is written from now on is closed "
        "to whoever knew it, even with an old copy at hand. Copies made before still open with it, and older words "
        "stay under older keys until you run seal-anew. If somebody knew your recovery code as well, change both.");
    if (const std::optional<RecoveryCode> &code = changed) {
        const Journal &journal = *opened.journal;
        const QString codeEnded =
            Cli::tr("Your recovery code had to change with it: the old one no longer opens this file.");
        return codesTo.giveNew(ended + QLatin1Char('\n') + codeEnded, {journal.nameOf(journal.me()), code->text()},
                               environment);
    }
    environment.tell(ended);
    environment.tell(Cli::tr("Your recovery code stays as it is."));
    return Done;
}

} // namespace hearth
