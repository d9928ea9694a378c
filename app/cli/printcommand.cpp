// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "printing/printdocument.h"
#include "report/gratitudeletter.h"

namespace hearth {

int runPrint(const Arguments &given, CliEnvironment &environment)
{
    const auto paper = paperFrom(given);
    const bool isSound =
        given.positionals().at(1) == QLatin1String("gratitude") && !given.value("output").isEmpty() && paper;
    if (!isSound) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "What to print is gratitude, with --output "
                                                                         "and paper A4 or Letter."))),
                         usage::kPrint, environment);
    }
    const auto from = given.day("from");
    if (!from)
        return failUsage(from.error(), usage::kPrint, environment);
    const auto to = given.day("to");
    if (!to)
        return failUsage(to.error(), usage::kPrint, environment);
    const OutputTarget target = outputFrom(given, "output");
    if (const auto checked = checkOutput(target, OutputKind::Pdf); !checked)
        return failOutput(checked.error(), target, environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kPrint, environment);
    const Journal &journal = *opened.value().journal;
    const auto [first, last] = printableRange(journal);
    const QDate start = from.value().value_or(first);
    const QDate end = to.value().value_or(last);
    if (end < start) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--from lies after --to."))), usage::kPrint,
                         environment);
    }
    if (const auto printed = printToPdf(gratitudeLetter(journal, start, end), *paper, target); !printed)
        return failOutput(printed.error(), target, environment);
    if (countPrintable(journal, start, end) == 0) {
        environment.err << say(QT_TRANSLATE_NOOP("CommandLine", "No note in this time may be printed: a note has to be "
                                                                "shared, and its author has to allow printing it."))
                        << '\n';
    }
    return Done;
}

} // namespace hearth
