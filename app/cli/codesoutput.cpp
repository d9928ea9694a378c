// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codesoutput.h"

#include "cli/clioutput.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "files/fileidentity.h"
#include "paper/recoverysheet.h"
#include "printing/printdocument.h"

#include <QFileInfo>

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

/// Whose code it is, and the code, a line each.
QString linesOf(const std::vector<OwnedCode> &codes)
{
    QString lines;
    for (const OwnedCode &each : codes)
        lines += each.name.trimmed() + QStringLiteral(": ") + each.code + QLatin1Char('\n');
    return lines;
}

} // namespace

Result<CodesOutput> CodesOutput::from(const Arguments &given)
{
    CodesOutput output;
    output.m_journal = given.positionals().first();
    if (!given.has("codes-to"))
        return output;
    output.m_target = outputFrom(given, "codes-to");
    // It may not be there yet, so that its content does not say what it is.
    if (resolvedPath(output.m_target->path) == resolvedPath(given.positionals().first()))
        return Error{ErrorCode::TargetIsJournal, {}};
    if (outputKindOf(output.m_target->path) == OutputKind::Pdf)
        output.m_kind = OutputKind::Pdf;
    HEARTH_TRY(checkOutput(*output.m_target, output.m_kind));
    return output;
}

Result<void> CodesOutput::writeFile(const std::vector<OwnedCode> &codes, CliEnvironment &environment) const
{
    if (m_kind == OutputKind::Text)
        return writeOutput(*m_target, OutputKind::Text, linesOf(codes).toUtf8());
    QList<RecoverySheet> sheets;
    for (const OwnedCode &each : codes) {
        sheets += {each.name.trimmed(), each.code, QFileInfo(m_journal).completeBaseName(), environment.clock.today()};
    }
    return printForCommand(onRunningPages(recoverySheetsHtml(sheets, QLocale())), usualPaper(QLocale::system()),
                           *m_target, environment);
}

int CodesOutput::give(const std::vector<OwnedCode> &codes, const Words &words, CliEnvironment &environment) const
{
    const OutlivedReader outlived;
    const auto written = m_target ? writeFile(codes, environment) : Result<void>();
    if (m_target && written) {
        environment.out << words.written << '\n';
        return Done;
    }
    const QString shown = words.shown + QLatin1Char('\n') + linesOf(codes);
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
    if (!written && written.error().code == ErrorCode::Cancelled)
        return CouldNot; // what was stopped is the file; the keys are changed, and all about it is said
    if (!written)
        return fail(written.error(), environment);
    return isShown ? Done : CouldNot;
}

int CodesOutput::giveNew(const QString &ended, const OwnedCode &code, CliEnvironment &environment) const
{
    const QString before = ended + QLatin1Char('\n');
    return give(
        {code},
        {before + Cli::tr("Keep the new code on paper; it is shown only once."),
         before +
             Cli::tr("The new code is in that file, readable by you alone. Put it on paper, and delete the file.")},
        environment);
}

} // namespace hearth
