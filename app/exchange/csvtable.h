// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pieces.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

struct CsvRow final
{
    /// The line on which the row begins, counted from 1.
    qint64 line = 0;
    /// The line on which it ends.
    qint64 lastLine = 0;
    QStringList fields;
    /// False where something in it is no text; U+FFFD stands for that.
    bool isText = true;
    /// False where a quotation mark opens in it and is not closed as one that ends a field, so that lines behind it
    /// were taken for a part of it.
    bool isClosed = true;
};

struct CsvTable final
{
    std::vector<CsvRow> rows;
    /// The names of the columns, each another one whatever its case: of several that are called the same in the first
    /// row the second is "name (2)", and one without a name is "#3" by its place. Such as hold nothing at all and have
    /// no name are left out at the end.
    QStringList columns = {};
    /// What the bytes were taken for; empty for Unicode.
    QString characterSet;
    /// The line in which a quotation mark opens that is never closed, counted from 1; the rows before it are here.
    std::optional<qint64> brokenAt = {};
};

/// Reads CSV as RFC 4180 has it, by libcsv: quoted fields may hold separators, doubled quotes and line breaks; spaces
/// around fields without quotes are no part of them. UTF-8, UTF-16 by its mark, or Windows-1252 as
/// decodeFromAnySystem() finds it; the separator is the one a first line `sep=;` names, else whichever of comma,
/// semicolon and tab the first line holds most of outside quotes. CannotRead for a quote that never closes, if no
/// row stands before it, with kNeverClosed and the line as its detail; LimitExceeded past 1,000,000 rows, 1,000 fields
/// a row or 1 MiB a field.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes);
/// The names of the columns of those rows, of which the first holds them; see CsvTable.
[[nodiscard]] QStringList columnNames(const std::vector<CsvRow> &rows);
/// The same row by row, without holding the table; `characterSet` as characterSetOf() found it in a first reading. What
/// comes before an error was taken. CannotRead and LimitExceeded have the line as their detail.
[[nodiscard]] Result<void> forEachCsvRow(const Pieces &csv, const QString &characterSet,
                                         const std::function<Result<void>(CsvRow row)> &take);

} // namespace hearth
