// SPDX-License-Identifier: GPL-3.0-or-later
// How the records that two people share by their nature are read.
#include "pages/journal/markdownview.h"
#include "pages/journal/recordbody.h"
#include "pages/together/experiencewording.h"
#include "pages/together/factgrid.h"
#include "prompts/cards.h"
#include "report/datewords.h"
#include "viewmodels/sharedwording.h"
#include "widgets/buttons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

// What the conversation began with, where its topic does not say the same.
QString cardText(const Conversation &conversation)
{
    const auto card = findCard(builtInDecks(QLocale().name()), conversation.card);
    return card && card->text != conversation.topic ? card->text : QString();
}

QString dayOrNothing(QDate day)
{
    return day.isValid() ? dayInWords(day, QLocale()) : QString();
}

} // namespace

void RecordBody::add(const SharedExperience &experience)
{
    const QLocale locale;
    const Journal &journal = m_context.journal;
    auto *facts = new FactGrid(this);
    facts->add(tr("What"), tr("%1, %2", "lived or planned, together or apart")
                               .arg(experienceStateName(experience.state), experienceSortName(experience.sort)));
    facts->add(tr("Time"), timeWords(experience, locale));
    facts->add(tr("Where"), experience.place);
    facts->add(tr("Idea"), whoseIdeaWords(journal, experience.whoseIdea));
    facts->add(tr("How it was"), toneName(experience.tone));
    facts->add(tr("Repeats"), recurrenceWords(experience.ritual, experience.record.date, locale));
    if (experience.isNewToBoth)
        facts->add(tr("New"), tr("To both of us"));
    m_layout->addWidget(facts);
    if (!experience.details.trimmed().isEmpty()) {
        m_layout->addSpacing(spacing::small);
        addText(tr("Details"))->setPlainJournalText(experience.details);
    }
    addPhotos(experience.record.id);
    for (const ExperienceWords &words : journal.all<ExperienceWords>()) {
        if (words.experience != experience.record.id)
            continue;
        const QString tone = toneName(words.tone);
        addPart(
            tone.isEmpty()
                ? tr("%1’s words", "a name").arg(journal.nameOf(words.record.author))
                : tr("%1’s words: %2", "a name, how it was").arg(journal.nameOf(words.record.author), tone.toLower()),
            words.text);
        addPhotos(words.record.id);
    }
}

void RecordBody::add(const ExperienceWords &words)
{
    addText(tr("Text"))->setPlainJournalText(words.text);
    if (words.tone != Tone::NotSaid) {
        auto *facts = new FactGrid(this);
        facts->add(tr("How it was"), toneName(words.tone));
        m_layout->addWidget(facts);
    }
    addRecords(tr("About"), {words.experience});
}

void RecordBody::add(const AgreementVersion &version)
{
    const Journal &journal = m_context.journal;
    auto *facts = new FactGrid(this);
    const auto agreement = agreementOf(journal, version.agreement);
    const bool isCurrent = agreement && agreement->shown().record.id == version.record.id;
    if (agreement && isCurrent) {
        const QString state = agreementStateName(agreement->state);
        facts->add(tr("Standing"), agreement->state == AgreementState::Agreed
                                       ? agreementStanding(agreement->state)
                                       : tr("%1. %2.", "state of an agreement, whether it is agreed")
                                             .arg(state, agreementStanding(agreement->state)));
        for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
            const Consent *answer = agreement->standingOf(partner).answer;
            if (answer != nullptr)
                facts->add(tr("Answer"), tr("%1 on %2", "what somebody answered, a day")
                                             .arg(decisionWords(answer->decision, journal.nameOf(partner)),
                                                  dayInWords(answer->record.date, QLocale())));
        }
    } else {
        facts->add(tr("Standing"), tr("An earlier version. Another has taken its place."));
    }
    facts->add(tr("Area"), areaName(version.area));
    facts->add(tr("Review"), dayOrNothing(version.review));
    m_layout->addWidget(facts);
    m_layout->addSpacing(spacing::small);
    addText(tr("Text"))->setPlainJournalText(version.text);
}

void RecordBody::add(const PersonalLimit &limit)
{
    auto *facts = new FactGrid(this);
    facts->add(tr("Area"), areaName(limit.area));
    m_layout->addWidget(facts);
    if (!limit.text.trimmed().isEmpty())
        addText(tr("Text"))->setPlainJournalText(limit.text);
    addLine(tr("A personal limit needs nobody’s approval."));
}

void RecordBody::add(const Conversation &conversation)
{
    const Journal &journal = m_context.journal;
    auto *facts = new FactGrid(this);
    facts->add(tr("What"), conversationSortName(conversation.sort));
    if (conversation.firstSpeaker.isValid())
        facts->add(tr("Spoke first"), journal.nameOf(conversation.firstSpeaker));
    if (!conversation.card.isEmpty())
        facts->add(tr("Card"), cardText(conversation));
    m_layout->addWidget(facts);
    m_layout->addSpacing(spacing::small);
    for (const SpokenPart &part : conversation.parts)
        addPart(conversationStepName(part.step), part.text);
    addPart(tr("What we take with us"), conversation.outcome);
    QList<RecordId> others;
    for (const Conversation &other : journal.all<Conversation>()) {
        const bool isOther = other.session == conversation.session && other.record.id != conversation.record.id;
        if (isOther && !other.isLetGo)
            others += other.record.id;
    }
    addRecords(tr("Kept by the other"), others);
}

void RecordBody::add(const Commitment &commitment)
{
    auto *facts = new FactGrid(this);
    facts->add(tr("State"), commitmentStateName(commitment.state));
    facts->add(tr("By when"), dayOrNothing(commitment.due));
    addText(tr("Text"))->setPlainJournalText(commitment.what);
    m_layout->addWidget(facts);
    addPart(tr("What became of it"), commitment.note);
}

void RecordBody::add(const Response &response)
{
    addRecords(tr("In reply to"), {response.to});
    addPart(responseSortName(response.sort), response.text);
}

void RecordBody::addWayToPage(const AnyRecord &record)
{
    const Kind kind = kindOf(record);
    if (kind != Kind::SharedExperience && kind != Kind::AgreementVersion)
        return;
    QPushButton *button = plainButton(
        kind == Kind::SharedExperience ? tr("Open on the Together page") : tr("Open on the Agreements page"), this);
    button->setObjectName(QStringLiteral("toItsPage"));
    setGlyph(button, m_context.theme, Glyph::ChevronForward);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    m_layout->addSpacing(spacing::small);
    m_layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, id = recordOf(record).id] { emit pageChosen(id); });
}

} // namespace hearth
