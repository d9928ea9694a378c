// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "paper/reviewpaper.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"

namespace hearth {

namespace {

/// The months that are asked for, both included; nothing for any other words.
std::optional<MonthRange> monthsFrom(const Arguments &given)
{
    const QString &which = given.positionals().at(1);
    if (which == QLatin1String("month") && given.value("year").isEmpty()) {
        const auto month = given.month("month");
        return month && month.value() ? std::optional(MonthRange{*month.value(), *month.value()}) : std::nullopt;
    }
    bool isNumber = false;
    const int year = given.value("year").toInt(&isNumber);
    if (which == QLatin1String("year") && given.value("month").isEmpty() && isNumber && year >= 1 && year <= 9999)
        return MonthRange{YearMonth(year, 1), YearMonth(year, 12)};
    return std::nullopt;
}

} // namespace

Result<int> runReview(const Arguments &given, CliEnvironment &environment)
{
    const auto months = monthsFrom(given);
    const auto paper = paperFrom(given);
    if (!months || !paper || given.value("output").isEmpty()) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A review is of a month, with --month "
                                                                         "2026-07, or of a year, with --year 2026; it "
                                                                         "needs --output, and paper A4 or Letter."))),
                         usage::kReview, environment);
    }
    const OutputTarget target = outputFrom(given, "output");
    if (const auto checked = checkPaperOutput(target); !checked)
        return failOutput(checked.error(), target, environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kReview, environment);
    const Journal &journal = *opened.value().journal;
    const Review review = reviewOf(journal, months->first, months->last);
    const PrintContent content = reviewOnPaper(journal, review, usualSelection(journal, review), {}, QLocale());
    if (const auto printed = printForCommand(onRunningPages(content), *paper, target, environment); !printed)
        return failOutput(printed.error(), target, environment);
    return Done;
}

} // namespace hearth
