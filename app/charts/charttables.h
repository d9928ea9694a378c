// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace hearth {

/// The table behind a rating chart: a row a step. It shows what the chart shows: the median from three ratings on,
/// the quartiles from five on, nothing in place of what is missing. Least and greatest stand for the points.
class RatingTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Ratings, Least, LowerQuartile, Median, UpperQuartile, Greatest, ColumnCount };

    explicit RatingTable(QLocale locale = QLocale(), QObject *parent = nullptr);

    void setSeries(RatingSeries series);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const StepOfRatings &step, int column) const;

    QLocale m_locale;
    RatingSeries m_series;
};

/// The table behind a count chart: a row a step, with an empty cell where there was no journal.
class CountTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Count, ColumnCount };

    /// `counted` is the heading of the second column: "Notes".
    explicit CountTable(QString counted, QLocale locale = QLocale(), QObject *parent = nullptr);

    void setSeries(CountSeries series);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QString m_counted;
    QLocale m_locale;
    CountSeries m_series;
};

} // namespace hearth
