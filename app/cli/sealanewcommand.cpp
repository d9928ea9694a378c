// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

namespace {

/// On one line that is written over, so that it stays the last.
void showProgress(qint64 done, qint64 total, CliEnvironment &environment)
{
    if (!environment.showsProgress || total == 0)
        return;
    environment.err << '\r' << Cli::tr("Sealing anew: %1 %").arg(done * 100 / total) << (done == total ? "\n" : "");
    environment.err.flush();
}

} // namespace

Result<int> runSealAnew(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Interruption interruption;
    const auto sealed = opened.store->sealAnew([&environment](qint64 done, qint64 total) {
        showProgress(done, total, environment);
        return !Interruption::isAsked();
    });
    if (!sealed && environment.showsProgress)
        environment.err << '\n';
    if (!sealed && sealed.error().code == ErrorCode::Cancelled) {
        environment.err << Cli::tr("Stopped between two steps. What was sealed anew stays so, and the rest is as it "
                                   "was. The same command goes on from there.")
                        << '\n';
        return CouldNot;
    }
    if (!sealed)
        return fail(sealed.error(), environment);
    environment.out << (sealed.value() == 0
                            ? Cli::tr("Everything you wrote stands under your newest keys already.")
                            : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) sealed anew."), sealed.value()))
                    << '\n';
    if (opened.journal->isForTwo())
        environment.out << Cli::tr("What the other of you wrote is theirs to seal.") << '\n';
    return Done;
}

} // namespace hearth
