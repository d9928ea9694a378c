// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "widgets/daymark.h"
#include "widgets/monthgrid.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class IconButton;

/// A month to look at and to choose a day in: its name, the way to the months around it, and its days with their
/// marks. Weeks begin as the locale says. In the roomy one a button leads back to the month of today.
class MonthCalendar final : public QWidget
{
    Q_OBJECT
public:
    /// Begins in January 2000, with no today: call setToday() and setMonth().
    MonthCalendar(const Theme &theme, CalendarDensity density, QWidget *parent = nullptr);

    [[nodiscard]] YearMonth month() const;
    /// Shows that month, held to the years 1 to 9999.
    void setMonth(YearMonth month);
    /// The day with the ring; an invalid one takes it away.
    void setToday(QDate today);
    [[nodiscard]] QDate selected() const;
    /// An invalid day selects none. Does not change the month.
    void setSelected(QDate day);
    /// Replaces all marks, of whichever months. Those of one day stand in the order given.
    void setMarks(const QList<DayMark> &marks);

    [[nodiscard]] MonthGrid *grid() const { return m_grid; }

signals:
    /// A person went to another month, by button or key; not after setMonth().
    void monthChanged(hearth::YearMonth month);
    /// A person chose another day; not after setSelected(). Comes after monthChanged() where that changed too.
    void daySelected(QDate day);
    /// A person opened a day: Enter, or two clicks.
    void dayActivated(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(YearMonth month);
    void showTitle();

    CalendarDensity m_density;
    QLabel *m_title;
    QPushButton *m_backToToday;
    IconButton *m_previous;
    IconButton *m_next;
    MonthGrid *m_grid;
};

} // namespace hearth
