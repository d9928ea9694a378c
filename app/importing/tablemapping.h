// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablelook.h"

#include <QWidget>

#include <utility>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;

namespace hearth {

class ChoiceBox;
class PlainLabel;

/// What the columns of a table of ratings are: which holds the day and how its days are read, which answer which
/// question, on what scale, how often they were written down, and whose rows are meant where several people wrote them.
/// What is likely is chosen already.
class TableMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit TableMapping(const Journal &journal, QWidget *parent = nullptr);

    /// Shows the columns of a table.
    void setTable(const TableLook &look);
    [[nodiscard]] const CheckInColumns &columns() const { return m_columns; }
    /// Whether a day and at least one question are chosen.
    [[nodiscard]] bool isComplete() const { return !m_columns.dateColumn.isEmpty() && !m_columns.dimensions.isEmpty(); }
    /// The days can be read in two orders, and nobody has said which is meant.
    [[nodiscard]] bool isOrderMissing() const { return !m_columns.dateColumn.isEmpty() && !m_columns.dayOrder; }

    /// The keyboard goes to what has to be said before anything can come in.
    void focusWhatIsMissing();

signals:
    void changed();

private:
    void addColumn(const ColumnLook &column);
    [[nodiscard]] const ColumnLook *dateColumn() const;
    /// Takes the order in which the days of the chosen column are read, or asks for it.
    void takeDays();
    /// Shows how one of them is read.
    void showDay();
    void choose(const QString &column, int meaning);
    /// Offers the rows of one person alone, and chooses those of whoever brings them in.
    void offerNames();
    void chooseName(int which);
    void showScale();
    void takeScale();

    TableLook m_look;
    CheckInColumns m_columns;
    QList<Dimension> m_dimensions;
    QMap<QString, ChoiceBox *> m_choices;
    bool m_isOwnScale = false; // the person said what it is
    QWidget *m_rows;
    QFormLayout *m_form;
    QList<std::pair<QString, QString>> m_names; // columns and what stands in them
    QString m_me;
    ChoiceBox *m_whose;
    ChoiceBox *m_order; // of day and month
    PlainLabel *m_day;  // how one is read
    QDoubleSpinBox *m_worst;
    QDoubleSpinBox *m_best;
    ChoiceBox *m_cadence;
};

} // namespace hearth
