// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/draftplace.h"
#include "reminders/reminders.h"
#include "widgets/remindercard.h"

#include <QPointer>

class QVBoxLayout;

namespace hearth {

/// What is due, each offered once and easily put off, and words that were begun and not finished.
class Reminders final : public QWidget
{
    Q_OBJECT

public:
    explicit Reminders(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what there is now.
    void rebuild();

signals:
    /// What that day of it was like is to be told.
    void dayChosen(hearth::RecordId experience, QDate day);
    /// A copy of the journal is to be put elsewhere.
    void copyChosen();
    /// A recovery code is to be made.
    void codeChosen();
    /// What was written elsewhere is to come in.
    void importChosen();

private:
    /// Plans of today and tomorrow, then one thing, and the rest when asked for.
    void addDue(const std::vector<Reminder> &things);
    /// What shows the rest.
    void addMore();
    void addReminder(const Reminder &reminder);
    /// How several days were, in one card.
    void addHowTheyWere(const std::vector<Reminder> &days);
    void addUnfinished();
    void goOn(const DraftPlace &place);
    void addFirstSteps();
    ReminderCard *addCard(Glyph glyph, const ReminderCard::Words &words, const std::function<void()> &act);
    void open(const Reminder &reminder);

    PageContext m_context;
    QVBoxLayout *m_layout;
    bool m_showsAll = false;
    QPointer<ReminderCard> m_firstFolded; // of what is shown only when asked for
};

} // namespace hearth
