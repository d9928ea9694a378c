// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablelook.h"

#include "exchange/tablenumber.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::size_t kNearBeginning = 50; // rows
constexpr qsizetype kMostNames = 6;        // in a column of such

/// What a look at a column notes besides.
struct CellsSeen final
{
    std::size_t days = 0;   // near its beginning
    std::size_t others = 0; // likewise
    qsizetype words = 0;    // that are neither days nor numbers
};

bool isDay(const QString &cell)
{
    return dayInCell(cell, DayOrder::DayFirst).isValid() || dayInCell(cell, DayOrder::MonthFirst).isValid();
}

void look(const QString &cell, ColumnLook &column)
{
    if (cell.isEmpty())
        return;
    if (column.example.isEmpty())
        column.example = cell;
    column.orders.look(cell);
    if (const auto number = numberInCell(cell)) {
        column.least = std::min(column.least.value_or(*number), *number);
        column.most = std::max(column.most.value_or(*number), *number);
    }
}

/// One more than may be is enough to know that it is no column of names.
void noteName(const QString &cell, ColumnLook &column, CellsSeen &seen)
{
    if (cell.isEmpty() || column.least || column.names.size() > kMostNames)
        return;
    ++seen.words;
    if (!column.names.contains(cell))
        column.names += cell;
}

} // namespace

Result<TableLook> lookAt(const CsvTable &table, const ImportProgress &progress)
{
    constexpr std::size_t kRowsBetweenReports = 4096;
    TableLook columns(table.columns.size());
    std::vector<CellsSeen> seen(static_cast<std::size_t>(columns.size()));
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i].name = table.columns.at(i);
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        const bool isReported = progress && row % kRowsBetweenReports == 0;
        if (isReported && !progress(static_cast<qint64>(row), static_cast<qint64>(table.rows.size())))
            return Error{ErrorCode::Cancelled, {}};
        const QStringList &fields = table.rows[row].fields;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString cell = fields.value(i).trimmed();
            look(cell, columns[i]);
            CellsSeen &of = seen[static_cast<std::size_t>(i)];
            if (row < kNearBeginning)
                ++(isDay(cell) ? of.days : of.others);
            noteName(cell, columns[i], of);
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const CellsSeen &of = seen[static_cast<std::size_t>(i)];
        columns[i].isOfDays = of.days > 0 && of.days >= of.others;
        const qsizetype different = columns[i].names.size();
        const bool isOfNames = different > 1 && different <= kMostNames && of.words > different;
        if (!isOfNames || columns[i].isOfDays || columns[i].least)
            columns[i].names.clear();
    }
    return columns;
}

CheckInColumns likelyColumns(const TableLook &look)
{
    CheckInColumns columns;
    columns.dateColumn.clear();
    for (const ColumnLook &each : look) {
        const QString key = each.name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
        if (columns.dateColumn.isEmpty() && each.isOfDays) {
            columns.dateColumn = each.name;
            columns.dayOrder = each.orders.order();
        } else if (const auto dimension = dimensionFromKey(key)) {
            columns.dimensions.insert(each.name, *dimension);
        }
    }
    fitScale(columns, look);
    return columns;
}

void fitScale(CheckInColumns &columns, const TableLook &look)
{
    std::optional<double> least;
    std::optional<double> most;
    for (const ColumnLook &each : look) {
        if (!columns.dimensions.contains(each.name) || !each.least)
            continue;
        least = std::min(least.value_or(*each.least), *each.least);
        most = std::max(most.value_or(*each.most), *each.most);
    }
    columns.low = least && *least < kLowestRating ? *least : kLowestRating;
    columns.high = kHighestRating;
    if (!most)
        return;
    constexpr std::array kUsualEnds{5.0, 7.0, 10.0, 100.0};
    const auto end = std::ranges::find_if(kUsualEnds, [&most](double each) { return *most <= each; });
    columns.high = end != kUsualEnds.end() ? *end : *most;
}

} // namespace hearth
