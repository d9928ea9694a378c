// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

#include <atomic>
#include <csignal>

namespace hearth {

namespace {

std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void rememberSignal(int)
{
    asked = true;
}

/// While it lives, Ctrl+C and what ends a program politely are remembered instead of obeyed, for work that is to stop
/// where nothing is lost. What was ignored before stays ignored. One at a time.
class Interruption final
{
public:
    Interruption()
    {
        asked = false;
        m_interrupt = rememberInsteadOf(SIGINT);
        m_terminate = rememberInsteadOf(SIGTERM);
    }
    ~Interruption()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    using Handler = void (*)(int);

    static Handler rememberInsteadOf(int signal)
    {
        const Handler before = std::signal(signal, rememberSignal);
        if (before == SIG_IGN)
            std::signal(signal, SIG_IGN);
        return before;
    }

    Handler m_interrupt;
    Handler m_terminate;
};

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
        return !asked;
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
    if (opened.journal->hasOther())
        environment.out << Cli::tr("What the other of you wrote is theirs to seal.") << '\n';
    return Done;
}

} // namespace hearth
