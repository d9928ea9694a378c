// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkinscsv.h"

#include "exchange/csvtable.h"
#include "exchange/daywords.h"
#include "exchange/textsource.h"

#include <QRegularExpression>

#include <algorithm>

#include <cmath>

namespace hearth {

namespace {

constexpr qint64 kMaxSize = 256 << 20; // bytes

bool isMissing(const QString &cell)
{
    return cell.isEmpty() || cell.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0 ||
           cell.compare(QLatin1String("NaN"), Qt::CaseInsensitive) == 0;
}

Result<int> ratingFrom(const QString &cell, const CheckInColumns &columns)
{
    bool isNumber = false;
    const bool hasComma = cell.count(QLatin1Char(',')) == 1 && !cell.contains(QLatin1Char('.'));
    const double value =
        (hasComma ? QString(cell).replace(QLatin1Char(','), QLatin1Char('.')) : cell).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return Error{ErrorCode::BadValue, cell.left(40)};
    if (value < std::min(columns.low, columns.high) || value > std::max(columns.low, columns.high))
        return Error{ErrorCode::RatingOutOfRange, cell.left(40)};
    const double share = (value - columns.low) / (columns.high - columns.low);
    return static_cast<int>(std::lround(kLowestRating + share * (kHighestRating - kLowestRating)));
}

/// `DD.MM.YYYY`, which only one order has, or what dayAndTimeFrom() reads.
QDate dayFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?: .*)?\\z"));
    if (const auto match = pattern.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    return dayAndTimeFrom(text).day;
}

class TableReader final
{
public:
    TableReader(const QStringList &header, const CheckInColumns &columns)
        : m_columns(columns)
    {
        for (qsizetype i = 0; i < header.size(); ++i)
            m_positions.insert(header[i].trimmed().toLower(), i);
    }

    [[nodiscard]] Result<void> checkColumns() const
    {
        QStringList wanted = m_columns.dimensions.keys();
        wanted += m_columns.dayNumberColumn.isEmpty() ? m_columns.dateColumn : m_columns.dayNumberColumn;
        if (!m_columns.onlyColumn.isEmpty())
            wanted += m_columns.onlyColumn;
        for (const QString &name : wanted) {
            if (!m_positions.contains(name.toLower()))
                return Error{ErrorCode::BadValue, QStringLiteral("column ") + name};
        }
        if (m_columns.dimensions.isEmpty())
            return Error{ErrorCode::BadValue, QStringLiteral("no column is mapped to a dimension")};
        const bool hasEnds = std::isfinite(m_columns.high - m_columns.low);
        if (!hasEnds || m_columns.high == m_columns.low)
            return Error{ErrorCode::BadValue, QStringLiteral("scale")};
        if (!m_columns.dayNumberColumn.isEmpty() && !m_columns.firstDay.isValid())
            return Error{ErrorCode::BadValue, QStringLiteral("first day")};
        return {};
    }

    /// Those of the header that are not read, as it writes them.
    [[nodiscard]] QStringList columnsWithoutUse(const QStringList &header) const
    {
        QStringList used = m_columns.dimensions.keys();
        used += {m_columns.dayNumberColumn.isEmpty() ? m_columns.dateColumn : m_columns.dayNumberColumn,
                 m_columns.onlyColumn};
        QStringList others;
        for (const QString &name : header) {
            if (!name.trimmed().isEmpty() && !used.contains(name.trimmed(), Qt::CaseInsensitive))
                others += name.trimmed();
        }
        return others;
    }

    [[nodiscard]] bool isWanted(const CsvRow &row) const
    {
        return m_columns.onlyColumn.isEmpty() || cell(row, m_columns.onlyColumn) == m_columns.onlyValue;
    }

    [[nodiscard]] Result<CheckIn> read(const CsvRow &row, const Journal &journal) const
    {
        HEARTH_GET(const auto day, dayOf(row));
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.record.date = day;
        checkIn.period = Period::containing(day, m_columns.cadence);
        QString identity = checkIn.period.toString();
        for (auto column = m_columns.dimensions.begin(); column != m_columns.dimensions.end(); ++column) {
            const QString text = cell(row, column.key());
            if (isMissing(text))
                continue;
            HEARTH_GET(const auto rating, ratingFrom(text, m_columns));
            checkIn.setAnswer(column.value(), Answer::rated(rating).take());
            identity += QStringLiteral("|%1=%2").arg(keyOf(column.value())).arg(rating);
        }
        HEARTH_TRY(validate(checkIn));
        checkIn.record.origin = originOf("checkins-csv", identity.toUtf8());
        return checkIn;
    }

private:
    [[nodiscard]] QString cell(const CsvRow &row, const QString &column) const
    {
        return row.fields.value(m_positions.value(column.toLower(), -1)).trimmed();
    }

    [[nodiscard]] Result<QDate> dayOf(const CsvRow &row) const
    {
        if (m_columns.dayNumberColumn.isEmpty()) {
            const QString text = cell(row, m_columns.dateColumn);
            const QDate day = dayFrom(text);
            if (!day.isValid())
                return Error{ErrorCode::BadValue, text.left(40)};
            return day;
        }
        const QString text = cell(row, m_columns.dayNumberColumn);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        constexpr int kDaysInALife = 50'000;
        if (!isNumber || number < 0 || number > kDaysInALife)
            return Error{ErrorCode::BadValue, text.left(40)};
        return m_columns.firstDay.addDays(number);
    }

    const CheckInColumns &m_columns;
    QHash<QString, qsizetype> m_positions;
};

} // namespace

Result<ImportPlan> planCheckInsCsv(QIODevice &source, const CheckInColumns &columns, const Journal &journal,
                                   const ImportChoices &choices)
{
    HEARTH_GET(const auto bytes, readAllFrom(source, kMaxSize));
    HEARTH_GET(const auto csv, readCsv(bytes));
    const std::vector<CsvRow> &rows = csv.rows;
    if (rows.empty())
        return Error{ErrorCode::CannotRead, QStringLiteral("the file is empty")};
    if (!rows.front().isText)
        return Error{ErrorCode::BadText, QString::number(rows.front().line)};
    const TableReader table(rows.front().fields, columns);
    HEARTH_TRY(table.checkColumns());

    ImportPlanner planner(journal, "checkins-csv", choices);
    planner.noteCharacterSet(csv.characterSet);
    for (const QString &column : table.columnsWithoutUse(rows.front().fields))
        planner.leaveOut(column);
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const SourcePlace place{.line = row->line};
        if (!row->isText) {
            planner.refuse(place, {ErrorCode::BadText, {}});
            continue;
        }
        if (!table.isWanted(*row))
            continue;
        auto checkIn = table.read(*row, journal);
        if (checkIn)
            planner.take(checkIn.take(), place);
        else
            planner.refuse(place, checkIn.error());
    }
    return planner.finish();
}

} // namespace hearth
