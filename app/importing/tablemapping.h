// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/checkinscsv.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;

namespace hearth {

class ChoiceBox;

/// What the columns of a table of ratings are: which holds the day, which answer which question, on what scale, and how
/// often they were written down. What is likely is chosen already.
class TableMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit TableMapping(const Journal &journal, QWidget *parent = nullptr);

    /// Shows the columns of a table, which outlives this.
    void setTable(const CsvTable &table);
    [[nodiscard]] const CheckInColumns &columns() const { return m_columns; }
    /// Whether a day and at least one question are chosen.
    [[nodiscard]] bool isComplete() const { return !m_columns.dateColumn.isEmpty() && !m_columns.dimensions.isEmpty(); }

signals:
    void changed();

private:
    void addColumn(const QString &name, const QString &example);
    void choose(const QString &column, int meaning);
    void showScale();
    void takeScale();

    const CsvTable *m_table = nullptr;
    CheckInColumns m_columns;
    QList<Dimension> m_dimensions;
    QMap<QString, ChoiceBox *> m_choices;
    bool m_isOwnScale = false; // the person said what it is
    QWidget *m_rows;
    QFormLayout *m_form;
    QDoubleSpinBox *m_worst;
    QDoubleSpinBox *m_best;
    ChoiceBox *m_cadence;
};

} // namespace hearth
