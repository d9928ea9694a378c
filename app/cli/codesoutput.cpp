// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codesoutput.h"

#include "cli/clioutput.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "files/fileidentity.h"

#include <csignal>

namespace hearth {

namespace {

/// While it lives, a reader that has gone away is an error of the write instead of the end of the program.
class OutlivedReader final
{
#ifdef SIGPIPE
public:
    OutlivedReader()
        : m_before(std::signal(SIGPIPE, SIG_IGN))
    {
    }
    ~OutlivedReader()
    {
        std::signal(SIGPIPE, m_before);
    }
    Q_DISABLE_COPY_MOVE(OutlivedReader)

private:
    void (*m_before)(int);
#endif
};

} // namespace

Result<CodesOutput> CodesOutput::from(const Arguments &given)
{
    CodesOutput output;
    if (!given.has("codes-to"))
        return output;
    if (given.value("codes-to") == QLatin1String("-"))
        return usageError(Cli::tr("--codes-to takes the name of a file; without it the codes are shown here."));
    output.m_target = outputFrom(given, "codes-to");
    // It may not be there yet, so that its content does not say what it is.
    if (resolvedPath(output.m_target->path) == resolvedPath(given.positionals().first()))
        return Error{ErrorCode::TargetIsJournal, {}};
    HEARTH_TRY(checkOutput(*output.m_target, OutputKind::Text));
    return output;
}

int CodesOutput::give(const QString &codes, const Words &words, CliEnvironment &environment) const
{
    const OutlivedReader outlived;
    const auto written = m_target ? writeOutput(*m_target, OutputKind::Text, codes.toUtf8()) : Result<void>();
    if (m_target && written) {
        environment.out << words.written << '\n';
        return Done;
    }
    const QString shown = words.shown + QLatin1Char('\n') + codes;
    environment.out << shown;
    environment.out.flush();
    const bool isShown = environment.out.status() == QTextStream::Ok;
    if (m_target) {
        environment.err << Cli::tr(
                               "The file for the recovery codes could not be written, so they are shown here instead.")
                        << '\n';
    }
    if (!isShown)
        environment.err << Cli::tr("What was to be shown here could not be written.") << '\n' << shown;
    environment.err.flush();
    if (!written)
        return fail(written.error(), environment);
    return isShown ? Done : CouldNot;
}

int CodesOutput::giveNew(const QString &ended, const QString &name, const RecoveryCode &code,
                         CliEnvironment &environment) const
{
    const QString before = ended + QLatin1Char('\n');
    return give(
        line(name, code),
        {before + Cli::tr("Keep the new code on paper; it is shown only once."),
         before +
             Cli::tr("The new code is in that file, readable by you alone. Put it on paper, and delete the file.")},
        environment);
}

QString CodesOutput::line(const QString &name, const RecoveryCode &code)
{
    return name.trimmed() + QStringLiteral(": ") + code.text() + QLatin1Char('\n');
}

} // namespace hearth
