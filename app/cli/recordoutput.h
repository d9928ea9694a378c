// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "journal/journal.h"

#include <QJsonObject>

namespace hearth {

/// One record as JSON, every field under its own name.
[[nodiscard]] QJsonObject jsonOf(const AnyRecord &record, const Journal &journal);

/// One record on a line: day, kind, author, the beginning of what it says, and how it stands where that matters.
[[nodiscard]] QString lineOf(const AnyRecord &record, const Journal &journal);

/// One record in full, for reading: what it is and whose, then everything in it. Ends with a line feed.
[[nodiscard]] QString sheetOf(const AnyRecord &record, const Journal &journal);

/// The text on one line without control characters, which a terminal might obey.
[[nodiscard]] QString printable(const QString &text);
/// The same, keeping its lines.
[[nodiscard]] QString printableText(const QString &text);

/// Prints a JSON array of objects, or one object, indented.
void printJson(const QJsonArray &array, QTextStream &out);
void printJson(const QJsonObject &object, QTextStream &out);

} // namespace hearth
