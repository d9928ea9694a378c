// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pieces.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hearth {

/// Text that came from outside, read as far as it is text.
struct DecodedText final
{
    QString text;
    /// Where in `text` stands U+FFFD for what was no text, in order: half a letter, a lone surrogate, a zero. A U+FFFD
    /// that somebody wrote is not among them.
    std::vector<qsizetype> broken;
    /// The character set that was guessed; empty for Unicode.
    QString characterSet = {};
};

/// Whether it holds neither zeros nor lone surrogates, which no file and no terminal passes on as they are.
[[nodiscard]] bool isSoundText(const QString &text);

/// UTF-8, or UTF-16 of either order where its mark stands first; a mark is no part of the text.
[[nodiscard]] DecodedText decodeLeniently(const QByteArray &bytes);

/// The same, and Windows-1252 for what is no Unicode at all: no letter of UTF-8 beyond ASCII stands in it, and no byte
/// that Windows-1252 does not know. Older programs and spreadsheets of Windows write so.
[[nodiscard]] DecodedText decodeFromAnySystem(const QByteArray &bytes);

/// What decodeFromAnySystem() would take them for: a name for readLines(). Holds one piece at a time. Fails as the
/// pieces do.
[[nodiscard]] Result<QString> characterSetOf(const Pieces &pieces);
/// Gives the same text as decodeFromAnySystem() many lines at a time, each whole; UTF-16, and a text without line
/// feeds, at once. `take` may stop it by an error.
[[nodiscard]] Result<void> readLines(const Pieces &pieces, const QString &characterSet,
                                     const std::function<Result<void>(const DecodedText &lines)> &take);

/// The same text in UTF-8 and without a mark, from UTF-8 or from UTF-16 with one. What is no text in UTF-16 comes as a
/// byte that is none in UTF-8 either.
[[nodiscard]] Pieces inUtf8(Pieces pieces);
/// The same from a character set that characterSetOf() names.
[[nodiscard]] Pieces inUtf8(Pieces pieces, const QString &characterSet);
[[nodiscard]] QByteArray inUtf8(const QByteArray &bytes);

/// As decodeLeniently(), or BadText with the number of the first line, counted from 1, that is not text.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes);

/// Without the one line end that an editor puts after the last line.
[[nodiscard]] QString withoutLastLineEnd(QString text);

} // namespace hearth
