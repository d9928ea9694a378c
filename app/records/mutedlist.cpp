// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/mutedlist.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "models/journalwatcher.h"
#include "records/reminderwords.h"
#include "report/datewords.h"
#include "session/backupchoices.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/settingrow.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kLongestTitle = 120; // characters

// Whether something may be due, or due no longer, once such a record has changed.
bool decidesWhatIsDue(Kind kind)
{
    switch (kind) {
    case Kind::Preferences:
    case Kind::CheckIn:
    case Kind::OwnAnswers:
    case Kind::SharedExperience:
    case Kind::Reflection:
    case Kind::AgreementVersion:
    case Kind::Consent:
    case Kind::Commitment:
        return true;
    default:
        return false;
    }
}

} // namespace

MutedList::MutedList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_nothing(
          new PlainLabel(tr("Nothing so far. What you ask the Today page not to bring up again is kept here, with a "
                            "way back."),
                         this))
    , m_rows(inColumn(spacing::large))
{
    setRole(m_nothing, Role::Caption);
    m_nothing->setWordWrap(true);
    inColumn(this, 0, {m_nothing, m_rows});
    new JournalWatcher(m_context.journal, this, {}, [this](const QList<RecordEvent> &events) { follow(events); });
    rebuild();
}

void MutedList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    rebuild();
}

void MutedList::follow(const QList<RecordEvent> &events)
{
    // What was muted may have been removed, or have another title now.
    const QList<RecordId> muted = m_context.journal.preferences().muted;
    const bool concerns = std::ranges::any_of(events, [&muted](const RecordEvent &event) {
        return decidesWhatIsDue(event.kind) || muted.contains(event.id);
    });
    if (concerns)
        rebuild();
}

void MutedList::rebuild()
{
    const auto buttons = findChildren<QPushButton *>();
    const auto focused = buttons.indexOf(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    qDeleteAll(findChildren<SettingRow *>());
    const Journal &journal = m_context.journal;
    if (!journal.isTogether()) {
        for (const Reminder &reminder :
             turnedDownThings(journal, surroundingsOf(m_context.session, m_context.settings)))
            addTurnedDown(reminder);
        for (const RecordId id : journal.preferences().muted)
            addMuted(id);
    }
    m_nothing->setVisible(m_rows->isEmpty());
    // The keyboard stays in the list.
    const auto now = findChildren<QPushButton *>();
    if (focused >= 0 && !now.isEmpty())
        now.at(std::min(focused, now.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void MutedList::addMuted(RecordId id)
{
    const Journal &journal = m_context.journal;
    const auto record = journal.find(id);
    if (!record)
        return;
    const QString title = beginning(recordTitle(journal, *record), kLongestTitle).toString();
    const QString about = inOneLine({kindName(kindOf(*record)), dayInWords(recordOf(*record).date, QLocale())});
    addRow(title, about, tr("Show again"), tr("Show again: %1", "title").arg(title),
           [this, id] { m_context.navigator.conclude(unmute(m_context.journal, id), tr("It may come up again.")); });
}

void MutedList::addTurnedDown(const Reminder &reminder)
{
    const DueName name = nameFor(m_context.journal, reminder);
    const QString title = beginning(name.title, kLongestTitle).toString();
    addRow(title, name.about, tr("Offer it again"), tr("Offer it again: %1", "title").arg(title),
           [this, key = reminder.key] {
               m_context.navigator.conclude(offerAgain(m_context.journal, key), tr("It is offered again."));
           });
}

void MutedList::addRow(const QString &title, const QString &about, const QString &act, const QString &spokenAct,
                       const std::function<void()> &bringBack)
{
    auto *button = plainButton(act);
    auto *row = new SettingRow(breakable(title), about, button, this);
    button->setAccessibleName(spokenAct);
    // Later: it rebuilds this and deletes the button in the middle of its click.
    connect(button, &QPushButton::clicked, this, bringBack, Qt::QueuedConnection);
    m_rows->addWidget(row);
    row->show();
}

} // namespace hearth
