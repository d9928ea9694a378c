// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hearth {

struct CsvRow final
{
    /// The line on which the row begins, counted from 1.
    qint64 line = 0;
    QStringList fields;
    /// False where something in it is no text; U+FFFD stands for that.
    bool isText = true;
};

/// Reads CSV as RFC 4180 has it: quoted fields may hold separators, doubled quotes and line breaks. UTF-8, or UTF-16 by
/// its mark; the separator is whichever of comma, semicolon and tab the first line holds most of outside quotes. Core
/// may link no CSV library, hence a reader of its own. CannotRead for a quote that never closes; LimitExceeded past
/// 1,000,000 rows, 1,000 fields a row or 1 MiB a field.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(const QByteArray &bytes);

} // namespace hearth
