// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"
#include "viewmodels/timelinemodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace hearth {

class DatesPopup;

/// Chooses what the timeline shows: kind, author where there are two, and days.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Shows everything. Emits filterChanged() when that is something else.
    void clear();

signals:
    void filterChanged(const hearth::TimelineFilter &filter);

private:
    void openDates();
    void showDates();
    void apply();

    const Theme &m_theme;
    const Journal &m_journal;
    TimelineFilter m_filter;
    QComboBox *m_kind;
    QComboBox *m_author = nullptr;
    QPushButton *m_dates;
    QPushButton *m_clear;
    DatesPopup *m_popup;
};

} // namespace hearth
