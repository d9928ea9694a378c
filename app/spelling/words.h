// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hearth {

/// A word in a line; counted in QChars from the beginning of the line.
struct WordPlace final
{
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words of a line of Markdown whose spelling can be judged, in order. Left out: code, addresses of every sort, and
/// words with digits, dots or underscores inside.
[[nodiscard]] QList<WordPlace> wordsToCheck(const QString &line);

/// The one among them that `place` is in or at the end of; just behind an apostrophe counts too, for the word may go
/// on.
[[nodiscard]] std::optional<WordPlace> wordToCheckAt(const QString &line, int place);

/// The same, quickly in any line, and also for words that cannot be judged.
[[nodiscard]] std::optional<WordPlace> wordAt(const QString &line, int place);

} // namespace hearth
