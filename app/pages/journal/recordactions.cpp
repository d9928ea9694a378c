// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/recordactions.h"

#include "journal/journal.h"
#include "shell/prompter.h"

#include <QDesktopServices>
#include <QPointer>

namespace hearth {

namespace {

Prompter::Question shareQuestion(const QString &other, Kind kind)
{
    QString text;
    switch (kind) {
    case Kind::GratitudeNote:
        text = RecordActions::tr("%1 will be able to read this note from now on.").arg(other);
        break;
    case Kind::CheckIn:
        text = RecordActions::tr("%1 will be able to read the answers, feelings and words of this check-in. What you "
                                 "did not answer shows only as not answered.")
                   .arg(other);
        break;
    default:
        text = RecordActions::tr("%1 will be able to read all of this entry, its title and its tags.").arg(other);
        break;
    }
    text +=
        QStringLiteral("\n\n") + RecordActions::tr("You can make it private again, but what has been read stays read.");
    return {RecordActions::tr("Share this with %1?").arg(other), text, RecordActions::tr("Share")};
}

Prompter::Question privateQuestion(const QString &other)
{
    return {RecordActions::tr("Make this private?"),
            RecordActions::tr("Only you will be able to read this here. %1 may have read it before, and older backups "
                              "still hold it as shared.")
                .arg(other),
            RecordActions::tr("Make private")};
}

} // namespace

RecordActions::RecordActions(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

bool RecordActions::isMine(RecordId id) const
{
    const Record *record = m_context.journal.findRecord(id);
    return record != nullptr && record->author == m_context.journal.me();
}

void RecordActions::changeVisibility(RecordId id)
{
    Journal &journal = m_context.journal;
    auto any = journal.find(id);
    if (!any || !isMine(id) || !journal.hasOther())
        return;
    const bool isShared = recordOf(*any).visibility == Visibility::Shared;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (!m_context.prompter.ask(m_window, isShared ? privateQuestion(other) : shareQuestion(other, kindOf(*any))))
        return;
    recordOf(*any).visibility = isShared ? Visibility::Private : Visibility::Shared;
    if (const auto done = journal.replace(std::move(*any)); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    m_context.navigator.say(isShared ? tr("Only you can read this now.") : tr("%1 can read this now.").arg(other));
}

void RecordActions::remove(RecordId id)
{
    if (!isMine(id))
        return;
    if (const auto done = m_context.journal.remove(id); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    m_context.navigator.say(tr("Deleted."), tr("Undo"), [self = QPointer(this), id] {
        if (self)
            self->undo(id);
    });
}

void RecordActions::undo(RecordId id)
{
    if (const auto done = m_context.journal.undo(); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    if (m_context.journal.findRecord(id) != nullptr)
        emit broughtBack(id);
}

void RecordActions::removeForGood(RecordId id)
{
    if (!isMine(id))
        return;
    const Prompter::Question question{
        tr("Delete this for good?"),
        tr("It goes from the journal and cannot be brought back. Backups made before still hold it until they are "
           "replaced by newer ones."),
        tr("Delete for good"), true};
    if (!m_context.prompter.ask(m_window, question))
        return;
    if (const auto done = m_context.journal.removeForGood(id); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    m_context.navigator.say(tr("Deleted for good."));
}

void RecordActions::openLink(const QUrl &address)
{
    const bool isKnown = address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http") ||
                         address.scheme() == QLatin1String("mailto");
    if (!isKnown)
        return;
    const Prompter::Question question{
        tr("Open this link?"),
        tr("It opens in another program, outside Hearthbook, and its owner may see that you came:") +
            QStringLiteral("\n\n") + address.toDisplayString(),
        tr("Open")};
    if (m_context.prompter.ask(m_window, question))
        QDesktopServices::openUrl(address);
}

} // namespace hearth
