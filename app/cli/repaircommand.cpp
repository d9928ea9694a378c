// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"
#include "wording/describerepair.h"

#include <QDir>

namespace hearth {

Result<int> runRepair(const Arguments &given, CliEnvironment &environment)
{
    const QString output = given.value("output");
    if (output.isEmpty()) {
        return usageError(Cli::tr("The damaged file is left as it is: give the new file with --output."));
    }
    HEARTH_GET(const auto passphrase,
               passphraseFrom(given, "passphrase-file", Cli::tr("Your passphrase: "), environment));
    ProgressLine line(environment);
    const auto progress = [&line](SalvageStep step, qint64, qint64) {
        line.show(describeRepairStep(step));
        return true;
    };
    const auto repaired = repairJournal(given.positionals().at(0), passphrase, environment.limits, output, progress);
    line.clear();
    if (!repaired) {
        environment.err << describeRepairFailure(repaired.error()) << '\n';
        return exitCodeOf(repaired.error().code);
    }
    for (const QString &sentence : describeRepair(repaired.value()))
        environment.tell(sentence);
    environment.tell(QDir::toNativeSeparators(output));
    return Done;
}

} // namespace hearth
