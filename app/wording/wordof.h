// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <iterator>

/// Tables of what the values of a choice are called, all in the context "Wording".
namespace hearth {

/// Translates in that context.
class Wording final
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Made by QT_TRANSLATE_NOOP or QT_TRANSLATE_NOOP3.
struct Word final
{
    const char *text;
    const char *comment = nullptr;
};

template <typename Value>
struct Worded final
{
    Value value;
    Word word;
};

[[nodiscard]] inline QString translated(const Word &word)
{
    return QCoreApplication::translate("Wording", word.text, word.comment);
}

/// The word for that value in the language of the program; empty where the table has none.
template <typename Value, std::size_t Size>
[[nodiscard]] QString wordOf(const Worded<Value> (&table)[Size], Value value)
{
    const auto found = std::ranges::find(table, value, &Worded<Value>::value);
    return found != std::end(table) ? translated(found->word) : QString();
}

/// The same of what is named by a key.
template <std::size_t Size>
[[nodiscard]] QString wordOf(const Worded<const char *> (&table)[Size], const QString &key, const QString &ifUnknown)
{
    const auto isIt = [&key](const Worded<const char *> &row) { return key == QLatin1String(row.value); };
    const auto found = std::ranges::find_if(table, isIt);
    return found != std::end(table) ? translated(found->word) : ifUnknown;
}

} // namespace hearth
