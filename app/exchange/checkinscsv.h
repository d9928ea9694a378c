// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvtable.h"
#include "exchange/importplanner.h"

#include <QIODevice>
#include <QMap>

#include <memory>

namespace hearth {

/// How the columns of a table become check-ins.
struct CheckInColumns final
{
    /// Column name to dimension. The names are matched without regard to case.
    QMap<QString, Dimension> dimensions;
    /// The column with the day, as YYYY-MM-DD, with or without a time, or as DD.MM.YYYY.
    QString dateColumn = QStringLiteral("date");
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

/// Reads private check-ins of the journal's owner from CSV. Nothing is written. An empty cell, "NA" or "NaN" is
/// missing; a number may have a decimal comma. A row becomes a problem of the plan when its day or a number cannot be
/// read (BadValue), a number lies outside the scale (RatingOutOfRange), it holds no rating (NoAnswer), its period is
/// taken (PeriodTaken), its day is a StrangeDay, or something in it is no text (BadText). Fails as a whole with
/// BadValue (no such column, a scale without width), BadText (in the names of the columns), LimitExceeded, or
/// CannotRead.
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
    /// Fails as planCheckIns() does. Borrows the table and the journal, which must not change meanwhile.
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

/// What the columns of a table are likely to be, by their names and what stands in them: the one with the days, those
/// that are named like a dimension, and the scale that their numbers lie on.
[[nodiscard]] CheckInColumns likelyColumns(const CsvTable &table);
/// The usual scale on which all numbers of those columns lie: from 1, or what is less, to 5, 7, 10 or 100, or what is
/// more.
void fitScale(CheckInColumns &columns, const CsvTable &table);

} // namespace hearth
