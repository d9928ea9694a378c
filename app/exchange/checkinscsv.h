// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/importplanner.h"
#include "exchange/tableday.h"

#include <QIODevice>
#include <QMap>

#include <memory>

namespace hearth {

/// How the columns of a table become check-ins.
struct CheckInColumns final
{
    /// Column name, as CsvTable::columns has it, to dimension. The names are matched without regard to case.
    QMap<QString, Dimension> dimensions;
    /// The column with the day; see dayInCell().
    QString dateColumn = QStringLiteral("date");
    /// How its days are read, where that is not plain by each.
    std::optional<DayOrder> dayOrder;
    /// Where the source counts days instead: the column with the count, and the day that 0 stands for.
    QString dayNumberColumn;
    QDate firstDay;
    /// Only rows whose column holds exactly this value are read; empty for all.
    QString onlyColumn;
    QString onlyValue;
    /// What the source's scale says for the lowest and for the highest rating, mapped linearly onto 1 to 7 and rounded
    /// to the nearest whole number; `low` is the greater where the scale stands upside down.
    double low = 1;
    double high = 7;
    Cadence cadence = Cadence::Day;
};

/// As the detail of BadValue: days of the table could be read in two orders, and nobody said which is meant. One of
/// them follows.
inline constexpr char kOpenOrder[] = "open order:";

/// Reads private check-ins of the journal's owner from CSV. Nothing is written. An empty cell, "NA" or "NaN" is
/// missing, and the words of Hearthbook's own tables for what did not come up, or somebody would rather not say, say
/// that; a number may have a decimal comma. An answer becomes a problem of the plan, and its row comes in without it,
/// when it is no number (BadValue) or lies outside the scale (RatingOutOfRange). A row does when it has no day
/// (MissingDate), it answers nothing (NoAnswer), its period is taken (PeriodTaken), its day is a StrangeDay, something
/// in it is no text (BadText), or a quotation mark in it is not closed (CannotRead). Where nobody said the order of its
/// days, it is that in which all of them are days. Fails as a whole with BadValue (no such column, a scale without
/// width, kOpenOrder), BadText (in the names of the columns), LimitExceeded, or CannotRead (kEmptyFile, kNoRows,
/// kNeverClosed).
[[nodiscard]] Result<ImportPlan> planCheckInsCsv(QIODevice &source, const CheckInColumns &columns,
                                                 const Journal &journal, const ImportChoices &choices = {});
/// The same of a table that was read before.
[[nodiscard]] Result<ImportPlan> planCheckIns(const CsvTable &table, const CheckInColumns &columns,
                                              const Journal &journal, const ImportChoices &choices = {});

class TableReader;

/// The same little by little, so that a window stays alive beside it.
class CheckInsPlanning final
{
public:
    /// Fails as planCheckIns() does, but for the order of days, which has to be said. Borrows the table and the
    /// journal, which must not change meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<CheckInsPlanning>> begin(const CsvTable &table,
                                                                         const CheckInColumns &columns,
                                                                         const Journal &journal,
                                                                         const ImportChoices &choices = {});
    ~CheckInsPlanning();

    /// Goes on for some rows. False once the plan stands.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] qint64 done() const { return static_cast<qint64>(m_next); }
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_table.rows.size()); }
    /// Once, when it stands.
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    CheckInsPlanning(const CsvTable &table, const CheckInColumns &columns, const Journal &journal,
                     const ImportChoices &choices);
    void readRow(const CsvRow &row);

    const CsvTable &m_table;
    CheckInColumns m_columns;
    const Journal &m_journal;
    std::unique_ptr<TableReader> m_reader;
    ImportPlanner m_planner;
    std::size_t m_next = 1; // row to be read, behind the names of the columns
    ImportPlan m_plan;
};

} // namespace hearth
