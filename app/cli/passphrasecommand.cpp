// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

int runPassphrase(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments, {{"passphrase-file"}, {"new-passphrase-file"}}, 1, 1);
    if (!parsed)
        return failUsage(parsed.error(), usage::kPassphrase, environment);
    const Arguments &given = parsed.value();
    const auto present = passphraseFrom(
        given, "passphrase-file", say(QT_TRANSLATE_NOOP("CommandLine", "Your present passphrase: ")), environment);
    if (!present)
        return failOpening(present.error(), usage::kPassphrase, environment);
    // Whose it is shows before they think of a new one.
    const auto opened = openJournalWith(given.positionals().at(0), present.value(), environment);
    if (!opened)
        return fail(opened.error(), environment);
    const auto next = newPassphrase(given.value("new-passphrase-file"),
                                    say(QT_TRANSLATE_NOOP("CommandLine", "Your new passphrase: ")), environment);
    if (!next)
        return failOpening(next.error(), usage::kPassphrase, environment);
    const auto changed =
        opened.value().store->changePassphrase(present.value(), next.value(), environment.cost.measured());
    if (!changed)
        return fail(changed.error(), environment);
    environment.out << say(QT_TRANSLATE_NOOP(
                           "CommandLine", "Your passphrase is changed. The old one no longer opens this file; copies "
                                          "that were made before still open with it. Your recovery code stays as it "
                                          "is."))
                    << '\n';
    return Done;
}

} // namespace hearth
