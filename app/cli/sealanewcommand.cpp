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
    environment.err << '\r' << say(QT_TRANSLATE_NOOP("CommandLine", "Sealing anew: %1 %")).arg(done * 100 / total)
                    << (done == total ? "\n" : "");
    environment.err.flush();
}

} // namespace

int runSealAnew(const Arguments &given, CliEnvironment &environment)
{
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kSealAnew, environment);
    const Interruption interruption;
    const auto sealed = opened.value().store->sealAnew([&environment](qint64 done, qint64 total) {
        showProgress(done, total, environment);
        return !Interruption::isAsked();
    });
    if (!sealed && environment.showsProgress)
        environment.err << '\n';
    if (!sealed && sealed.error().code == ErrorCode::Cancelled) {
        environment.err << say(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Stopped between two steps. What was sealed anew stays so, and the "
                                                 "rest is as it was. The same command goes on from there."))
                        << '\n';
        return CouldNot;
    }
    if (!sealed)
        return fail(sealed.error(), environment);
    environment.out << (sealed.value() == 0
                            ? say(QT_TRANSLATE_NOOP("CommandLine", "Everything you wrote stands under your newest keys "
                                                                   "already."))
                            : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) sealed anew."), sealed.value()))
                    << '\n';
    if (opened.value().journal->isForTwo()) {
        environment.out << say(QT_TRANSLATE_NOOP("CommandLine", "What the other of you wrote is theirs to seal."))
                        << '\n';
    }
    return Done;
}

} // namespace hearth
