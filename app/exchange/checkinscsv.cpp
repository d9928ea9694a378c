// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkinscsv.h"

#include "exchange/csvtable.h"
#include "exchange/tablenumber.h"
#include "exchange/textsource.h"
#include "exchange/valuejson.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr qint64 kMaxSize = 256 << 20; // bytes
constexpr qsizetype kMostOfACell = 40; // characters that are told of one

bool isMissing(const QString &cell)
{
    return cell.isEmpty() || cell.compare(QLatin1String("NA"), Qt::CaseInsensitive) == 0 ||
           cell.compare(QLatin1String("NaN"), Qt::CaseInsensitive) == 0;
}

Result<Answer> answerFrom(const QString &cell, const CheckInColumns &columns)
{
    for (const Answer answer : {Answer::didNotComeUp(), Answer::ratherNotSay()}) {
        if (cell == jsonOfAnswer(answer).toString())
            return answer;
    }
    const auto number = numberInCell(cell);
    if (!number)
        return Error{ErrorCode::BadValue, cell.left(kMostOfACell)};
    const double value = *number;
    if (value < std::min(columns.low, columns.high) || value > std::max(columns.low, columns.high))
        return Error{ErrorCode::RatingOutOfRange, cell.left(kMostOfACell)};
    const double share = (value - columns.low) / (columns.high - columns.low);
    return Answer::rated(static_cast<int>(std::lround(kLowestRating + share * (kHighestRating - kLowestRating))));
}

/// An answer that is none, and the column in which it stands.
struct BadAnswer final
{
    QString column;
    Error error;
};

/// What a row says.
struct ReadRow final
{
    CheckIn checkIn;
    std::vector<BadAnswer> bad;
};

} // namespace

class TableReader final
{
public:
    TableReader(const QStringList &names, const CheckInColumns &columns)
        : m_columns(columns)
    {
        for (qsizetype i = 0; i < names.size(); ++i)
            m_positions.insert(names[i].toLower(), i);
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

    /// Those that are not read.
    [[nodiscard]] QStringList columnsWithoutUse(const QStringList &names) const
    {
        QStringList used = m_columns.dimensions.keys();
        used += {m_columns.dayNumberColumn.isEmpty() ? m_columns.dateColumn : m_columns.dayNumberColumn,
                 m_columns.onlyColumn};
        QStringList others;
        for (const QString &name : names) {
            if (!used.contains(name, Qt::CaseInsensitive))
                others += name;
        }
        return others;
    }

    [[nodiscard]] bool isWanted(const CsvRow &row) const
    {
        return m_columns.onlyColumn.isEmpty() || cell(row, m_columns.onlyColumn) == m_columns.onlyValue;
    }

    [[nodiscard]] Result<ReadRow> read(const CsvRow &row, const Journal &journal) const
    {
        HEARTH_GET(const auto day, dayOf(row));
        ReadRow read{journal.compose<CheckIn>(), {}};
        CheckIn &checkIn = read.checkIn;
        checkIn.record.date = day;
        checkIn.period = journal.periodOn(day, m_columns.cadence);
        QString identity = checkIn.period.toString();
        for (auto column = m_columns.dimensions.begin(); column != m_columns.dimensions.end(); ++column) {
            const QString text = cell(row, column.key());
            if (isMissing(text))
                continue;
            const auto answer = answerFrom(text, m_columns);
            if (!answer) {
                read.bad.push_back({column.key(), answer.error()});
                continue;
            }
            checkIn.setAnswer(column.value(), answer.value());
            const auto rating = answer.value().rating();
            identity += QStringLiteral("|%1=%2").arg(keyOf(column.value()), rating ? QString::number(*rating) : text);
        }
        checkIn.record.origin = originOf("checkins-csv", identity.toUtf8());
        return read;
    }

    /// What stands in the column of days.
    [[nodiscard]] QString dateCell(const CsvRow &row) const { return cell(row, m_columns.dateColumn); }

private:
    [[nodiscard]] QString cell(const CsvRow &row, const QString &column) const
    {
        return row.fields.value(m_positions.value(column.toLower(), -1)).trimmed();
    }

    [[nodiscard]] Result<QDate> dayOf(const CsvRow &row) const
    {
        if (m_columns.dayNumberColumn.isEmpty()) {
            const QString text = dateCell(row);
            const QDate day = dayInCell(text, m_columns.dayOrder);
            if (!day.isValid())
                return Error{ErrorCode::MissingDate, text.left(kMostOfACell)};
            return day;
        }
        const QString text = cell(row, m_columns.dayNumberColumn);
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        constexpr int kDaysInALife = 50'000;
        if (!isNumber || number < 0 || number > kDaysInALife)
            return Error{ErrorCode::BadValue, text.left(kMostOfACell)};
        return m_columns.firstDay.addDays(number);
    }

    const CheckInColumns &m_columns;
    QHash<QString, qsizetype> m_positions;
};

namespace {

/// That of the rows which are read.
Result<std::optional<DayOrder>> orderOfDays(const CsvTable &csv, const CheckInColumns &columns)
{
    const TableReader reader(csv.columns, columns);
    DayOrders orders;
    for (std::size_t row = 1; row < csv.rows.size(); ++row) {
        if (reader.isWanted(csv.rows[row]))
            orders.look(reader.dateCell(csv.rows[row]));
    }
    if (orders.isOpen())
        return Error{ErrorCode::BadValue, QLatin1String(kOpenOrder) + orders.example()};
    return orders.order();
}

} // namespace

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
    CheckInColumns resolved = columns;
    if (!columns.dayOrder && columns.dayNumberColumn.isEmpty()) {
        HEARTH_GET(resolved.dayOrder, orderOfDays(csv, columns));
    }
    HEARTH_GET(const auto planning, CheckInsPlanning::begin(csv, resolved, journal, choices));
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
    , m_reader(std::make_unique<TableReader>(table.columns, m_columns))
    , m_planner(journal, "checkins-csv", choices)
{
}

CheckInsPlanning::~CheckInsPlanning() = default;

Result<std::unique_ptr<CheckInsPlanning>> CheckInsPlanning::begin(const CsvTable &table, const CheckInColumns &columns,
                                                                  const Journal &journal, const ImportChoices &choices)
{
    if (table.rows.empty())
        return Error{ErrorCode::CannotRead, QLatin1String(kEmptyFile)};
    const CsvRow &header = table.rows.front();
    if (!header.isText)
        return Error{ErrorCode::BadText, QString::number(header.line)};
    std::unique_ptr<CheckInsPlanning> planning(new CheckInsPlanning(table, columns, journal, choices));
    HEARTH_TRY(planning->m_reader->checkColumns());
    if (table.rows.size() == 1 && !table.brokenAt)
        return Error{ErrorCode::CannotRead, QLatin1String(kNoRows)};
    planning->m_planner.noteCharacterSet(table.characterSet);
    for (const QString &column : planning->m_reader->columnsWithoutUse(table.columns))
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
        m_planner.refuse({.line = *m_table.brokenAt}, {ErrorCode::CannotRead, QLatin1String(kNeverClosed)});
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
    if (!row.isClosed) {
        m_planner.refuse(place, {ErrorCode::CannotRead, QLatin1String(kClosedLate) + QString::number(row.lastLine)});
        return;
    }
    if (!m_reader->isWanted(row))
        return;
    auto read = m_reader->read(row, m_journal);
    if (!read) {
        m_planner.refuse(place, read.error());
        return;
    }
    for (const BadAnswer &each : read.value().bad)
        m_planner.refuseAnswer(place, each.column, each.error);
    CheckIn &checkIn = read.value().checkIn;
    const bool isTold = !read.value().bad.empty() && !validate(checkIn); // nothing else is in it
    if (!isTold)
        m_planner.take(std::move(checkIn), place);
}

} // namespace hearth
