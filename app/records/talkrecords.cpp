// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/talkrecords.h"

#include "base/text.h"
#include "journal/journal.h"
#include "records/draftplace.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

QString feltText(const TalkWords &words)
{
    QStringList felt;
    if (!words.felt.isEmpty())
        felt += feelingLabels(words.felt);
    if (!isBlank(words.feltWords))
        felt += words.feltWords;
    return felt.join(QStringLiteral(", "));
}

QString forgivenessText(const TalkWords &words)
{
    QStringList lines;
    switch (words.forgiveness) {
    case Forgiveness::Asked:
        lines += QCoreApplication::translate("Talk", "I ask for forgiveness.");
        break;
    case Forgiveness::Given:
        lines += QCoreApplication::translate("Talk", "I forgive.");
        break;
    case Forgiveness::NotYet:
        lines += QCoreApplication::translate("Talk", "Not yet.", "an answer about forgiveness");
        break;
    case Forgiveness::Open:
        break;
    }
    if (!isBlank(words.forgive))
        lines += words.forgive;
    return lines.join(QLatin1Char('\n'));
}

void addListening(const TalkSession &session, PartnerId author, const std::function<void(const char *, QString)> &add)
{
    for (std::size_t i = 0; i < session.turns().size(); ++i) {
        const TalkTurn &turn = session.turns()[i];
        if (session.speakerOfTurn(i) == author)
            add("said", turn.said);
        else if (turn.phase == TurnPhase::Understood)
            add("heard", turn.hearing);
    }
}

bool isEarlierPart(const Conversation *left, const Conversation *right)
{
    const auto place = [](const Conversation &part) {
        return std::tuple(part.record.author != part.firstSpeaker, part.record.author, part.record.id);
    };
    return place(*left) < place(*right);
}

} // namespace

QString repairSentence(const TalkWords &words)
{
    const auto orEllipsis = [](const QString &text) { return isBlank(text) ? QStringLiteral("…") : text; };
    return QCoreApplication::translate("Talk", "When %1", "a sentence to complete").arg(orEllipsis(words.when)) +
           QLatin1Char('\n') +
           QCoreApplication::translate("Talk", "I felt %1", "a sentence to complete").arg(orEllipsis(feltText(words))) +
           QLatin1Char('\n') +
           QCoreApplication::translate("Talk", "I need %1", "a sentence to complete").arg(orEllipsis(words.need));
}

QList<SpokenPart> partsOf(const TalkSession &session, PartnerId author)
{
    QList<SpokenPart> parts;
    const auto add = [&parts](const char *step, const QString &text) {
        if (!isBlank(text))
            parts += {QLatin1String(step), text};
    };
    const TalkWords &words = session.words(author);
    switch (session.type()) {
    case ConversationType::Listening:
        addListening(session, author, add);
        break;
    case ConversationType::Repair:
        add("when", words.when);
        add("felt", feltText(words));
        add("need", words.need);
        add("own", words.own);
        add("forgive", forgivenessText(words));
        add("differently", words.differently);
        break;
    case ConversationType::Ideas:
        if (author == session.firstSpeaker())
            add("source", session.source);
        add("thought", words.thought);
        add("question", words.question);
        break;
    }
    return parts;
}

std::array<Conversation, 2> conversationsOf(const TalkSession &session, const Journal &journal)
{
    const PartnerId me = journal.me();
    std::array<Conversation, 2> both{journal.compose<Conversation>(), journal.compose<Conversation>()};
    both[1].record.author = otherPartner(me);
    for (Conversation &conversation : both) {
        conversation.record.visibility = Visibility::Shared;
        conversation.session = both[0].record.id;
        conversation.type = session.type();
        conversation.topic = session.topic();
        conversation.card = session.card();
        conversation.firstSpeaker = session.firstSpeaker();
        conversation.parts = partsOf(session, conversation.record.author);
        conversation.outcome = session.outcome;
        conversation.isLetGo =
            session.type() == ConversationType::Repair && session.words(conversation.record.author).letsGo;
    }
    // A record without a word cannot be kept; the other partner may have said everything there is.
    const bool hasNoName = isBlank(session.topic()) && isBlank(session.outcome);
    if (hasNoName && std::ranges::any_of(both, [](const Conversation &each) { return each.parts.isEmpty(); })) {
        for (Conversation &conversation : both)
            conversation.topic = conversationTypeName(session.type());
    }
    return both;
}

const Conversation *KeptConversation::by(PartnerId author) const
{
    // Only what its author signed speaks for them.
    const auto found = std::ranges::find_if(
        parts, [author](const Conversation *part) { return part->record.author == author && part->record.verified; });
    return found != parts.end() ? *found : nullptr;
}

bool KeptConversation::isLetGoFor(PartnerId reader) const
{
    const Conversation *own = by(reader);
    const Conversation *decides = own != nullptr ? own : by(otherPartner(reader));
    return decides != nullptr && decides->isLetGo;
}

std::vector<KeptConversation> keptConversations(const Journal &journal)
{
    std::vector<KeptConversation> kept;
    QHash<RecordId, std::size_t> places;
    const Repository<Conversation> &all = journal.all<Conversation>();
    for (std::size_t i = all.size(); i-- > 0;) { // by date, so the newest part decides the place
        const Conversation &part = all.at(i);
        const auto place = places.constFind(part.session);
        if (place != places.constEnd()) {
            kept[*place].parts.push_back(&part);
        } else {
            places.insert(part.session, kept.size());
            kept.push_back({{&part}});
        }
    }
    for (KeptConversation &conversation : kept)
        std::ranges::sort(conversation.parts, isEarlierPart);
    return kept;
}

std::optional<KeptConversation> keptConversation(const Journal &journal, RecordId record)
{
    const Conversation *part = journal.all<Conversation>().find(record);
    if (part == nullptr)
        return std::nullopt;
    KeptConversation kept;
    for (const Conversation &each : journal.all<Conversation>()) {
        if (each.session == part->session)
            kept.parts.push_back(&each);
    }
    std::ranges::sort(kept.parts, isEarlierPart);
    return kept;
}

Result<bool> beginEntryAbout(Journal &journal, const QString &words)
{
    const QString place = DraftPlace{.kind = Kind::Entry}.name();
    if (journal.draft(place) != nullptr)
        return false;
    QString quotation;
    for (const QString &line : words.split(QLatin1Char('\n')))
        quotation += QStringLiteral("> ") + line + QLatin1Char('\n');
    quotation += QLatin1Char('\n');
    Entry entry = journal.compose<Entry>();
    entry.text = quotation;
    HEARTH_TRY(journal.saveDraft(place, draftFields(entry, {})));
    return true;
}

void writeAbout(const PageContext &context, const QString &words)
{
    const auto begun = beginEntryAbout(context.journal, words);
    if (!begun) {
        context.navigator.report(begun.error());
        return;
    }
    context.navigator.compose(Kind::Entry);
    if (!begun.value()) {
        context.navigator.say(QCoreApplication::translate(
            "Talk",
            "Here is the entry you had begun. Once it is saved or thrown away, the words can begin a new one."));
    }
}

} // namespace hearth
