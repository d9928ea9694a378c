// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "theme/theme.h"
#include "widgets/daymark.h"

#include <QDate>
#include <QFrame>

class QPushButton;

namespace hearth {

class DateField;
class MonthCalendar;

/// A calendar whose days lead to what was written, and a first and a last day to narrow it down to; in a small window
/// that goes away by itself.
class DatesPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit DatesPopup(const Theme &theme, QWidget *parent = nullptr);

    /// Opens below the button, with these days filled in and the month of `shown` in sight.
    void open(const QPushButton &button, QDate first, QDate last, QDate shown, QDate today);
    /// The marks of the month that is shown.
    void setMarks(const QList<DayMark> &marks);

signals:
    /// Both valid, `first` not after `last`; or both invalid for any day.
    void chosen(QDate first, QDate last);
    /// A day of the calendar was chosen, to go there.
    void dayChosen(QDate day);
    /// Whoever listens calls setMarks().
    void monthShown(hearth::YearMonth month);

private:
    void choose();

    MonthCalendar *m_calendar;
    DateField *m_first;
    DateField *m_last;
};

} // namespace hearth
