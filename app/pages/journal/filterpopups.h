// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "models/timelinemodel.h"
#include "theme/theme.h"
#include "widgets/daymark.h"

#include <QDate>
#include <QFrame>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace hearth {

class DateField;
class MonthCalendar;

/// Chooses author, tag and feeling, in a small window that goes away by itself. What is chosen counts at once.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const Journal &journal, QWidget *parent = nullptr);

    /// Opens below the button, with what is chosen now; offers the tags and feelings that are there now.
    void open(const QPushButton &button, const TimelineFilter &filter);
    /// Shows that filter. Emits nothing.
    void showFilter(const TimelineFilter &filter);

signals:
    /// Something else was chosen by the person. An empty text stands for any.
    void authorChosen(std::optional<hearth::PartnerId> author);
    void tagChosen(const QString &tag);
    void feelingChosen(const QString &feeling);

private:
    [[nodiscard]] QComboBox *addBox(QGridLayout &fields, const QString &name, const char *objectName);
    void offer();
    void readTag();

    const Journal &m_journal;
    QComboBox *m_author = nullptr; // where there are two
    QComboBox *m_tag;
    QComboBox *m_feeling;
};

/// Where a small window of that size belongs: below the button, on the screen.
[[nodiscard]] QPoint placeBelow(const QPushButton &button, QSize size);

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
