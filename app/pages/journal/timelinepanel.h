// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "journal/journal.h"
#include "theme/theme.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace hearth {

class FilterBar;
class TimelineModel;

/// The list of what was written, with what narrows it down above it. One record is chosen at a time.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    /// Names nothing when nothing is chosen.
    [[nodiscard]] RecordId current() const;
    /// What the filters let through, the newest first.
    [[nodiscard]] QList<RecordId> shownRecords() const;
    /// Chooses the record and brings it into sight. False when the filters hide it.
    bool choose(RecordId id);
    /// Chooses the newest record when none is chosen.
    void chooseSomething();
    void clearFilters();
    /// Shows what carries that tag, whatever was shown before.
    void showTag(const QString &tag);
    /// A new day may have begun.
    void catchUp();
    /// Offers to go on with an entry that was begun.
    void setWaitingDraft(bool isWaiting);
    /// Puts the keyboard into the list.
    void focusList();

signals:
    /// Another record is chosen, or none.
    void currentChanged(hearth::RecordId id);
    /// Return was pressed on the record.
    void opened(hearth::RecordId id);
    /// Double-clicked.
    void editChosen(hearth::RecordId id);
    /// Delete was pressed on the record.
    void removeChosen(hearth::RecordId id);
    /// The entry that was begun is to be gone on with.
    void draftChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList(const Theme &theme, bool showsAuthors);
    void showListOrHint();
    void goTo(QDate day);
    void markMonth(YearMonth month);
    void tellCurrent();

    TimelineModel *m_model;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    QListView *m_list;
    QPushButton *m_draft;
    RecordId m_told;
};

} // namespace hearth
