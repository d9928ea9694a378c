// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "journal/journal.h"
#include "prompts/cards.h"

#include <QJsonObject>

namespace hearth {

/// One record as JSON, every field under its own name.
[[nodiscard]] QJsonObject jsonOf(const AnyRecord &record, const Journal &journal);

/// A card to talk about; its key names it elsewhere.
[[nodiscard]] QJsonObject jsonOf(const PromptCard &card, const Journal &journal);

/// What one line tells of a record, each part as a terminal may show it. Its kind has its name in the language of
/// whoever reads; its day is written as options take days, which sorts and looks the same in every language. In
/// sentences a day is in words, and for other programs there is --json.
struct RecordLine final
{
    QString day;
    QString kind;
    QString author;
    QString gist; ///< what it says, however long
    QString end;  ///< how it stands, where that matters, and whether it is not verified

    /// Two spaces between the parts.
    [[nodiscard]] QString whole() const;
};
[[nodiscard]] RecordLine recordLineOf(const AnyRecord &record, const Journal &journal);

/// The same in words, with the beginning of what it says.
[[nodiscard]] QString lineOf(const AnyRecord &record, const Journal &journal);

/// One record in full, for reading: what it is and whose, then everything in it. Ends with a line feed.
[[nodiscard]] QString sheetOf(const AnyRecord &record, const Journal &journal);

/// The text on one line, with a sign in place of each that a terminal might obey: control characters, and those that
/// turn the direction of what follows. What joins letters and pictures stays.
[[nodiscard]] QString printable(const QString &text);
/// The same, keeping its lines.
[[nodiscard]] QString printableText(const QString &text);

/// Prints a JSON array of objects, or one object, indented; what a terminal might obey is escaped.
void printJson(const QJsonArray &array, QTextStream &out);
void printJson(const QJsonObject &object, QTextStream &out);

} // namespace hearth
