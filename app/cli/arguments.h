// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/id.h"
#include "base/result.h"
#include "records/valuekeys.h"

#include <QCommandLineParser>
#include <QMap>
#include <QStringList>

#include <optional>

namespace hearth {

/// The arguments of one command, checked against what it knows. Mistakes become one Error of code BadValue whose
/// detail is a sentence; a command answers it with exit code 2.
class Arguments final
{
public:
    /// `usage` says how the command is called, and so which options there are and which of them take a value. `least`
    /// and `most`: how many arguments without a name may stand.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &arguments, const QByteArray &usage, int least,
                                                 int most);

    [[nodiscard]] bool has(const char *name) const;
    /// The last value given, or empty.
    [[nodiscard]] QString value(const char *name) const;
    [[nodiscard]] QStringList values(const char *name) const;
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }
    /// The names of all options given, in order of the alphabet.
    [[nodiscard]] QStringList names() const;

    /// A day; nothing when the option is absent.
    [[nodiscard]] Result<std::optional<QDate>> day(const char *name) const;
    /// The same of what a record keeps: BadValue outside of those days, which nobody means.
    [[nodiscard]] Result<std::optional<QDate>> dayBetween(const char *name, QDate first, QDate last) const;
    /// --from and --to, invalid where they are absent. BadValue where the first lies after the second, too.
    [[nodiscard]] Result<std::pair<QDate, QDate>> days() const;
    /// A month written as YYYY-MM, or as a day within it.
    [[nodiscard]] Result<std::optional<YearMonth>> month(const char *name) const;
    /// A time of day written as HH:MM, in minutes after midnight.
    [[nodiscard]] Result<std::optional<int>> minuteOfDay(const char *name) const;
    /// A whole number from `least` to `most`, or `otherwise` when the option is absent.
    [[nodiscard]] Result<int> number(const char *name, int least, int most, int otherwise) const;
    /// The number that names a record; it has to be there.
    [[nodiscard]] Result<RecordId> id(const char *name) const;
    /// "key=value" pairs, split at the last '=' so that keys may hold one.
    [[nodiscard]] Result<QList<QPair<QString, QString>>> pairs(const char *name) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_positionals;
};

/// The options that a usage names, "[--to FOLDER] --yes", and whether they take a value.
[[nodiscard]] QMap<QString, bool> optionsIn(const QByteArray &usage);

/// A mistake in how a command was called.
[[nodiscard]] Error usageError(const QString &sentence);

/// Nothing here bears the number that was given.
[[nodiscard]] Error noSuchNumber();
[[nodiscard]] bool isNoSuchNumber(const Error &error);
/// Whether nothing bears that name; of what lies in a closed folder nobody knows.
[[nodiscard]] bool isNothingThere(const QString &path);
/// No file bears the name that was typed.
[[nodiscard]] Error noSuchFile(const QString &path);
/// That name; empty for any other error.
[[nodiscard]] QString missingFile(const Error &error);
/// Whether what is to be written under that name has a folder; fails with an error of which missingFolder() tells it.
/// An empty name is none, and nothing is said about it.
[[nodiscard]] Result<void> checkFolderOf(const QString &path);
[[nodiscard]] QString missingFolder(const Error &error);

/// A record's number as it is printed; nothing for anything else.
[[nodiscard]] std::optional<RecordId> recordIdFromString(const QString &text);
[[nodiscard]] QString toString(RecordId id);

/// The mistake of giving an option a value that it does not take.
[[nodiscard]] Error choiceError(const char *name, const QStringList &choices);

/// A value by its key, or `otherwise` when the option is absent.
template <HasKeys Value>
[[nodiscard]] Result<Value> choice(const Arguments &given, const char *name, Value otherwise)
{
    if (!given.has(name))
        return otherwise;
    if (const auto value = valueFromKey<Value>(given.value(name)))
        return *value;
    return choiceError(name, allKeys<Value>());
}

} // namespace hearth
