// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"
#include "exporting/journalexport.h"
#include "paper/journalbook.h"
#include "printing/paperoutput.h"
#include "wording/exportwords.h"

#include <QLocale>

namespace hearth {

namespace {

const QLatin1String kBook("book"); // which is printed

Result<ExportFormat> formatFrom(const Arguments &given)
{
    if (const auto format = exportFormatFromKey(given.value("format")))
        return *format;
    QStringList keys;
    for (const ExportFormat format : exportFormats())
        keys += keyOf(format);
    keys += kBook;
    return usageError(Cli::tr("--format is one of these: %1.").arg(QLocale().createSeparatedList(keys)));
}

Result<ExportRange> rangeFrom(const Arguments &given)
{
    HEARTH_GET(const auto days, given.days());
    return ExportRange{days.first, days.second};
}

Result<int> printBook(const Arguments &given, const ExportRange &range, const OutputTarget &target,
                      CliEnvironment &environment)
{
    const auto paper = paperFrom(given);
    if (!paper)
        return usageError(Cli::tr("--paper is A4 or Letter."));
    if (const auto checked = checkPaperOutput(target); !checked)
        return failOutput(checked.error(), target, environment);
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Interruption interruption;
    const PaperLayout layout = bookOnPaper(*opened.journal, range, QLocale());
    if (const auto printed = printForCommand(layout, *paper, target, environment); !printed)
        return failOutput(printed.error(), target, environment);
    const ExportReport report{.records = static_cast<qint64>(recordsForBook(*opened.journal, range).size())};
    for (const QString &sentence : exportedInWords(report, target.path))
        environment.tell(sentence);
    return Done;
}

Result<ExportReport> carryOut(const Journal &journal, ExportFormat format, const ExportRange &range,
                              const OutputTarget &target, CliEnvironment &environment)
{
    HEARTH_GET(const auto work, JournalExport::begin(journal, format, range, target));
    ProgressLine line(environment);
    for (bool goesOn = true; goesOn;) {
        if (Interruption::isAsked() && !work->isFinishing())
            return Error{ErrorCode::Cancelled, {}};
        if (work->total() > 0)
            line.show(Cli::tr("Writing: %1%").arg(work->done() * 100 / work->total()));
        HEARTH_GET(const bool isMore, work->step());
        goesOn = isMore;
    }
    return work->report();
}

} // namespace

Result<int> runExport(const Arguments &given, CliEnvironment &environment)
{
    if (!given.has("format") || !given.has("output"))
        return usageError(Cli::tr("Say what to write and where: --format and --output."));
    HEARTH_GET(const auto range, rangeFrom(given));
    const OutputTarget target = outputFrom(given, "output");
    if (given.value("format") == kBook)
        return printBook(given, range, target, environment);
    HEARTH_GET(const auto format, formatFrom(given));
    // Before a passphrase is asked for.
    if (const auto checked = checkExport(format, target); !checked)
        return failOutput(checked.error(), target, environment);
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    // Ended at once, it would leave readable words behind, or not say that they are there.
    const Interruption interruption;
    const auto report = carryOut(*opened.journal, format, range, target, environment);
    if (!report)
        return failOutput(report.error(), target, environment);
    for (const QString &sentence : exportedInWords(report.value(), target.path))
        environment.tell(sentence);
    return Done;
}

} // namespace hearth
