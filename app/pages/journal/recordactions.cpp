// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/recordactions.h"

#include "journal/journal.h"
#include "pages/agreements/agreementwords.h"
#include "shell/forgood.h"
#include "shell/prompter.h"

#include <QDesktopServices>
#include <QPointer>

#include <algorithm>

namespace hearth {

namespace {

Prompter::Question shareQuestion(const QString &other, Kind kind, int photos)
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
    case Kind::SharedExperience:
        text = RecordActions::tr("%1 will be able to read all you wrote about this, and to write own words about it.")
                   .arg(other);
        break;
    case Kind::ExperienceWords:
        text = RecordActions::tr("%1 will be able to read your words about this.").arg(other);
        break;
    case Kind::PersonalLimit:
        text = RecordActions::tr("%1 will be able to read this limit. It stays yours and needs nobody’s approval.")
                   .arg(other);
        break;
    case Kind::Commitment:
        text =
            RecordActions::tr("%1 will be able to read what you promised, by when, and what becomes of it.").arg(other);
        break;
    default:
        text = RecordActions::tr("%1 will be able to read all of this entry, its title and its tags.").arg(other);
        break;
    }
    if (photos > 0)
        text += QLatin1Char(' ') + RecordActions::tr("So will its %n photo(s) be seen.", nullptr, photos);
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

bool RecordActions::canEdit(const AnyRecord &record)
{
    const bool isProposed =
        kindOf(record) == Kind::AgreementVersion && recordOf(record).visibility == Visibility::Shared;
    return !isProposed;
}

bool RecordActions::canShare(const AnyRecord &record)
{
    switch (kindOf(record)) {
    case Kind::Entry:
    case Kind::GratitudeNote:
    case Kind::CheckIn:
    case Kind::SharedExperience:
    case Kind::ExperienceWords:
    case Kind::PersonalLimit:
    case Kind::Commitment:
        return true;
    default:
        return false;
    }
}

int RecordActions::photosOf(RecordId id) const
{
    return static_cast<int>(m_context.journal.photosOf(id).size());
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
    if (!any || !isMine(id) || !journal.hasOther() || journal.isTogether() || !canShare(*any))
        return;
    const bool isShared = recordOf(*any).visibility == Visibility::Shared;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (!m_context.prompter.ask(m_window,
                                isShared ? privateQuestion(other) : shareQuestion(other, kindOf(*any), photosOf(id))))
        return;
    recordOf(*any).visibility = isShared ? Visibility::Private : Visibility::Shared;
    m_context.navigator.conclude(journal.replace(std::move(*any)),
                                 isShared ? tr("Only you can read this now.") : tr("%1 can read this now.").arg(other));
}

void RecordActions::remove(RecordId id)
{
    if (!isMine(id))
        return;
    const int photos = photosOf(id);
    const QString said = photos == 0 ? tr("Deleted.") : tr("Deleted, with %n photo(s).", nullptr, photos);
    m_context.navigator.conclude(m_context.journal.remove(id), said, [self = QPointer(this), id] {
        if (self)
            emit self->broughtBack(id);
    });
}

bool RecordActions::isAnsweredByOther(RecordId id) const
{
    const auto &replies = m_context.journal.all<Response>();
    return std::any_of(replies.begin(), replies.end(), [&](const Response &reply) {
        return reply.to == id && reply.record.author != m_context.journal.me();
    });
}

void RecordActions::removeForGood(RecordId id)
{
    if (!isMine(id))
        return;
    QString text = tr("It goes from the journal and cannot be brought back.");
    if (const int photos = photosOf(id); photos > 0)
        text += QLatin1Char(' ') + tr("%n photo(s) go with it.", nullptr, photos);
    if (isAnsweredByOther(id)) {
        text += QStringLiteral("\n\n") + tr("The replies to it are %1’s and stay.")
                                             .arg(m_context.journal.nameOf(otherPartner(m_context.journal.me())));
    }
    if (const QString after = AgreementWords::afterDeleting(m_context.journal, id); !after.isEmpty())
        text += QStringLiteral("\n\n") + after;
    text += QStringLiteral("\n\n") + backupsHoldIt(m_context);
    const Prompter::Question question{tr("Delete this for good?"), text, tr("Delete for good"), true};
    if (!m_context.prompter.ask(m_window, question))
        return;
    if (const auto done = m_context.journal.removeForGood(id); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    sayDeletedForGood(m_context, m_window);
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
