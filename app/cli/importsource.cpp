// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importsource.h"

#include "cli/cliinput.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "exchange/pipedsource.h"
#include "exchange/tablelook.h"
#include "exchange/textdecoder.h"
#include "wording/sourcewords.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

/// As the detail of CannotRead: an archive without anything that is known.
constexpr char kNothingKnown[] = "nothing known";

bool isLines(const ImportFormat *format)
{
    return format != nullptr && format == importFormatNamed(QStringLiteral("jsonl"));
}

/// Whether it is meant for that, so that each line is told of that is none.
bool isCalledJson(const QString &path)
{
    return QFileInfo(path).suffix().contains(QLatin1String("json"), Qt::CaseInsensitive);
}

/// One value that goes on over lines, each of which is none by itself.
bool isList(SourceTree &tree)
{
    constexpr qint64 kBeginning = 1024; // bytes
    const auto beginning = tree.beginningOf(tree.files().front().name, kBeginning);
    return beginning && inUtf8(beginning.value()).trimmed().startsWith('[');
}

/// Of what is known by the names of its files, a file that has none is nothing.
bool needsName(const ImportFormat &format, const SourceTree &tree)
{
    const QLatin1String key(format.key);
    return (key == QLatin1String("text") || key == QLatin1String("rednotebook")) && tree.isSingleFile();
}

/// As a sentence calls it.
QString sourceName(const QString &path)
{
    if (isInput(path))
        return Cli::tr("standard input");
    return isPiped(path) ? path : QFileInfo(path).fileName();
}

QString needsNameWords(const QString &source)
{
    return Cli::tr("A file of text and a month of RedNotebook say their day or month by their name, and what comes "
                   "through %1 has none. Nothing was changed. Save it as a file, such as 2026-07-12.md or 2026-07.txt, "
                   "and name that.",
                   "standard input")
        .arg(source);
}

QString tooMuchWords(const QString &source)
{
    constexpr qint64 kMebi = 1 << 20;
    return Cli::tr("More than %1 MiB came through %2. Nothing was changed. Save it as a file and name that.",
                   "a number, standard input")
        .arg(QLocale().toString(PipedSource::kMost / kMebi), source);
}

QString noColumnWords(const QString &source, const QString &column)
{
    return Cli::tr("There is no column “%1” in %2. Nothing was changed. The columns are named in the first line; say "
                   "with --map which is which.",
                   "a name, a file")
        .arg(column, source);
}

QString openOrderWords(const QString &day)
{
    return Cli::tr("%1 Nothing was changed. Say --dates day-first or --dates month-first.", "3/4/2021 can be two days.")
        .arg(openOrderInWords(day));
}

QString forShell(const QString &word)
{
    return word.contains(QChar::Space) || word.contains(QLatin1Char('#')) ? QStringLiteral("'%1'").arg(word) : word;
}

/// How --map would name them.
struct ExampleColumns final
{
    QString day = QStringLiteral("COLUMN");
    QString answer = QStringLiteral("COLUMN");
    Dimension dimension = Dimension::Connected;
};

/// The column that is likely to hold the day, and one that is likely to be an answer, and to what.
ExampleColumns likelyExamples(const CsvTable &table)
{
    ExampleColumns found;
    const auto look = lookAt(table);
    if (!look)
        return found;
    const CheckInColumns likely = likelyColumns(look.value());
    if (!likely.dateColumn.isEmpty())
        found.day = forShell(likely.dateColumn);
    const auto number = std::ranges::find_if(look.value(), [&likely](const ColumnLook &each) {
        return each.least.has_value() && each.name != likely.dateColumn;
    });
    if (!likely.dimensions.isEmpty()) {
        found.answer = forShell(likely.dimensions.firstKey());
        found.dimension = likely.dimensions.first();
    } else if (number != look.value().end()) {
        found.answer = forShell(number->name);
    }
    return found;
}

/// With the names of the columns, where they can be read.
QString whichColumnWords(SourceTree &tree)
{
    constexpr qint64 kBeginning = 64 * 1024; // bytes
    const QString name = tree.files().front().name;
    const auto beginning = tree.beginningOf(name, kBeginning);
    const auto table = beginning ? readCsv(beginning.value()) : Result<CsvTable>(beginning.error());
    if (!table || table.value().columns.isEmpty())
        return Cli::tr("Say which column is which, such as --map closeness=connected.");
    const ExampleColumns example = likelyExamples(table.value());
    const QString called = Cli::tr("The columns of %1 are called %2.", "a file, names")
                               .arg(name, QLocale().createSeparatedList(table.value().columns));
    return called + QChar::Space +
           Cli::tr("Say which is which, such as --map %1=%2 for an answer and --map %3=date for the day.",
                   "two columns, and a question between them")
               .arg(example.answer, keyOf(example.dimension), example.day);
}

/// Why it is of no form.
Error whyNothingKnown(const SourceTree &tree)
{
    const Error why = whyUnknown(tree);
    const bool isPlain = why.code != ErrorCode::CannotRead || !why.detail.isEmpty();
    return isPlain ? why : Error{ErrorCode::CannotRead, QLatin1String(kNothingKnown)};
}

} // namespace

bool isPiped(const QString &path)
{
    const QFileInfo info(path);
    return isInput(path) || (info.exists() && !info.isFile() && !info.isDir());
}

Result<WantedFormat> wantedFormatFrom(const Arguments &given)
{
    const QString key = given.value("format");
    const bool isAuto = key.isEmpty() || key == QLatin1String("auto");
    if (key == QLatin1String("checkins-csv") || (isAuto && given.has("map")))
        return WantedFormat{.isTable = true};
    const ImportFormat *format = importFormatNamed(key);
    if (isAuto || format != nullptr)
        return WantedFormat{.format = format};
    QStringList keys{QStringLiteral("auto"), QStringLiteral("checkins-csv")};
    for (const ImportFormat &each : importFormats())
        keys += QLatin1String(each.key);
    return usageError(Cli::tr("--format is one of these: %1.").arg(QLocale().createSeparatedList(keys)));
}

Result<OpenedSource> sourceAt(const QString &path, const WantedFormat &wanted)
{
    if (wanted.isTable)
        return OpenedSource{.reader = OpenedSource::Reader::CheckIns};
    if (isLines(wanted.format))
        return OpenedSource{.reader = OpenedSource::Reader::JsonLines};
    if (isNothingThere(path))
        return noSuchFile(path);
    HEARTH_GET(auto tree, SourceTree::open(path));
    const ImportFormat *format = wanted.format != nullptr ? wanted.format : formatOf(*tree);
    if (format == nullptr && !isCalledJson(path))
        HEARTH_TRY(checkNotEmpty(*tree));
    if (format == nullptr && tree->isSingleFile() && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return usageError(whichColumnWords(*tree));
    if (format == nullptr && (!tree->isSingleFile() || tree->isArchive()))
        return whyNothingKnown(*tree);
    if (format == nullptr || isLines(format)) // line by line, however long it is
        return OpenedSource{.isGuess = format == nullptr && (!isCalledJson(path) || isList(*tree))};
    return OpenedSource{OpenedSource::Reader::Format, format, std::move(tree)};
}

Result<OpenedSource> sourceThrough(QFile &pipe, const WantedFormat &wanted, const CliEnvironment &environment)
{
    const bool isStandardInput = isInput(pipe.fileName());
    if (isStandardInput) {
        sayWhatIsAwaited(Cli::tr("What is to be taken in is read from here: type or paste it, and end with Ctrl+D on a "
                                 "line of its own."),
                         environment);
    } else if (!pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{ErrorCode::CannotRead, {}};
    }
    QIODevice &device = isStandardInput ? environment.in.device() : pipe;
    const QByteArray mark = isStandardInput ? environment.in.mark() : QByteArray();
    constexpr qsizetype kLooked = 4 * 1024; // bytes
    const Pieces pieces = piecesOf(device);
    if (wanted.isTable)
        return OpenedSource{.reader = OpenedSource::Reader::CheckIns, .pieces = piecesOf(mark, pieces)};
    if (isLines(wanted.format))
        return OpenedSource{.reader = OpenedSource::Reader::JsonLines, .pieces = piecesOf(mark, pieces)};
    const QString name = sourceName(pipe.fileName());
    HEARTH_GET(auto piped, wanted.format != nullptr ? heldSource(pieces, mark, name) : pipedSource(pieces, mark, name));
    if (piped.tree == nullptr)
        return OpenedSource{.pieces = std::move(piped.lines)};
    const ImportFormat *format = wanted.format != nullptr ? wanted.format : formatOf(*piped.tree);
    if (format != nullptr && needsName(*format, *piped.tree))
        return usageError(needsNameWords(name));
    if (format != nullptr && !isLines(format))
        return OpenedSource{OpenedSource::Reader::Format, format, std::move(piped.tree)};
    if (format == nullptr && piped.tree->isArchive())
        return whyNothingKnown(*piped.tree);
    HEARTH_GET(auto bytes, piped.tree->read(piped.tree->files().front().name));
    // Of lines that are meant as such each is told of.
    const bool isMeant = bytes.isEmpty() || inUtf8(bytes.left(kLooked)).trimmed().startsWith('{');
    return OpenedSource{.pieces = piecesOf(std::move(bytes)), .isGuess = format == nullptr && !isMeant};
}

bool isOtherForm(const Arguments &given, const OpenedSource &source, const Result<ImportPlan> &plan)
{
    const bool isNothing = plan
                               ? plan.value().takesNothing()
                               : plan.error().code == ErrorCode::NotFound || plan.error().code == ErrorCode::CannotRead;
    return isNothing && given.has("format") && source.tree != nullptr && !source.format->recognises(*source.tree);
}

QString notOfThatForm(const QString &path, const ImportFormat &format)
{
    if (isPiped(path)) {
        return Cli::tr("What came through %1 is not what %2 writes. Nothing was changed. Leave out --format, and "
                       "Hearthbook looks what it is.",
                       "standard input, a program")
            .arg(sourceName(path), QLatin1String(format.name));
    }
    return Cli::tr(
               "%1 is not what %2 writes. Nothing was changed. Leave out --format, and Hearthbook looks what it is.",
               "a file, a program")
        .arg(sourceName(path), QLatin1String(format.name));
}

QString nothingKnownWords(const QString &path)
{
    const QString words =
        isPiped(path)
            ? Cli::tr("What came through %1 is of no form that Hearthbook knows by what it holds. Nothing was "
                      "changed. Plain text and a month of RedNotebook need the name of their file: save it "
                      "as one and name that. A table of ratings needs --map.",
                      "standard input")
            : Cli::tr("There is nothing in %1 of a form that Hearthbook knows. Nothing was changed. The "
                      "forms it knows are named by hearthbook import --help.",
                      "a file");
    return words.arg(sourceName(path));
}

Error namingSource(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::CannotRead)
        return {ErrorCode::CannotRead, isInput(path) ? sourceName(path) : path};
    return namingFile(error, path);
}

int failPlan(const Error &error, const QString &path, bool isTable, CliEnvironment &environment)
{
    const QString name = sourceName(path);
    const QString openOrder = QLatin1String(kOpenOrder);
    if (const QString words = sourceFaultInWords(error, name); !words.isEmpty())
        return fail(error, printable(words), environment);
    if (isTable && error.code == ErrorCode::BadValue && error.detail.startsWith(openOrder))
        return fail(error, printable(openOrderWords(error.detail.mid(openOrder.size()))), environment);
    if (isTable && error.code == ErrorCode::BadValue)
        return fail(error, printable(noColumnWords(name, error.detail)), environment);
    return fail(namingSource(error, path), environment);
}

Result<int> failSource(const Error &error, const QString &path, CliEnvironment &environment)
{
    if (error.code == ErrorCode::CannotRead && error.detail == QLatin1String(kNothingKnown))
        return fail(error, nothingKnownWords(path), environment);
    if (error.code == ErrorCode::LimitExceeded && error.detail == QLatin1String(PipedSource::kArchive))
        return fail(error, tooMuchWords(sourceName(path)), environment);
    if (const QString words = sourceFaultInWords(error, QFileInfo(path).fileName()); !words.isEmpty())
        return fail(error, printable(words), environment);
    return namingSource(error, path);
}

} // namespace hearth
