// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace hearth {

/// The arguments of one command, checked against what it knows. Mistakes become one Error of code BadValue whose
/// detail is a sentence; a command answers it with exit code 2.
class Arguments final
{
public:
    struct Option
    {
        const char *name;
        bool takesValue = true;
    };

    /// `positionals` is how many arguments without a name may stand: at least and at most.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &arguments, std::initializer_list<Option> options,
                                                 int least, int most);

    [[nodiscard]] bool has(const char *name) const;
    /// The last value given, or empty.
    [[nodiscard]] QString value(const char *name) const;
    [[nodiscard]] QStringList values(const char *name) const;
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }

    /// A day; nothing when the option is absent.
    [[nodiscard]] Result<std::optional<QDate>> day(const char *name) const;
    /// A month written as YYYY-MM, or as a day within it.
    [[nodiscard]] Result<std::optional<YearMonth>> month(const char *name) const;
    /// "key=value" pairs, split at the last '=' so that keys may hold one.
    [[nodiscard]] Result<QList<QPair<QString, QString>>> pairs(const char *name) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_positionals;
};

/// A mistake in how a command was called.
[[nodiscard]] Error usageError(const QString &sentence);

} // namespace hearth
