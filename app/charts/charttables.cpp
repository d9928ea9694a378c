// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttables.h"

#include "wording/stepwords.h"

#include <QCoreApplication>

#include <utility>

namespace hearth {

namespace {

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
    return parent.isValid() ? 0 : static_cast<int>(m_series.steps.size());
}

int RatingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatingTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StepOfRatings &step = m_series.steps[static_cast<std::size_t>(index.row())];
    return cell(text(step, index.column()), index.column() != When, role);
}

QString RatingTable::text(const StepOfRatings &step, int column) const
{
    switch (column) {
    case When:
        return stepInWords(m_series.step, step.first, m_locale);
    case Ratings:
        return m_locale.toString(step.n);
    case Least:
        return lowOf(step.extremes, m_locale);
    case LowerQuartile:
        return lowOf(step.quartiles, m_locale);
    case Median:
        return step.showsMedian() ? number(step.median, m_locale) : QString();
    case UpperQuartile:
        return highOf(step.quartiles, m_locale);
    case Greatest:
        return highOf(step.extremes, m_locale);
    default:
        return {};
    }
}

QVariant RatingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto name = [this, section] {
        switch (section) {
        case When:
            return stepName(m_series.step);
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
    return heading(name(), section != When, role);
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
    return parent.isValid() ? 0 : static_cast<int>(m_series.steps.size());
}

int CountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StepCount &step = m_series.steps[static_cast<std::size_t>(index.row())];
    if (index.column() == When)
        return cell(stepInWords(m_series.step, step.first, m_locale), false, role);
    return cell(step.count ? m_locale.toString(*step.count) : QString(), true, role);
}

QVariant CountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return heading(section == When ? stepName(m_series.step) : m_counted, section != When, role);
}

} // namespace hearth
