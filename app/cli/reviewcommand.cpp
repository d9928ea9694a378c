// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "paper/reviewpaper.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "records/keptreview.h"
#include "wording/reviewwords.h"

#include <QJsonArray>

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

Result<void> printReview(const Journal &journal, const Review &review, Paper paper, const OutputTarget &target,
                         CliEnvironment &environment)
{
    const PrintContent content = reviewOnPaper(journal, review, usualSelection(journal, review), {}, QLocale());
    return printForCommand(onRunningPages(content), paper, target, environment);
}

void askQuestions(const Review &review, bool asJson, CliEnvironment &environment)
{
    QStringList questions;
    for (const QString &each : reviewQuestions(review))
        questions += each;
    if (asJson)
        return printJson(QJsonArray::fromStringList(questions), environment.out);
    for (qsizetype i = 0; i < questions.size(); ++i)
        environment.out << i + 1 << "  " << questions.at(i) << '\n';
}

/// What waits from the window, and over it what was given here.
Result<ReviewAnswers> answersFrom(const Arguments &given, const Journal &journal, const Review &review)
{
    const Draft *waiting = journal.draft(placeOf(review).name());
    ReviewAnswers answers = waiting != nullptr ? answersIn(waiting->fields) : ReviewAnswers();
    for (const QString &text : given.values("answer")) {
        const qsizetype sign = text.indexOf(QLatin1Char('='));
        bool isNumber = false;
        const uint number = text.left(sign).toUInt(&isNumber);
        if (sign < 1 || !isNumber || number < 1 || number > answers.answers.size())
            return usageError(Cli::tr("--answer takes the number of a question and what you say to it, such as "
                                      "1=WORDS; --questions tells them."));
        answers.answers.at(number - 1) = text.mid(sign + 1);
    }
    if (given.has("try"))
        answers.tryThis = given.value("try");
    return answers;
}

Result<int> keepReview(const Arguments &given, Journal &journal, const Review &review, CliEnvironment &environment)
{
    HEARTH_GET(const auto answers, answersFrom(given, journal, review));
    const Entry entry = keptReview(journal, review, answers);
    if (entry.text.isEmpty())
        return usageError(Cli::tr("There is nothing to keep: answer a question, or say what to try."));
    HEARTH_TRY(journal.add(entry, placeOf(review).name()));
    environment.tell(Cli::tr("Saved as %1.").arg(toString(entry.record.id)));
    return Done;
}

Result<void> checkReviewCall(const Arguments &given)
{
    if (!given.has("keep") && (given.has("answer") || given.has("try")))
        return usageError(Cli::tr("--answer and --try say what is kept: add --keep."));
    if (!given.has("output") && !given.has("questions") && !given.has("keep"))
        return usageError(Cli::tr("Say what to do with it: --output puts it on paper, --questions asks, --keep keeps "
                                  "what you answer."));
    return {};
}

} // namespace

Result<int> runReview(const Arguments &given, CliEnvironment &environment)
{
    const auto months = monthsFrom(given);
    const auto paper = paperFrom(given);
    if (!months || !paper) {
        return failUsage(usageError(Cli::tr("A review is of a month, with --month 2026-07, or of a year, with --year "
                                            "2026; paper is A4 or Letter.")),
                         usage::kReview, environment);
    }
    HEARTH_TRY(checkReviewCall(given));
    const OutputTarget target = outputFrom(given, "output");
    if (given.has("output")) {
        if (const auto checked = checkPaperOutput(target); !checked)
            return failOutput(checked.error(), target, environment);
    }
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kReview, environment);
    Journal &journal = *opened.value().journal;
    const Review review = reviewOf(journal, months->first, months->last);
    if (given.has("questions"))
        askQuestions(review, given.has("json"), environment);
    if (given.has("output")) {
        if (const auto printed = printReview(journal, review, *paper, target, environment); !printed)
            return failOutput(printed.error(), target, environment);
    }
    return given.has("keep") ? keepReview(given, journal, review, environment) : Result<int>(Done);
}

} // namespace hearth
