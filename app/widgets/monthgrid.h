// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility/accessiblegrid.h"
#include "accessibility/readaloud.h"
#include "widgets/monthpainter.h"

#include <QWidget>

namespace hearth {

/// The days of one month in rows of weeks. One place in the tab order: arrows move by a day or a week, Page Up and Page
/// Down by a month (with Shift by a year), Home and End to the ends of the month; Space selects and Enter opens the
/// day. To whoever cannot see it a table of weeks, whose name is the month.
class MonthGrid final : public QWidget, public ReadAloud, private CellsOfGrid
{
    Q_OBJECT
public:
    MonthGrid(const Theme &theme, CalendarDensity density, QWidget *parent = nullptr);

    [[nodiscard]] YearMonth month() const { return m_month; }
    void setMonth(YearMonth month);
    [[nodiscard]] QDate today() const { return m_state.today; }
    void setToday(QDate today);
    [[nodiscard]] QDate selected() const { return m_state.selected; }
    void setSelected(QDate day);
    void setMarks(const QList<DayMark> &marks);

    /// The day the keys act on: the selected one, else today, else the first, whichever is in this month.
    [[nodiscard]] QDate cursor() const;
    /// "Friday, 10 July 2026. Today".
    [[nodiscard]] QString dayWords(QDate day) const;
    /// What stands on that day, one a line; empty for nothing.
    [[nodiscard]] QString markWords(QDate day) const;
    /// Empty for a day of another month.
    [[nodiscard]] QRect cellOf(QDate day) const;
    /// Invalid beside the days of the month.
    [[nodiscard]] QDate dayAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessibleInterface *accessible() override;

signals:
    /// The keys lead out of this month. The receiver calls setMonth().
    void monthWanted(hearth::YearMonth month);
    /// A person chose another day; after monthWanted().
    void daySelected(QDate day);
    /// A person pressed Enter on a day or clicked it twice.
    void dayActivated(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int gridRows() const override;
    [[nodiscard]] int gridColumns() const override { return MonthLayout::kWeekdays; }
    [[nodiscard]] QString nameOfCell(int row, int column) const override;
    [[nodiscard]] QRect placeOfCell(int row, int column) const override;
    [[nodiscard]] bool isCellSelected(int row, int column) const override;
    void pressCell(int row, int column) override;
    [[nodiscard]] QString nameOfColumn(int column) const override;
    /// Invalid beside the days of the month.
    [[nodiscard]] QDate dayOfCell(int row, int column) const;

    void choose(QDate day);
    void hover(QDate day);
    void describe();
    [[nodiscard]] QDate targetOf(const QKeyEvent &event) const;
    [[nodiscard]] MonthLayout layoutOfDays() const;

    const Theme &m_theme;
    CalendarDensity m_density;
    YearMonth m_month;
    MonthState m_state;  // but for what is known only when it is drawn
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
