// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// The marks of Markdown around words that a source shows otherwise than as plain ones. What begins or ends with a space
// keeps it outside of the marks, which would else be letters.

namespace hearth {

/// "**" and the like, before and behind; words of spaces alone stay as they are.
[[nodiscard]] QString marked(const QString &words, const QString &mark);
/// Between as many backticks as need be.
[[nodiscard]] QString asCode(const QString &words);
/// Between lines that the code itself has none of.
[[nodiscard]] QString asCodeBlock(const QString &code);
/// The words alone where they are the address.
[[nodiscard]] QString asLink(const QString &words, const QString &address);
/// The same words with each letter raised or lowered; nothing where one of them has no such form.
[[nodiscard]] std::optional<QString> shifted(const QString &words, bool isRaised);

} // namespace hearth
