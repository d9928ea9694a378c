// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "journal/journal.h"

#include <QJsonObject>

namespace hearth {

/// One record as JSON, every field under its own name.
[[nodiscard]] QJsonObject jsonOf(const AnyRecord &record, const Journal &journal);

/// One record on a line: day, kind, author, and the beginning of what it says.
[[nodiscard]] QString lineOf(const AnyRecord &record, const Journal &journal);

/// The text on one line without control characters, which a terminal might obey.
[[nodiscard]] QString printable(const QString &text);

/// Prints a JSON array of objects, indented.
void printJson(const QJsonArray &array, QTextStream &out);

} // namespace hearth
