// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordactions.h"

#include "agreements/returningversion.h"
#include "journal/journal.h"
#include "records/forgood.h"
#include "wording/names.h"
#include "wording/undowords.h"

#include <QDesktopServices>
#include <QPointer>

#include <algorithm>

namespace hearth {

namespace {

constexpr QLatin1String kParagraph("\n\n");

QString whatIsRead(Kind kind, const QString &other)
{
    switch (kind) {
    case Kind::GratitudeNote:
        return RecordActions::tr("%1 will be able to read this note from now on.").arg(other);
    case Kind::CheckIn:
        return RecordActions::tr("%1 will be able to read the answers, feelings and words of this check-in. What you "
                                 "did not answer shows only as not answered.")
            .arg(other);
    case Kind::SharedExperience:
        return RecordActions::tr("%1 will be able to read all you wrote about this, and to write own words about it.")
            .arg(other);
    case Kind::Reflection:
        return RecordActions::tr("%1 will be able to read your words about this.").arg(other);
    case Kind::PersonalLimit:
        return RecordActions::tr("%1 will be able to read this limit. It stays yours and needs nobody’s approval.")
            .arg(other);
    case Kind::Commitment:
        return RecordActions::tr("%1 will be able to read what you promised, by when, and what becomes of it.")
            .arg(other);
    default:
        return RecordActions::tr("%1 will be able to read all of this entry, its title and its tags.").arg(other);
    }
}

int photosOf(const Journal &journal, RecordId id)
{
    return static_cast<int>(journal.photosOf(id).size());
}

/// Replies that the other wrote, or both.
int repliesTo(const Journal &journal, RecordId id, bool areTheirs)
{
    const auto &replies = journal.all<Response>();
    return static_cast<int>(std::count_if(replies.begin(), replies.end(), [&](const Response &reply) {
        return reply.to == id && !(areTheirs && reply.record.author == journal.me());
    }));
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

bool RecordActions::mayChangeReaders(const Journal &journal, const Record &record)
{
    const bool isShared = record.visibility == Visibility::Shared;
    return !journal.isTogether() && (isShared ? journal.hasOther() : journal.isForTwo());
}

bool RecordActions::canShare(const AnyRecord &record)
{
    switch (kindOf(record)) {
    case Kind::Entry:
    case Kind::GratitudeNote:
    case Kind::CheckIn:
    case Kind::SharedExperience:
    case Kind::Reflection:
    case Kind::PersonalLimit:
    case Kind::Commitment:
        return true;
    default:
        return false;
    }
}

QString RecordActions::other() const
{
    return nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
}

bool RecordActions::isMine(RecordId id) const
{
    const Record *record = m_context.journal.findRecord(id);
    return record != nullptr && record->author == m_context.journal.me();
}

QString RecordActions::wordsBeforeSharing(const Journal &journal, const AnyRecord &record)
{
    const RecordId id = recordOf(record).id;
    QString text = whatIsRead(kindOf(record), nameInWords(journal, otherPartner(journal.me())));
    if (const int photos = photosOf(journal, id); photos > 0)
        text += QLatin1Char(' ') + tr("Its %n photo(s) will be seen too.", nullptr, photos);
    if (const int replies = repliesTo(journal, id, false); replies > 0)
        text += QLatin1Char(' ') + tr("%n reply(ies) to it will stand beneath it again.", nullptr, replies);
    return text;
}

Prompter::Question RecordActions::shareQuestion(const AnyRecord &record) const
{
    return {tr("Share this with %1?").arg(other()),
            wordsBeforeSharing(m_context.journal, record) + kParagraph +
                tr("You can make it private again, but what has been read stays read."),
            tr("Share")};
}

void RecordActions::changeVisibility(RecordId id)
{
    Journal &journal = m_context.journal;
    auto any = journal.find(id);
    if (!any || !isMine(id) || !mayChangeReaders(journal, recordOf(*any)) || !canShare(*any))
        return;
    const bool isShared = recordOf(*any).visibility == Visibility::Shared;
    const Prompter::Question hide{tr("Make this private?"),
                                  tr("Only you will be able to read this here. %1 may have read it before, and older "
                                     "backups still hold it as shared.")
                                      .arg(other()),
                                  tr("Make private")};
    if (!m_context.prompter.ask(m_window, isShared ? hide : shareQuestion(*any)))
        return;
    recordOf(*any).visibility = isShared ? Visibility::Private : Visibility::Shared;
    m_context.navigator.conclude(journal.replace(std::move(*any)), isShared ? tr("Only you can read this now.")
                                                                            : tr("%1 can read this now.").arg(other()));
}

void RecordActions::remove(RecordId id)
{
    if (!isMine(id))
        return;
    const int photos = photosOf(m_context.journal, id);
    const bool bringsBack = versionAfterDeleting(m_context.journal, id).version != nullptr;
    const auto any = m_context.journal.find(id);
    const QString title = any ? titleInSentence(m_context.journal, *any) : QString();
    const QString said = bringsBack    ? tr("Deleted. The version before it is the current one again.")
                         : photos == 0 ? tr("Deleted: “%1”.").arg(title)
                                       : tr("Deleted, with %n photo(s): “%1”.", nullptr, photos).arg(title);
    m_context.navigator.conclude(m_context.journal.remove(id), said, [self = QPointer(this), id] {
        if (self)
            emit self->broughtBack(id);
    });
}

QString RecordActions::afterDeletingVersion(const Journal &journal, RecordId version)
{
    const ReturningVersion returning = versionAfterDeleting(journal, version);
    if (returning.version == nullptr)
        return {};
    return returning.isAgreed
               ? tr("The version before it will be the current one again, and what you both agreed to holds again.")
               : tr("The version before it will be the current one again. It will not be currently agreed.");
}

QString RecordActions::wordsBeforeRemoving(const Journal &journal, const AnyRecord &record)
{
    const RecordId id = recordOf(record).id;
    const bool isVersion = kindOf(record) == Kind::AgreementVersion;
    QString text = isVersion && recordOf(record).visibility == Visibility::Shared
                       ? tr("It disappears from the journal for both of you and cannot be brought back. Answers to it "
                            "then count for nothing.")
                       : tr("It disappears from the journal and cannot be brought back.");
    if (const int photos = photosOf(journal, id); photos > 0)
        text += QLatin1Char(' ') + tr("%n photo(s) go with it.", nullptr, photos);
    const auto *checkIn = std::get_if<CheckIn>(&record);
    if (checkIn != nullptr && journal.myOwnAnswers(checkIn->period) != nullptr)
        text += QLatin1Char(' ') + tr("What you answered to your own questions for that time goes with it.");
    if (repliesTo(journal, id, true) > 0)
        text += kParagraph +
                tr("The replies to it are %1’s and stay.").arg(nameInWords(journal, otherPartner(journal.me())));
    if (const QString after = afterDeletingVersion(journal, id); !after.isEmpty())
        text += kParagraph + after;
    return text;
}

Prompter::Question RecordActions::removeForGoodQuestion(const AnyRecord &record) const
{
    const bool isVersion = kindOf(record) == Kind::AgreementVersion;
    return {isVersion ? tr("Delete this version for good?") : tr("Delete this for good?"),
            wordsBeforeRemoving(m_context.journal, record) + kParagraph + backupsHoldIt(m_context),
            tr("Delete for good"), true};
}

bool RecordActions::removeForGood(RecordId id)
{
    const auto any = m_context.journal.find(id);
    if (!any || !isMine(id) || !m_context.prompter.ask(m_window, removeForGoodQuestion(*any)))
        return false;
    if (const auto done = m_context.journal.removeForGood(id); !done) {
        m_context.navigator.report(done.error());
        return false;
    }
    sayDeletedForGood(m_context, m_window);
    return true;
}

void RecordActions::letGo(RecordId id, bool isLetGo)
{
    const Conversation *present = m_context.journal.all<Conversation>().find(id);
    if (present == nullptr || !isMine(id))
        return;
    Conversation changed = *present;
    changed.isLetGo = isLetGo;
    m_context.navigator.conclude(m_context.journal.replace(changed), isLetGo ? tr("Let go. You find it under “Let go”.")
                                                                             : tr("It is back among the others."));
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
