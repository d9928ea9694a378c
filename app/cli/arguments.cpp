// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/usageform.h"
#include "cli/words.h"

#include <QDir>
#include <QFileInfo>
#include <QTime>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace hearth {

Error usageError(const QString &sentence)
{
    return {ErrorCode::BadValue, sentence};
}

namespace {

const QLatin1String kNumber("number");
const QLatin1String kFile("file:");
const QLatin1String kFolder("folder:");

/// What stands behind the word in an error of NotFound; empty for any other error.
QString missing(const Error &error, QLatin1String what)
{
    const bool isOne = error.code == ErrorCode::NotFound && error.detail.startsWith(what);
    return isOne ? error.detail.mid(what.size()) : QString();
}

} // namespace

Error noSuchNumber()
{
    return {ErrorCode::NotFound, kNumber};
}

bool isNoSuchNumber(const Error &error)
{
    return error.code == ErrorCode::NotFound && error.detail == kNumber;
}

bool isNothingThere(const QString &path)
{
    std::error_code ignored;
    return std::filesystem::status(path.toStdU16String(), ignored).type() == std::filesystem::file_type::not_found;
}

Error noSuchFile(const QString &path)
{
    return {ErrorCode::NotFound, kFile + path};
}

QString missingFile(const Error &error)
{
    return missing(error, kFile);
}

Result<void> checkFolderOf(const QString &path)
{
    const QString folder = QFileInfo(QDir::cleanPath(path)).path();
    return path.isEmpty() || !isNothingThere(folder) ? Result<void>()
                                                     : Result<void>(Error{ErrorCode::NotFound, kFolder + folder});
}

QString missingFolder(const Error &error)
{
    return missing(error, kFolder);
}

std::optional<RecordId> recordIdFromString(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(RecordId(number)) : std::nullopt;
}

QString toString(RecordId id)
{
    return QString::number(id.number());
}

Error choiceError(const char *name, const QStringList &choices)
{
    if (choices.isEmpty())
        return usageError(
            Cli::tr("There is nothing here that --%1 could mean. Leave it out.").arg(QLatin1String(name)));
    return usageError(Cli::tr("--%1 is one of: %2.").arg(QLatin1String(name), choices.join(QStringLiteral(", "))));
}

QMap<QString, bool> optionsIn(const QByteArray &usage)
{
    QMap<QString, bool> options;
    for (const UsedOption &option : usedOptions(usage))
        options.insert(option.name, !option.values.isEmpty());
    return options;
}

namespace {

QString mistakeOf(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    return Cli::tr("There is no option “%1” here. If it is a word of yours, put -- before it, which ends the options.")
        .arg(unknown.first());
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &arguments, const QByteArray &usage, int least, int most)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QMap<QString, bool> options = optionsIn(usage);
    for (auto option = options.begin(); option != options.end(); ++option)
        parser.addOption(option.value() ? QCommandLineOption(option.key(), {}, option.key())
                                        : QCommandLineOption(option.key()));
    if (!parser.parse(QStringList{QStringLiteral("hearthbook")} + arguments))
        return usageError(mistakeOf(parser));
    Arguments parsed;
    parsed.m_positionals = parser.positionalArguments();
    if (parsed.m_positionals.size() < least)
        return usageError(Cli::tr("Something is missing."));
    if (parsed.m_positionals.size() > most) {
        return usageError(Cli::tr("“%1” is one word too many; put quotation marks around text with spaces.")
                              .arg(parsed.m_positionals.at(most)));
    }
    for (const QString &name : parser.optionNames())
        parsed.m_values.insert(name, parser.values(name));
    return parsed;
}

bool Arguments::has(const char *name) const
{
    return m_values.contains(QLatin1String(name));
}

QString Arguments::value(const char *name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char *name) const
{
    return m_values.value(QLatin1String(name));
}

QStringList Arguments::names() const
{
    QStringList names = m_values.keys();
    names.sort();
    return names;
}

Result<std::optional<QDate>> Arguments::day(const char *name) const
{
    if (!has(name))
        return std::optional<QDate>();
    const auto day = dayFromString(value(name));
    if (!day)
        return usageError(Cli::tr("--%1 takes a day such as 2026-07-12.").arg(QLatin1String(name)));
    return day;
}

Result<std::optional<QDate>> Arguments::dayBetween(const char *name, QDate first, QDate last) const
{
    HEARTH_GET(const auto found, day(name));
    if (found && (*found < first || *found > last))
        return usageError(Cli::tr("--%1 takes a day from %2 to %3.", "an option, two days")
                              .arg(QLatin1String(name), first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    return found;
}

Result<std::pair<QDate, QDate>> Arguments::days() const
{
    HEARTH_GET(const auto from, day("from"));
    HEARTH_GET(const auto to, day("to"));
    if (from && to && *to < *from)
        return usageError(Cli::tr("--from lies after --to."));
    return std::pair(from.value_or(QDate()), to.value_or(QDate()));
}

Result<std::optional<YearMonth>> Arguments::month(const char *name) const
{
    if (!has(name))
        return std::optional<YearMonth>();
    if (const auto month = YearMonth::fromString(value(name)))
        return month;
    if (const auto day = dayFromString(value(name)))
        return std::optional(YearMonth::of(*day));
    return usageError(Cli::tr("--%1 takes a month such as 2026-07.").arg(QLatin1String(name)));
}

Result<std::optional<int>> Arguments::minuteOfDay(const char *name) const
{
    if (!has(name))
        return std::optional<int>();
    const QTime time = QTime::fromString(value(name), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return usageError(Cli::tr("--%1 takes a time of day such as 19:30.").arg(QLatin1String(name)));
    return std::optional(time.hour() * 60 + time.minute());
}

Result<int> Arguments::number(const char *name, int least, int most, int otherwise) const
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return usageError(
            Cli::tr("--%1 takes a whole number from %2 to %3.").arg(QLatin1String(name)).arg(least).arg(most));
    }
    return number;
}

Result<RecordId> Arguments::id(const char *name) const
{
    if (const auto id = recordIdFromString(value(name)))
        return *id;
    return usageError(Cli::tr("--%1 takes the number of a record, as list --ids shows it.").arg(QLatin1String(name)));
}

Result<QList<QPair<QString, QString>>> Arguments::pairs(const char *name) const
{
    QList<QPair<QString, QString>> pairs;
    for (const QString &text : values(name)) {
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == text.size())
            return usageError(Cli::tr("--%1 takes something like connected=6.").arg(QLatin1String(name)));
        const QPair<QString, QString> pair{text.left(at), text.mid(at + 1)};
        const bool isOther = std::ranges::any_of(pairs, [&pair](const QPair<QString, QString> &each) {
            return each.first == pair.first && each.second != pair.second;
        });
        if (isOther)
            return usageError(Cli::tr("--%1 says two things of “%2”. Give one.").arg(QLatin1String(name), pair.first));
        pairs += pair;
    }
    return pairs;
}

} // namespace hearth
