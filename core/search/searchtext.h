// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hearth {

/// Makes text ready for FTS5's unicode61 tokenizer, which takes words to be parted by spaces and the marks of
/// most scripts for separators:
/// - Chinese, Japanese, Thai, Lao, Khmer, Myanmar and others written without spaces: every character becomes a
///   word of its own, so that a phrase of them finds any part of a text;
/// - vowel signs of these and of the Indic scripts become private-use letters, so that they count;
/// - points of Hebrew and Arabic are left out;
/// - decomposed letters are composed, and halves of surrogate pairs become spaces.
/// Text with none of these, such as plain Latin, Greek or Cyrillic, comes back as it is, without a copy.
[[nodiscard]] QString searchableText(const QString &text);

/// Whether this code point belongs to a script written without spaces between words.
[[nodiscard]] bool isSpacelessCharacter(char32_t character);

/// Whether there is anything in the text that a search could find: a letter, a digit, a mark with meaning.
[[nodiscard]] bool hasSearchableCharacter(QStringView text);

/// One word of a text: where it lies, in UTF-16 units.
struct WordSpan final
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isNull() const { return end <= start; }
    [[nodiscard]] qsizetype length() const { return end - start; }
};

/// The first word that begins at or after `from`; null when there is none. Words are parted much as the index
/// parts them: runs of letters, digits and marks, or one character of a script without spaces.
[[nodiscard]] WordSpan nextWord(QStringView text, qsizetype from);

/// A word without its case and accents, for comparing.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace hearth
