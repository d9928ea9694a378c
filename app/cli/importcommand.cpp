// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/importreport.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/words.h"
#include "exchange/checkinscsv.h"
#include "exchange/importformat.h"
#include "exchange/jsonlines.h"
#include "photos/importedphotos.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
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
    for (const auto &[column, target] : pairs) {
        const auto dimension = dimensionFromKey(target);
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

Result<CheckInColumns> columnsFrom(const Arguments &arguments)
{
    CheckInColumns columns;
    HEARTH_TRY(readScale(arguments, columns));
    HEARTH_TRY(readMapping(arguments, columns));
    HEARTH_GET(const auto cadence, cadenceFromArguments(arguments, "period", Cadence::Day));
    columns.cadence = cadence;
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

/// A source and how it is read; a table of check-ins and JSON Lines are read from a device, all else as a tree of
/// files.
struct OpenedSource final
{
    enum class Reader : quint8 { JsonLines, CheckIns, Format };

    Reader reader = Reader::JsonLines;
    const ImportFormat *format = nullptr;
    std::unique_ptr<SourceTree> tree = {};
};

/// By --format, else by what it holds.
Result<OpenedSource> sourceFrom(const Arguments &given, const QString &path)
{
    const QString key = given.value("format");
    const bool isAuto = key.isEmpty() || key == QLatin1String("auto");
    const ImportFormat *format = importFormatNamed(key);
    if (key == QLatin1String("checkins-csv") || (isAuto && given.has("map")))
        return OpenedSource{.reader = OpenedSource::Reader::CheckIns};
    if (key == QLatin1String("jsonl") || (isAuto && path == QLatin1String("-")))
        return OpenedSource{.reader = OpenedSource::Reader::JsonLines};
    if (!isAuto && format == nullptr) {
        QStringList keys{QStringLiteral("auto"), QStringLiteral("checkins-csv")};
        for (const ImportFormat &each : importFormats())
            keys += QLatin1String(each.key);
        return usageError(Cli::tr("--format is one of these: %1.").arg(QLocale().createSeparatedList(keys)));
    }
    if (path == QLatin1String("-"))
        return usageError(Cli::tr("Only jsonl and checkins-csv are read from standard input."));
    HEARTH_GET(auto tree, SourceTree::open(path));
    if (isAuto)
        format = formatOf(*tree);
    if (format == nullptr && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return usageError(Cli::tr("Say which column is which, such as --map closeness=connected."));
    if (format == nullptr || format == importFormatNamed(QStringLiteral("jsonl")))
        return OpenedSource{.reader = OpenedSource::Reader::JsonLines}; // line by line, however long it is
    return OpenedSource{OpenedSource::Reader::Format, format, std::move(tree)};
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
    return planJsonLines(device, journal, progress, only, choices);
}

/// Whether nothing was found because the source is not of the form that was named.
bool isOtherForm(const Arguments &given, const OpenedSource &source, const Result<ImportPlan> &plan)
{
    const bool isNothing = plan
                               ? plan.value().takesNothing()
                               : plan.error().code == ErrorCode::NotFound || plan.error().code == ErrorCode::CannotRead;
    return isNothing && given.has("format") && source.tree != nullptr && !source.format->recognises(*source.tree);
}

QString notOfThatForm(const QString &path, const ImportFormat &format)
{
    return Cli::tr(
               "%1 is not what %2 writes. Nothing was changed. Leave out --format, and Hearthbook looks what it is.",
               "a file, a program")
        .arg(QFileInfo(path).fileName(), QLatin1String(format.name));
}

/// Without what a library says of it, which is in no language of a person's.
Error namingSource(const Error &error, const QString &path)
{
    return error.code == ErrorCode::CannotRead ? Error{ErrorCode::CannotRead, path} : namingFile(error, path);
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

} // namespace

Result<int> runImport(const Arguments &given, CliEnvironment &environment)
{
    const QString path = given.positionals().at(1);
    const auto source = sourceFrom(given, path);
    if (!source)
        return namingSource(source.error(), path);
    const bool isTable = source.value().reader == OpenedSource::Reader::CheckIns;
    HEARTH_GET(const CheckInColumns columns, isTable ? columnsFrom(given) : CheckInColumns());
    HEARTH_GET(const auto only, onlyFrom(given));
    HEARTH_GET(const auto choices, choicesFrom(given));
    QFile file(path);
    const bool isInput = path == QLatin1String("-");
    if (!isInput && source.value().tree == nullptr && !file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::CannotRead, path}, environment);
    QIODevice &device = isInput ? environment.in.device() : file;
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    ProgressLine line(environment);
    auto plan =
        planFrom(source.value(), device, columns, only, choices, journal, showing(line, Cli::tr("Reading: %1%")));
    line.clear();
    if (isOtherForm(given, source.value(), plan))
        return fail({ErrorCode::CannotRead, {}}, notOfThatForm(path, *source.value().format), environment);
    if (!plan)
        return fail(namingSource(plan.error(), path), environment);
    const ImportStage stage = given.has("preview") ? ImportStage::Preview : ImportStage::Done;
    if (stage == ImportStage::Done) {
        PreparedPhotos photos;
        if (source.value().tree != nullptr) {
            auto prepared =
                preparePhotos(plan.value().photos, *source.value().tree, showing(line, Cli::tr("Reading photos: %1%")));
            line.clear();
            if (!prepared)
                return fail(namingSource(prepared.error(), path), environment);
            photos = prepared.take();
        }
        line.show(Cli::tr("Taking it in…"));
        const auto applied = journal.apply(changesOf(plan.value(), std::move(photos), journal));
        line.clear();
        if (!applied)
            return fail(applied.error(), environment);
    }
    if (given.has("json"))
        printImport(plan.value(), environment);
    else
        sayImport(plan.value(), stage, environment);
    return plan.value().takesNothing() ? CouldNot : Done;
}

} // namespace hearth
