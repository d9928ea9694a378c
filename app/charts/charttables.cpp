// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttables.h"

#include <QCoreApplication>

#include <utility>

namespace hearth {

namespace {

QString monthName(YearMonth month, const QLocale &locale)
{
    return locale.toString(month.firstDay(), QStringLiteral("MMMM yyyy"));
}

QString number(std::optional<double> value, const QLocale &locale)
{
    return value ? locale.toString(*value, 'g', 3) : QString();
}

QString lowOf(const std::optional<Interval> &interval, const QLocale &locale)
{
    return interval ? number(interval->low, locale) : QString();
}

QString highOf(const std::optional<Interval> &interval, const QLocale &locale)
{
    return interval ? number(interval->high, locale) : QString();
}

/// What a cell answers for the roles that both tables serve; `numeric` cells stand at the trailing edge.
QVariant cell(const QString &text, bool numeric, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? QCoreApplication::translate("ChartTable", "none", "an empty cell, read aloud") : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant heading(const QString &text, bool numeric, int role)
{
    return role == Qt::DisplayRole || role == Qt::TextAlignmentRole ? cell(text, numeric, role) : QVariant();
}

} // namespace

RatingTable::RatingTable(QLocale locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(std::move(locale))
{
}

void RatingTable::setSeries(RatingSeries series)
{
    beginResetModel();
    m_series = std::move(series);
    endResetModel();
}

int RatingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.months.size());
}

int RatingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatingTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MonthOfRatings &month = m_series.months[static_cast<std::size_t>(index.row())];
    return cell(text(month, index.column()), index.column() != Month, role);
}

QString RatingTable::text(const MonthOfRatings &month, int column) const
{
    switch (column) {
    case Month:
        return monthName(month.month, m_locale);
    case Ratings:
        return m_locale.toString(month.n);
    case Least:
        return lowOf(month.extremes, m_locale);
    case LowerQuartile:
        return lowOf(month.quartiles, m_locale);
    case Median:
        return month.showsMedian() ? number(month.median, m_locale) : QString();
    case UpperQuartile:
        return highOf(month.quartiles, m_locale);
    case Greatest:
        return highOf(month.extremes, m_locale);
    default:
        return {};
    }
}

QVariant RatingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto name = [section] {
        switch (section) {
        case Month:
            return tr("Month");
        case Ratings:
            return tr("Ratings", "how many");
        case Least:
            return tr("Least");
        case LowerQuartile:
            return tr("Lower quartile");
        case Median:
            return tr("Median");
        case UpperQuartile:
            return tr("Upper quartile");
        default:
            return tr("Greatest");
        }
    };
    return heading(name(), section != Month, role);
}

CountTable::CountTable(QString counted, QLocale locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_counted(std::move(counted))
    , m_locale(std::move(locale))
{
}

void CountTable::setSeries(CountSeries series)
{
    beginResetModel();
    m_series = std::move(series);
    endResetModel();
}

int CountTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_series.months.size());
}

int CountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MonthCount &month = m_series.months[static_cast<std::size_t>(index.row())];
    if (index.column() == Month)
        return cell(monthName(month.month, m_locale), false, role);
    return cell(month.count ? m_locale.toString(*month.count) : QString(), true, role);
}

QVariant CountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return heading(section == Month ? tr("Month") : m_counted, section != Month, role);
}

} // namespace hearth
