// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/feelings.h"
#include "insights/series.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace hearth {

/// What stands behind a chart, as text: what is missing is an empty cell. The first column says what the row is about,
/// the others hold numbers.
struct NumberTable final
{
    QStringList head;
    std::vector<QStringList> rows;
};

/// A row a step. It shows what the chart shows: the median from three ratings on, the quartiles from five on. Least and
/// greatest stand for the points.
[[nodiscard]] NumberTable tableOf(const RatingSeries &series, const QLocale &locale = QLocale());
/// A row a step, empty where there was no journal. `counted` is the heading of the second column: "Notes"; the parts
/// follow.
[[nodiscard]] NumberTable tableOf(const CountSeries &series, const QString &counted, const QLocale &locale = QLocale());
/// A row a feeling, the most often picked first: how often in all, then step by step.
[[nodiscard]] NumberTable tableOf(const FeelingSeries &series, const QLocale &locale = QLocale());

/// Such a table for a view.
class NumberTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(NumberTable table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    NumberTable m_table;
};

} // namespace hearth
