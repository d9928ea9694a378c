// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "journal/journal.h"
#include "models/timelinemodel.h"
#include "theme/theme.h"
#include "widgets/daymark.h"

#include <QWidget>

class QPushButton;

namespace hearth {

class ChoiceBox;
class DatesPopup;
class FilterPopup;
class FlowLayout;

/// Chooses what the timeline shows: kind and days, and in a small window author, tag and feeling. What narrows it down
/// stands below, each to be taken away with one press. Its calendar leads to a day.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Shows everything. Emits filterChanged() when that is something else.
    void clear();
    /// Shows what carries that tag, whatever was shown before.
    void showTag(const QString &tag);
    /// The day on which the calendar opens; an invalid one stands for today.
    void setShownDay(QDate day) { m_shownDay = day; }
    /// The days of the calendar's month on which there is something.
    void setMarks(const QList<DayMark> &marks);

signals:
    void filterChanged(const hearth::TimelineFilter &filter);
    /// A day of the calendar was chosen, to go there.
    void dayChosen(QDate day);
    /// The calendar shows another month. Whoever listens calls setMarks().
    void monthShown(hearth::YearMonth month);

private:
    void makeKinds();
    void makeButtons();
    void openDates();
    void narrow(const TimelineFilter &filter);
    void showFilter();
    void addChip(const QString &words, TimelineFilter without);

    const Theme &m_theme;
    const Journal &m_journal;
    TimelineFilter m_filter;
    QDate m_shownDay;
    FlowLayout *m_layout;
    ChoiceBox *m_kind;
    QPushButton *m_dates;
    QPushButton *m_more;
    QPushButton *m_clear;
    QList<QPushButton *> m_chips;
    DatesPopup *m_datesPopup;
    FilterPopup *m_morePopup;
};

} // namespace hearth
