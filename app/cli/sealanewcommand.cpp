// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"

namespace hearth {

Result<int> runSealAnew(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Interruption interruption;
    ProgressLine line(environment);
    const auto sealed = opened.store->sealAnew([&line](qint64 done, qint64 total) {
        if (total > 0)
            line.show(Cli::tr("Sealing anew: %1%").arg(done * 100 / total));
        return !Interruption::isAsked();
    });
    line.clear();
    if (!sealed && sealed.error().code == ErrorCode::Cancelled) {
        environment.err << Cli::tr("Stopped between two steps. What was sealed anew stays so, and the rest is as it "
                                   "was. The same command goes on from there.")
                        << '\n';
        return CouldNot;
    }
    if (!sealed)
        return fail(sealed.error(), environment);
    environment.tell(sealed.value() == 0
                         ? Cli::tr("Everything you wrote stands under your newest keys already.")
                         : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) sealed anew."), sealed.value()));
    if (opened.journal->isForTwo())
        environment.tell(Cli::tr("What the other of you wrote is theirs to seal."));
    return Done;
}

} // namespace hearth
