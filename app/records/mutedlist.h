// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "page/page.h"
#include "reminders/reminders.h"

class QLabel;
class QVBoxLayout;

namespace hearth {

/// What I do not want to be reminded of or offered again, each with a way back; says so where there is nothing. Empty
/// while both look at the screen. Follows the journal.
class MutedList final : public QWidget
{
    Q_OBJECT

public:
    explicit MutedList(const PageContext &context, QWidget *parent = nullptr);

protected:
    /// Another day may have begun, and with it other things be due.
    void showEvent(QShowEvent *event) override;

private:
    void follow(const QList<RecordEvent> &events);
    void rebuild();
    void addMuted(RecordId id);
    void addTurnedDown(const Reminder &reminder);
    void addRow(const QString &title, const QString &about, const QString &act, const QString &spokenAct,
                const std::function<void()> &bringBack);
    /// The sentence with a way to take it back, or what went wrong.

    PageContext m_context;
    QLabel *m_nothing;
    QVBoxLayout *m_rows;
};

} // namespace hearth
