// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "exchange/checkinscsv.h"
#include "exchange/jsonlines.h"
#include "wording/describe.h"

#include <QFile>

#include <cmath>

namespace hearth {

namespace {

Result<void> readScale(const Arguments &arguments, CheckInColumns &columns)
{
    if (!arguments.has("scale"))
        return {};
    const QStringList ends = arguments.value("scale").split(QLatin1Char(':'));
    bool lowIsNumber = false;
    bool highIsNumber = false;
    if (ends.size() == 2) {
        columns.low = ends[0].toDouble(&lowIsNumber);
        columns.high = ends[1].toDouble(&highIsNumber);
    }
    const bool areNumbers = lowIsNumber && highIsNumber && std::isfinite(columns.high - columns.low);
    if (!areNumbers || !(columns.high > columns.low))
        return usageError(Cli::tr("--scale takes its lowest and highest value, such as 0:4."));
    return {};
}

Result<JsonLinesOnly> onlyFrom(const Arguments &arguments)
{
    HEARTH_GET(const auto pairs, arguments.pairs("only"));
    JsonLinesOnly only;
    for (const auto &[key, value] : pairs)
        only = {key, value};
    return only;
}

Result<void> readMapping(const Arguments &arguments, CheckInColumns &columns)
{
    HEARTH_GET(const auto pairs, arguments.pairs("map"));
    for (const auto &[column, target] : pairs) {
        const auto dimension = dimensionFromKey(target);
        if (dimension)
            columns.dimensions.insert(column, *dimension);
        else if (target == QLatin1String("date"))
            columns.dateColumn = column;
        else if (target == QLatin1String("day"))
            columns.dayNumberColumn = column;
        else
            return usageError(Cli::tr("“%1” is no dimension of a check-in.").arg(target));
    }
    if (columns.dimensions.isEmpty())
        return usageError(Cli::tr("Say which column is which, such as --map closeness=connected."));
    HEARTH_GET(const auto only, onlyFrom(arguments));
    columns.onlyColumn = only.key;
    columns.onlyValue = only.value;
    return {};
}

Result<CheckInColumns> columnsFrom(const Arguments &arguments)
{
    CheckInColumns columns;
    HEARTH_TRY(readScale(arguments, columns));
    HEARTH_TRY(readMapping(arguments, columns));
    HEARTH_GET(const auto cadence, cadenceFromArguments(arguments, Cadence::Day));
    columns.cadence = cadence;
    HEARTH_GET(const auto firstDay, arguments.day("first-day"));
    columns.firstDay = firstDay.value_or(QDate());
    if (!columns.dayNumberColumn.isEmpty() && !columns.firstDay.isValid())
        return usageError(Cli::tr("A column of day numbers needs --first-day."));
    return columns;
}

QString inWords(const ImportProblem &problem)
{
    if (problem.tagsLeftOut > 0) {
        return say(
            QT_TRANSLATE_N_NOOP("CommandLine",
                                "it has more tags than one record holds: the last %n were left out, the rest came "
                                "in."),
            problem.tagsLeftOut);
    }
    switch (problem.error.code) {
    case ErrorCode::BadText:
        return Cli::tr("it holds half a letter, a zero or a lone surrogate, or is not UTF-8. It was left out.");
    case ErrorCode::CannotRead:
        return Cli::tr("it is no JSON object. It was left out.");
    case ErrorCode::LimitExceeded:
        return Cli::tr("it is too long. It was left out.");
    default:
        return describe(problem.error);
    }
}

void report(const ImportPlan &plan, bool isPreview, CliEnvironment &environment)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    environment.out << (isPreview ? say(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) would be added."),
                                        count(plan.fresh.size()))
                                  : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) added, private to you."),
                                        count(plan.fresh.size())))
                    << '\n';
    if (plan.alreadyHere > 0) {
        environment.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n already here."),
                               static_cast<int>(plan.alreadyHere))
                        << '\n';
    }
    for (const ImportProblem &problem : plan.problems)
        environment.err << Cli::tr("Line %1: ").arg(problem.line) << inWords(problem) << '\n';
    if (plan.takesNothing())
        environment.err << Cli::tr("Nothing of this was taken in.") << '\n';
}

} // namespace

Result<int> runImport(const Arguments &given, CliEnvironment &environment)
{
    const QString sourcePath = given.positionals().at(1);
    QString format = given.value("format");
    if (format.isEmpty())
        format = sourcePath.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? QStringLiteral("checkins-csv")
                                                                                 : QStringLiteral("jsonl");
    const bool isTable = format == QLatin1String("checkins-csv");
    if (!isTable && format != QLatin1String("jsonl"))
        return usageError(Cli::tr("--format is jsonl or checkins-csv."));
    HEARTH_GET(const CheckInColumns columns, isTable ? columnsFrom(given) : CheckInColumns());
    HEARTH_GET(const auto only, onlyFrom(given));
    QFile file(sourcePath);
    const bool isInput = sourcePath == QLatin1String("-");
    if (!isInput && !file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::CannotRead, sourcePath}, environment);
    QIODevice &source = isInput ? environment.in.device() : file;
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    auto plan = isTable ? planCheckInsCsv(source, columns, journal) : planJsonLines(source, journal, {}, only);
    if (!plan)
        return fail(namingFile(plan.error(), sourcePath), environment);
    const bool isPreview = given.has("preview");
    if (!isPreview) {
        if (const auto applied = journal.apply(plan.value().changes()); !applied)
            return fail(applied.error(), environment);
    }
    report(plan.value(), isPreview, environment);
    return plan.value().takesNothing() ? CouldNot : Done;
}

} // namespace hearth
