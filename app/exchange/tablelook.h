// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/checkinscsv.h"
#include "exchange/csvtable.h"

namespace hearth {

/// What a look at all of a table tells of one of its columns.
struct ColumnLook final
{
    /// As in CsvTable::columns.
    QString name;
    /// What stands in it where it first holds something.
    QString example;
    /// Whether most of what stands in it, near its beginning, is a day.
    bool isOfDays = false;
    DayOrders orders;
    /// What stands in it, each once in the order of its rows, where that is a few words which come again, as the names
    /// of people do; else empty.
    QStringList names;
    /// Of the numbers in it.
    std::optional<double> least;
    std::optional<double> most;
};

using TableLook = QList<ColumnLook>;

/// Goes through the whole table, which takes a moment where it is long; nothing that is done with its outcome does.
/// Cancelled.
[[nodiscard]] Result<TableLook> lookAt(const CsvTable &table, const ImportProgress &progress = {});

/// What the columns of a table are likely to be, by their names and what stands in them: the one with the days, those
/// that are named like a dimension, and the scale that their numbers lie on.
[[nodiscard]] CheckInColumns likelyColumns(const TableLook &look);
/// The usual scale on which all numbers of those columns lie: from 1, or what is less, to 5, 7, 10 or 100, or what is
/// more.
void fitScale(CheckInColumns &columns, const TableLook &look);

} // namespace hearth
