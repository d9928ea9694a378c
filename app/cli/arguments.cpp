// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/words.h"

namespace hearth {

Error usageError(const QString &sentence)
{
    return {ErrorCode::BadValue, sentence};
}

Result<Arguments> Arguments::parse(const QStringList &arguments, std::initializer_list<Option> options, int least,
                                   int most)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options) {
        const QString name = QLatin1String(option.name);
        parser.addOption(option.takesValue ? QCommandLineOption(name, {}, name) : QCommandLineOption(name));
    }
    if (!parser.parse(QStringList{QStringLiteral("hearthbook")} + arguments))
        return usageError(parser.errorText());
    Arguments parsed;
    parsed.m_positionals = parser.positionalArguments();
    if (parsed.m_positionals.size() < least)
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "Something is missing.")));
    if (parsed.m_positionals.size() > most) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one word too many; put quotation marks around "
                                                               "text with spaces."))
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

Result<std::optional<QDate>> Arguments::day(const char *name) const
{
    if (!has(name))
        return std::optional<QDate>();
    const auto day = dayFromString(value(name));
    if (!day) {
        return usageError(
            say(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a day such as 2026-07-12.")).arg(QLatin1String(name)));
    }
    return day;
}

Result<std::optional<YearMonth>> Arguments::month(const char *name) const
{
    if (!has(name))
        return std::optional<YearMonth>();
    if (const auto month = YearMonth::fromString(value(name)))
        return month;
    if (const auto day = dayFromString(value(name)))
        return std::optional(YearMonth::of(*day));
    return usageError(
        say(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a month such as 2026-07.")).arg(QLatin1String(name)));
}

Result<QList<QPair<QString, QString>>> Arguments::pairs(const char *name) const
{
    QList<QPair<QString, QString>> pairs;
    for (const QString &text : values(name)) {
        const qsizetype at = text.lastIndexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == text.size()) {
            return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes something like connected=6."))
                                  .arg(QLatin1String(name)));
        }
        pairs += {text.left(at), text.mid(at + 1)};
    }
    return pairs;
}

} // namespace hearth
