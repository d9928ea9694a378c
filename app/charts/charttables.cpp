// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttables.h"

#include "charts/partwords.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace hearth {

namespace {

struct TableWords final
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)

public:
    static QString none() { return tr("none", "an empty cell, read aloud"); }
    static QStringList ratings(const QString &step)
    {
        return {step,         tr("Ratings", "how many"), tr("Least"),   tr("Lower quartile"),
                tr("Median"), tr("Upper quartile"),      tr("Greatest")};
    }
    static QString feeling() { return tr("Feeling"); }
    static QString inAll() { return tr("In all", "how often in the whole time"); }
};

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

/// Of more steps than anybody reads, only those that hold something.
template <typename Steps>
bool listsAll(const Steps &steps)
{
    return steps.size() <= static_cast<std::size_t>(kMostSteps);
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

NumberTable tableOf(const RatingSeries &series, const QLocale &locale)
{
    NumberTable table{TableWords::ratings(stepName(series.step)), {}};
    for (const StepOfRatings &step : series.steps) {
        if (step.n == 0 && !listsAll(series.steps))
            continue;
        table.rows.push_back({stepInWords(series.step, step.first, locale), locale.toString(step.n),
                              lowOf(step.extremes, locale), lowOf(step.quartiles, locale),
                              step.showsMedian() ? number(step.median, locale) : QString(),
                              highOf(step.quartiles, locale), highOf(step.extremes, locale)});
    }
    return table;
}

NumberTable tableOf(const CountSeries &series, const QString &counted, const QLocale &locale)
{
    NumberTable table{{stepName(series.step), counted}, {}};
    for (const CountPart part : series.parts)
        table.head += capital(partName(part));
    for (const StepCount &step : series.steps) {
        if (step.count.value_or(0) == 0 && !listsAll(series.steps))
            continue;
        QStringList row{stepInWords(series.step, step.first, locale),
                        step.count ? locale.toString(*step.count) : QString()};
        for (std::size_t part = 0; part < series.parts.size(); ++part)
            row += step.count ? locale.toString(step.parts[part]) : QString();
        table.rows.push_back(row);
    }
    return table;
}

NumberTable tableOf(const FeelingSeries &series, const QLocale &locale)
{
    NumberTable table{{TableWords::feeling(), TableWords::inAll()}, {}};
    const auto count = static_cast<std::size_t>(stepsWithin(series.months(), series.step));
    const bool isAll = count <= static_cast<std::size_t>(kMostSteps);
    std::vector<std::size_t> listed;
    for (std::size_t step = 0; step < count; ++step) {
        const auto holds = [step](const FeelingCounts &each) { return each.steps[step] > 0; };
        if (isAll || std::ranges::any_of(series.feelings, holds))
            listed.push_back(step);
    }
    for (const std::size_t step : listed) {
        const YearMonth first = series.from.plusMonths(static_cast<int>(step) * monthsIn(series.step));
        table.head += stepInWords(series.step, first, locale);
    }
    for (const FeelingCounts &each : series.feelings) {
        QStringList row{feelingLabel(each.key), locale.toString(each.sum)};
        for (const std::size_t step : listed)
            row += locale.toString(each.steps[step]);
        table.rows.push_back(row);
    }
    return table;
}

void NumberTableModel::setTable(NumberTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.head.size());
}

QVariant NumberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? TableWords::none() : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant NumberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.head.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.head.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace hearth
