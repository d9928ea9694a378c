// SPDX-License-Identifier: GPL-3.0-or-later
// How what two people keep together is read.
#include "records/recordview.h"

#include "agreements/agreements.h"
#include "prompts/cards.h"
#include "report/datewords.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

using Form = RecordItem::Form;

/// Translates in the context of records as they are read.
class SharedWords final
{
    Q_DECLARE_TR_FUNCTIONS(RecordView)
};

// What the conversation began with, where its topic does not say the same.
QString cardText(const Conversation &conversation)
{
    const auto card = findCard(builtInDecks(QLocale().name()), conversation.card);
    return card && card->text != conversation.topic ? card->text : QString();
}

void addStanding(RecordView &view, const Journal &journal, const Agreement &agreement)
{
    const QString state = agreementStateName(agreement.state);
    const QString standing = agreementStanding(agreement.state);
    view.standing = state;
    view.fact(SharedWords::tr("Standing"),
              agreement.isCurrentlyAgreed()
                  ? standing
                  : SharedWords::tr("%1. %2.", "state of an agreement, whether it is agreed").arg(state, standing));
    if (agreement.current == nullptr) // there is nothing to answer yet
        return;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        if (journal.partner(partner) == nullptr)
            continue;
        const Standing &given = agreement.standingOf(partner);
        const bool isOver = given.answer != nullptr && given.answer->decision == Decision::Agree && !given.agrees;
        const QString words = standingWords(journal, agreement, partner);
        view.fact(SharedWords::tr("Answer"),
                  isOver ? SharedWords::tr("%1 (no longer counts)", "what somebody answered, and when").arg(words)
                         : words);
    }
}

} // namespace

void build(RecordView &view, const Journal &journal, const SharedExperience &experience)
{
    const QLocale locale;
    view.gist = experience.title;
    view.standing = experienceStateName(experience.state);
    view.fact(SharedWords::tr("State"), view.standing);
    view.fact(SharedWords::tr("Time"), timeWords(experience, locale));
    view.fact(SharedWords::tr("Repeats"), recurrenceWords(experience.ritual, experience.record.date, locale));
    if (experience.ritual.until.isValid())
        view.fact(SharedWords::tr("Last on"), dayInWords(experience.ritual.until, locale));
    QStringList skipped;
    for (const QDate day : experience.ritual.exceptions)
        skipped += locale.toString(day, QLocale::ShortFormat);
    view.fact(SharedWords::tr("Not on"), skipped.join(QStringLiteral(", ")));
    view.fact(SharedWords::tr("Where"), experience.place);
    view.fact(SharedWords::tr("What it is"), experienceTypeName(experience.type));
    if (journal.hasOther())
        view.fact(SharedWords::tr("Idea"), whoseIdeaWords(journal, experience.whoseIdea));
    view.fact(SharedWords::tr("How it was"), toneName(experience.tone));
    if (experience.isNewToBoth)
        view.fact(SharedWords::tr("New"), SharedWords::tr("To both of us"));
    view.add(Form::Markdown, SharedWords::tr("Details"), experience.details);
    view.photosOf(journal, experience.record.id);
    for (const Reflection &words : journal.all<Reflection>()) {
        if (words.experience != experience.record.id)
            continue;
        const QString name = journal.nameOf(words.record.author);
        const QString tone = toneName(words.tone).toLower();
        view.part(tone.isEmpty() ? SharedWords::tr("%1’s words", "a name").arg(name)
                                 : SharedWords::tr("%1’s words: %2", "a name, how it was").arg(name, tone),
                  words.text);
        view.photosOf(journal, words.record.id);
    }
}

void build(RecordView &view, const Journal &, const Reflection &words)
{
    view.gist = words.text;
    view.add(Form::Text, SharedWords::tr("Text"), words.text);
    view.fact(SharedWords::tr("How it was"), toneName(words.tone));
    view.related(SharedWords::tr("About"), {words.experience});
}

void build(RecordView &view, const Journal &journal, const AgreementVersion &version)
{
    const auto agreement = agreementOf(journal, version.agreement);
    view.gist = version.title;
    if (agreement && agreement->shown().record.id == version.record.id) {
        addStanding(view, journal, *agreement);
    } else if (version.record.visibility == Visibility::Private) {
        view.standing = agreementStateName(AgreementState::Draft);
        view.fact(SharedWords::tr("Standing"), view.standing);
    } else {
        view.standing = SharedWords::tr("An earlier version");
        view.fact(SharedWords::tr("Standing"), SharedWords::tr("An earlier version. Another has taken its place."));
    }
    view.fact(SharedWords::tr("Area"), areaName(version.area));
    if (version.review.isValid())
        view.fact(SharedWords::tr("Review"), dayInWords(version.review, QLocale()));
    view.add(Form::Text, SharedWords::tr("Text"), version.text);
    if (agreement && !agreement->notVerified.empty())
        view.note(SharedWords::tr("%n answer(s) could not be verified and count for nothing.", nullptr,
                                  static_cast<int>(agreement->notVerified.size())));
}

void build(RecordView &view, const Journal &journal, const Consent &consent)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(consent.version);
    view.gist = version != nullptr ? version->title : QString();
    view.standing = decisionWords(consent.decision, journal.nameOf(consent.record.author));
    view.fact(SharedWords::tr("Answer"), view.standing);
    if (version != nullptr)
        view.related(SharedWords::tr("About"), {version->record.id});
}

void build(RecordView &view, const Journal &journal, const Conversation &conversation)
{
    view.gist = conversation.topic;
    view.standing = conversationTypeName(conversation.type);
    view.fact(SharedWords::tr("What it is"), view.standing);
    if (conversation.firstSpeaker.isValid())
        view.fact(SharedWords::tr("Spoke first"), journal.nameOf(conversation.firstSpeaker));
    if (!conversation.card.isEmpty())
        view.fact(SharedWords::tr("Card"), cardText(conversation));
    for (const SpokenPart &part : conversation.parts)
        view.part(conversationStepName(part.step), part.text);
    view.part(SharedWords::tr("What we take with us"), conversation.outcome);
    if (conversation.isLetGo)
        view.note(SharedWords::tr("Let go."));
    QList<RecordId> others;
    for (const Conversation &other : journal.all<Conversation>()) {
        const bool isOther = other.session == conversation.session && other.record.id != conversation.record.id;
        if (isOther && !other.isLetGo)
            others += other.record.id;
    }
    view.related(SharedWords::tr("Kept by the other"), others);
}

} // namespace hearth
