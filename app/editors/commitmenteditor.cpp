// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/commitmenteditor.h"

#include "agreements/agreements.h"
#include "base/shortening.h"
#include "editors/editorsheet.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "wording/sharedwording.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kTitleInChoice = 60; // characters
constexpr int kCommitmentStates = 4;

bool isAgreement(const Journal &journal, RecordId id)
{
    const auto &versions = journal.all<AgreementVersion>();
    return std::any_of(versions.begin(), versions.end(),
                       [id](const AgreementVersion &version) { return version.agreement == id; });
}

Commitment begunCommitment(const Journal &journal, RecordId commitment, RecordId agreement)
{
    const Commitment *present = journal.all<Commitment>().find(commitment);
    Commitment begun = present != nullptr ? *present : journal.compose<Commitment>();
    if (agreement.isValid() && !begun.record.links.contains(agreement))
        begun.record.links.prepend(agreement);
    return begun;
}

} // namespace

RecordId agreementOfCommitment(const Journal &journal, const Commitment &commitment)
{
    const QList<RecordId> &links = commitment.record.links;
    const auto found = std::ranges::find_if(links, [&](RecordId link) { return isAgreement(journal, link); });
    return found == links.end() ? RecordId() : *found;
}

CommitmentEditor::CommitmentEditor(const PageContext &context, RecordId commitment, RecordId agreement, QWidget *parent)
    : RecordEditor(context, parent)
    , m_readers(makeReaders())
    , m_what(named("what", new GrowingText(tr("What I commit to"), 3, 12, this)))
    , m_due(new OptionalDay(context.theme, tr("Set a date"), tr("By when"), this))
    , m_belongsTo(named("belongsTo", new ChoiceBox(tr("Belongs to an agreement"), this)))
    , m_state(named("state", new ChoiceBox(tr("State"), this)))
    , m_note(named("note", new GrowingText(tr("What became of it"), 2, 12, this)))
    , m_belonging(new TagsAndLinks(context, this))
{
    const Commitment begun = begunCommitment(context.journal, commitment, agreement);
    m_due->setFirstOffer(context.journal.clock().today().addDays(7));
    fillAgreements();
    for (int state = 1; state <= kCommitmentStates; ++state)
        m_state->addItem(commitmentStateName(static_cast<CommitmentState>(state)), state);
    bind(m_what, &Commitment::what);
    bind(m_due, &Commitment::due);
    bind(m_state, &Commitment::state);
    bind(m_note, &Commitment::note);
    bindLinks();
    auto *sheet = addSheet(commitment.isValid() ? tr("Change a commitment") : tr("A commitment of mine"));
    sheet->addReaders(m_readers);
    sheet->add(message());
    sheet->addField(tr("What I commit to"), m_what);
    sheet->addSpaced(spacing::medium, m_due);
    if (m_belongsTo->count() > 1)
        sheet->addField(tr("Belongs to an agreement"), m_belongsTo);
    else
        m_belongsTo->hide();
    if (begun.state != CommitmentState::Open || !begun.note.isEmpty()) {
        sheet->addField(tr("State"), m_state);
        sheet->addField(tr("What became of it, if you would like to say"), m_note);
    } else {
        m_state->hide();
        m_note->hide();
    }
    for (ChoiceBox *box : {m_belongsTo, m_state})
        sheet->content()->setAlignment(box, Qt::AlignLeading);
    sheet->addSpaced(spacing::small, m_belonging);
    sheet->addBottom(makeBottom(primaryButton(tr("Save"), this)));
    begin({.kind = Kind::Commitment, .of = commitment}, begun);
}

void CommitmentEditor::fillAgreements()
{
    m_belongsTo->addItem(tr("No agreement"), QVariant::fromValue<qlonglong>(0));
    for (const Agreement &agreement : agreementsOf(m_context.journal)) {
        const QString title = shortened(agreement.shown().title.simplified(), kTitleInChoice);
        m_belongsTo->addItem(title, QVariant::fromValue<qlonglong>(agreement.id.number()));
    }
}

void CommitmentEditor::bindLinks()
{
    connect(m_belongsTo, &ChoiceBox::chosen, this, &CommitmentEditor::scheduleSave);
    connect(m_belonging, &TagsAndLinks::changed, this, &CommitmentEditor::scheduleSave);
    bind(
        [this](const Commitment &commitment) {
            const RecordId agreement = agreementOfCommitment(m_context.journal, commitment);
            m_belongsTo->showValue(QVariant::fromValue<qlonglong>(agreement.number()));
            if (m_belongsTo->currentIndex() < 0)
                m_belongsTo->setCurrentIndex(0);
            Record besides = commitment.record; // the agreement is chosen by itself
            besides.links.removeAll(agreement);
            m_belonging->showRecord(besides);
        },
        [this](Commitment &commitment) {
            m_belonging->writeTo(commitment.record);
            commitment.record.links = withAgreement(commitment.record.links);
        });
}

QList<RecordId> CommitmentEditor::withAgreement(QList<RecordId> links) const
{
    const RecordId chosen(m_belongsTo->currentData().toLongLong());
    const RecordId before = agreementOfCommitment(m_context.journal, original());
    QList<RecordId> besides = original().record.links;
    besides.removeAll(before);
    if (chosen == before && links == besides)
        return original().record.links; // each in its place
    links.removeAll(chosen);
    // The first that is an agreement is the one it belongs to.
    const auto place =
        std::ranges::find_if(links, [this](RecordId link) { return isAgreement(m_context.journal, link); });
    if (chosen.isValid())
        links.insert(place, chosen);
    return links;
}

void CommitmentEditor::focusText()
{
    (m_note->isHidden() ? m_what : m_note)->setFocus(Qt::OtherFocusReason);
}

QString CommitmentEditor::missing() const
{
    return m_what->text().trimmed().isEmpty() ? tr("A few words are needed. Nothing you wrote is lost.") : QString();
}

} // namespace hearth
