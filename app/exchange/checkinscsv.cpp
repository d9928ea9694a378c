// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkinscsv.h"

#include "exchange/csvtable.h"
#include "exchange/daywords.h"
#include "exchange/textsource.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

constexpr qint64 kMaxSize = 256 << 20; // bytes

bool isMissing(const QString &cell)
{
    return cell.isEmpty() || cell.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0 ||
           cell.compare(QLatin1String("NaN"), Qt::CaseInsensitive) == 0;
}

std::optional<double> numberFrom(const QString &cell)
{
    bool isNumber = false;
    const bool hasComma = cell.count(QLatin1Char(',')) == 1 && !cell.contains(QLatin1Char('.'));
    const double value =
        (hasComma ? QString(cell).replace(QLatin1Char(','), QLatin1Char('.')) : cell).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Result<int> ratingFrom(const QString &cell, const CheckInColumns &columns)
{
    const auto number = numberFrom(cell);
    if (!number)
        return Error{ErrorCode::BadValue, cell.left(40)};
    const double value = *number;
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

/// Whether most of what stands in a column, near its beginning, is a day.
bool hasDays(const CsvTable &table, qsizetype column)
{
    constexpr std::size_t kLooked = 50; // rows
    const std::size_t end = std::min(table.rows.size(), kLooked);
    std::size_t days = 0;
    for (std::size_t row = 1; row < end; ++row)
        days += dayFrom(table.rows[row].fields.value(column).trimmed()).isValid() ? 1 : 0;
    return end > 1 && 2 * days >= end - 1;
}

} // namespace

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
                return Error{ErrorCode::BadValue, name};
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
        checkIn.period = journal.periodOn(day, m_columns.cadence);
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

Result<ImportPlan> planCheckInsCsv(QIODevice &source, const CheckInColumns &columns, const Journal &journal,
                                   const ImportChoices &choices)
{
    HEARTH_GET(const auto bytes, readAllFrom(source, kMaxSize));
    HEARTH_GET(const auto table, readCsv(bytes));
    return planCheckIns(table, columns, journal, choices);
}

Result<ImportPlan> planCheckIns(const CsvTable &csv, const CheckInColumns &columns, const Journal &journal,
                                const ImportChoices &choices)
{
    HEARTH_GET(const auto planning, CheckInsPlanning::begin(csv, columns, journal, choices));
    for (bool isMore = true; isMore;) {
        HEARTH_GET(isMore, planning->step());
    }
    return planning->take();
}

CheckInsPlanning::CheckInsPlanning(const CsvTable &table, const CheckInColumns &columns, const Journal &journal,
                                   const ImportChoices &choices)
    : m_table(table)
    , m_columns(columns)
    , m_journal(journal)
    , m_reader(std::make_unique<TableReader>(table.rows.front().fields, m_columns))
    , m_planner(journal, "checkins-csv", choices)
{
}

CheckInsPlanning::~CheckInsPlanning() = default;

Result<std::unique_ptr<CheckInsPlanning>> CheckInsPlanning::begin(const CsvTable &table, const CheckInColumns &columns,
                                                                  const Journal &journal, const ImportChoices &choices)
{
    if (table.rows.empty())
        return Error{ErrorCode::CannotRead, QStringLiteral("the file is empty")};
    const CsvRow &header = table.rows.front();
    if (!header.isText)
        return Error{ErrorCode::BadText, QString::number(header.line)};
    std::unique_ptr<CheckInsPlanning> planning(new CheckInsPlanning(table, columns, journal, choices));
    HEARTH_TRY(planning->m_reader->checkColumns());
    planning->m_planner.noteCharacterSet(table.characterSet);
    for (const QString &column : planning->m_reader->columnsWithoutUse(header.fields))
        planning->m_planner.leaveOut(column);
    return planning;
}

Result<bool> CheckInsPlanning::step()
{
    constexpr std::size_t kRows = 100;
    const std::size_t end = std::min(m_table.rows.size(), m_next + kRows);
    for (; m_next < end; ++m_next)
        readRow(m_table.rows[m_next]);
    if (m_next < m_table.rows.size())
        return true;
    if (m_table.brokenAt)
        m_planner.refuse({.line = *m_table.brokenAt}, {ErrorCode::CannotRead, QLatin1String(kBreaksOff)});
    HEARTH_GET(m_plan, m_planner.finish());
    return false;
}

void CheckInsPlanning::readRow(const CsvRow &row)
{
    const SourcePlace place{.line = row.line};
    if (!row.isText) {
        m_planner.refuse(place, {ErrorCode::BadText, {}});
        return;
    }
    if (!m_reader->isWanted(row))
        return;
    auto checkIn = m_reader->read(row, m_journal);
    if (checkIn)
        m_planner.take(checkIn.take(), place);
    else
        m_planner.refuse(place, checkIn.error());
}

CheckInColumns likelyColumns(const CsvTable &table)
{
    CheckInColumns columns;
    columns.dateColumn.clear();
    const QStringList header = table.rows.empty() ? QStringList() : table.rows.front().fields;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = header.at(i).trimmed();
        if (columns.dateColumn.isEmpty() && hasDays(table, i))
            columns.dateColumn = name;
        else if (const auto dimension = dimensionFromKey(name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'))))
            columns.dimensions.insert(name, *dimension);
    }
    fitScale(columns, table);
    return columns;
}

void fitScale(CheckInColumns &columns, const CsvTable &table)
{
    std::optional<double> least;
    std::optional<double> most;
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        for (qsizetype i = 0; i < table.rows.front().fields.size(); ++i) {
            const bool isRating = columns.dimensions.contains(table.rows.front().fields.at(i).trimmed());
            const auto number = isRating ? numberFrom(table.rows[row].fields.value(i).trimmed()) : std::nullopt;
            if (number) {
                least = std::min(least.value_or(*number), *number);
                most = std::max(most.value_or(*number), *number);
            }
        }
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
