// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/importreport.h"
#include "cli/importsource.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"
#include "exchange/checkinscsv.h"
#include "exchange/jsonlines.h"
#include "photos/importedphotos.h"

#include <QFile>
#include <QSet>
#include <QtNumeric>

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
    const bool areNumbers = lowIsNumber && highIsNumber && qIsFinite(columns.high - columns.low);
    if (!areNumbers || columns.high == columns.low)
        return usageError(
            Cli::tr("--scale takes its values for the lowest and the highest rating, such as 0:4 or, upside "
                    "down, 5:1."));
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
    QSet<QString> targets;
    for (const auto &[column, target] : pairs) {
        const auto dimension = dimensionFromKey(target);
        if (targets.contains(target) && !columns.dimensions.contains(column))
            return usageError(Cli::tr("--map names two columns for “%1”. Give one.").arg(target));
        targets.insert(target);
        if (dimension)
            columns.dimensions.insert(column, *dimension);
        else if (target == QLatin1String("date"))
            columns.dateColumn = column;
        else if (target == QLatin1String("day"))
            columns.dayNumberColumn = column;
        else
            return usageError(Cli::tr("“%1” is not a question of a check-in.").arg(target));
    }
    if (columns.dimensions.isEmpty())
        return usageError(Cli::tr("Say which column is which, such as --map closeness=connected."));
    HEARTH_GET(const auto only, onlyFrom(arguments));
    columns.onlyColumn = only.key;
    columns.onlyValue = only.value;
    return {};
}

/// Nothing where it is not said.
Result<std::optional<DayOrder>> dayOrderFrom(const Arguments &arguments)
{
    const QString dayFirst = QStringLiteral("day-first");
    const QString monthFirst = QStringLiteral("month-first");
    if (!arguments.has("dates"))
        return std::optional<DayOrder>();
    const QString said = arguments.value("dates");
    if (said != dayFirst && said != monthFirst)
        return choiceError("dates", {dayFirst, monthFirst});
    return std::optional(said == dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst);
}

Result<CheckInColumns> columnsFrom(const Arguments &arguments)
{
    CheckInColumns columns;
    HEARTH_TRY(readScale(arguments, columns));
    HEARTH_TRY(readMapping(arguments, columns));
    HEARTH_GET(const auto cadence, cadenceFromArguments(arguments, "period", Cadence::Day));
    columns.cadence = cadence;
    HEARTH_GET(columns.dayOrder, dayOrderFrom(arguments));
    HEARTH_GET(const auto firstDay, arguments.day("first-day"));
    columns.firstDay = firstDay.value_or(QDate());
    if (!columns.dayNumberColumn.isEmpty() && !columns.firstDay.isValid())
        return usageError(Cli::tr("A column of day numbers needs --first-day."));
    return columns;
}

/// How the words for moods stand to one another: the usual ones of Daylio and Journey, and what --mood says.
Result<ImportChoices> choicesFrom(const Arguments &arguments)
{
    ImportChoices choices;
    choices.takesStrangeDays = arguments.has("any-day");
    choices.isOnlyLookedAt = arguments.has("preview");
    if (!arguments.has("mood-as"))
        return choices;
    const QString key = arguments.value("mood-as");
    choices.moodDimension = dimensionFromKey(key);
    if (!choices.moodDimension)
        return usageError(Cli::tr("“%1” is not a question of a check-in.").arg(key));
    choices.moods = usualMoods();
    HEARTH_GET(const auto pairs, arguments.pairs("mood"));
    for (const auto &[word, number] : pairs) {
        const int rank = number.toInt();
        if (rank < 1 || rank > 5)
            return usageError(Cli::tr("--mood takes a word and a number from 1 (worst) to 5 (best), such as fine=4."));
        choices.moods.insert(word.toLower(), rank);
    }
    return choices;
}

Result<ImportPlan> planFrom(const OpenedSource &source, QIODevice &device, const CheckInColumns &columns,
                            const JsonLinesOnly &only, const ImportChoices &choices, const Journal &journal,
                            const ImportProgress &progress)
{
    switch (source.reader) {
    case OpenedSource::Reader::Format:
        return planImport(*source.tree, *source.format, journal, choices, progress);
    case OpenedSource::Reader::CheckIns:
        return planCheckInsCsv(device, columns, journal, choices);
    case OpenedSource::Reader::JsonLines:
        break;
    }
    HEARTH_GET(auto plan, planJsonLines(device, journal, progress, only, choices));
    return withPhotosThatAreThere(std::move(plan), nullptr, journal);
}

/// The same of what can be read but once, where a device that fails has not come to its end.
Result<ImportPlan> planFromPieces(const OpenedSource &source, const CheckInColumns &columns, const JsonLinesOnly &only,
                                  const ImportChoices &choices, const Journal &journal, const ImportProgress &progress)
{
    PiecesDevice device(source.pieces ? source.pieces : piecesOf(QByteArray()));
    auto plan = planFrom(source, device, columns, only, choices, journal, progress);
    HEARTH_TRY(device.outcome());
    return plan;
}

/// What is said about a source of another form would be passed over without a word.
Result<void> checkOptions(const Arguments &given, const OpenedSource &source)
{
    const bool isTable = source.reader == OpenedSource::Reader::CheckIns;
    for (const char *option : {"map", "scale", "dates", "period", "first-day"}) {
        if (given.has(option) && !isTable)
            return usageError(Cli::tr("--%1 is for tables of check-ins, and this is none. Nothing was changed.")
                                  .arg(QLatin1String(option)));
    }
    if (given.has("only") && source.reader == OpenedSource::Reader::Format)
        return usageError(
            Cli::tr("--only is for tables of check-ins and for JSON Lines, and this is neither. Nothing was changed."));
    return {};
}

/// Shows how much of a source was read.
ImportProgress showing(ProgressLine &line, const QString &words)
{
    return [&line, words](qint64 done, qint64 total) {
        if (total > 0)
            line.show(words.arg(done * 100 / total));
        return true;
    };
}

/// What whoever calls says of a source besides its form.
struct SourceChoices final
{
    CheckInColumns columns = {};
    JsonLinesOnly only = {};
    ImportChoices import = {};
};

Result<SourceChoices> sourceChoicesFrom(const Arguments &given, bool isTable)
{
    SourceChoices choices;
    HEARTH_GET(choices.columns, isTable ? columnsFrom(given) : CheckInColumns());
    HEARTH_GET(choices.only, onlyFrom(given));
    HEARTH_GET(choices.import, choicesFrom(given));
    return choices;
}

Result<int> takeIn(ImportPlan &plan, const OpenedSource &source, const QString &path, Journal &journal,
                   ProgressLine &line, CliEnvironment &environment)
{
    auto photos = preparePhotos(plan.photos, source.tree.get(), showing(line, Cli::tr("Reading photos: %1%")));
    line.clear();
    if (!photos)
        return fail(namingSource(photos.error(), path), environment);
    line.show(Cli::tr("Taking it in…"));
    const auto applied = journal.apply(changesOf(plan, photos.take(), journal));
    line.clear();
    return applied ? Result<int>(Done) : fail(applied.error(), environment);
}

} // namespace

Result<int> runImport(const Arguments &given, CliEnvironment &environment)
{
    const QString path = given.positionals().at(1);
    HEARTH_GET(const auto wanted, wantedFormatFrom(given));
    // A file is looked at before anybody is asked for a passphrase; standard input may hold that, too.
    auto source = isPiped(path) ? Result<OpenedSource>(OpenedSource()) : sourceAt(path, wanted);
    if (!source)
        return failSource(source.error(), path, environment);
    const bool isTable = isPiped(path) ? wanted.isTable : source.value().reader == OpenedSource::Reader::CheckIns;
    HEARTH_GET(const auto choices, sourceChoicesFrom(given, isTable));
    QFile file(path);
    if (!isPiped(path) && source.value().tree == nullptr && !file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::CannotRead, path}, environment);
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    if (isPiped(path))
        source = sourceThrough(file, wanted, environment);
    if (!source)
        return failSource(source.error(), path, environment);
    HEARTH_TRY(checkOptions(given, source.value()));
    Journal &journal = *opened.journal;
    ProgressLine line(environment);
    const ImportProgress progress = showing(line, Cli::tr("Reading: %1%"));
    auto plan = isPiped(path)
                    ? planFromPieces(source.value(), choices.columns, choices.only, choices.import, journal, progress)
                    : planFrom(source.value(), file, choices.columns, choices.only, choices.import, journal, progress);
    line.clear();
    if (isOtherForm(given, source.value(), plan))
        return fail({ErrorCode::CannotRead, {}}, notOfThatForm(path, *source.value().format), environment);
    if (!plan)
        return failPlan(plan.error(), path, isTable, environment);
    if (source.value().isGuess && plan.value().takesNothing())
        return fail({ErrorCode::CannotRead, {}}, nothingKnownWords(path), environment);
    const ImportStage stage = given.has("preview") ? ImportStage::Preview : ImportStage::Done;
    if (stage == ImportStage::Done) {
        HEARTH_GET(const int code, takeIn(plan.value(), source.value(), path, journal, line, environment));
        if (code != Done)
            return code;
    }
    if (given.has("json"))
        printImport(plan.value(), environment);
    else
        sayImport(plan.value(), stage, environment);
    return plan.value().takesNothing() ? CouldNot : Done;
}

} // namespace hearth
