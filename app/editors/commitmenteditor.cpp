// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/commitmenteditor.h"

#include "base/shortening.h"
#include "editors/exacttext.h"
#include "editors/optionalday.h"
#include "editors/tagsandlinks.h"
#include "editors/tagsandlinksdraft.h"
#include "journal/agreements.h"
#include "journal/journal.h"
#include "viewmodels/sharedwording.h"
#include "widgets/choicebox.h"
#include "widgets/growingtext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kTitleInChoice = 60; // characters
constexpr int kCommitmentStates = 4;

const QString kWhat = QStringLiteral("what");
const QString kDue = QStringLiteral("due");
const QString kAgreement = QStringLiteral("agreement");
const QString kCommitmentState = QStringLiteral("state");
const QString kNote = QStringLiteral("note");
const QString kCommitmentShared = QStringLiteral("shared");

QString placeOfCommitment(RecordId commitment)
{
    return commitment.isValid() ? QStringLiteral("commitment/%1").arg(commitment.number())
                                : QStringLiteral("commitment/new");
}

Commitment originalCommitment(const Journal &journal, RecordId id)
{
    const Commitment *present = journal.all<Commitment>().find(id);
    return present != nullptr ? *present : journal.compose<Commitment>();
}

bool isAgreement(const Journal &journal, RecordId id)
{
    const auto &versions = journal.all<AgreementVersion>();
    return std::any_of(versions.begin(), versions.end(),
                       [id](const AgreementVersion &version) { return version.agreement == id; });
}

} // namespace

RecordId agreementOfCommitment(const Journal &journal, const Commitment &commitment)
{
    const QList<RecordId> &links = commitment.record.links;
    const auto found = std::ranges::find_if(links, [&](RecordId link) { return isAgreement(journal, link); });
    return found == links.end() ? RecordId() : *found;
}

CommitmentEditor::CommitmentEditor(const PageContext &context, RecordId commitment, RecordId agreement, QWidget *parent)
    : EditorSheet(context, placeOfCommitment(commitment),
                  commitment.isValid() ? tr("Change a commitment") : tr("A commitment of mine"), !commitment.isValid(),
                  parent)
    , m_original(originalCommitment(context.journal, commitment))
    , m_agreement(agreementOfCommitment(context.journal, m_original))
    , m_what(new GrowingText(tr("What I commit to"), 3, 12, this))
    , m_due(new OptionalDay(context.theme, tr("By a day"), tr("By when"), this))
    , m_belongsTo(new ChoiceBox(tr("Belongs to an agreement"), this))
    , m_state(new ChoiceBox(tr("What became of it"), this))
    , m_note(new GrowingText(tr("In your own words"), 2, 12, this))
{
    build();
    show(m_original, agreement.isValid() ? agreement : m_agreement);
    begin();
}

CommitmentEditor::~CommitmentEditor()
{
    keepDraft();
}

void CommitmentEditor::build()
{
    m_what->setObjectName(QStringLiteral("what"));
    m_note->setObjectName(QStringLiteral("note"));
    m_belongsTo->setObjectName(QStringLiteral("belongsTo"));
    m_state->setObjectName(QStringLiteral("state"));
    m_due->setFirstOffer(m_context.journal.clock().today().addDays(7));
    fillAgreements();
    for (int state = 1; state <= kCommitmentStates; ++state)
        m_state->addItem(commitmentStateName(static_cast<CommitmentState>(state)), state);

    addField(tr("What I commit to"), m_what);
    content()->addSpacing(spacing::medium);
    content()->addWidget(m_due);
    if (m_belongsTo->count() > 1)
        addField(tr("Belongs to an agreement"), m_belongsTo);
    else
        m_belongsTo->hide();
    const bool isSettled = m_original.state != CommitmentState::Open;
    if (isSettled || !m_original.note.isEmpty()) {
        addField(tr("What became of it"), m_state);
        addField(tr("In your own words, if you like"), m_note);
    } else {
        m_state->hide();
        m_note->hide();
    }
    for (ChoiceBox *box : {m_belongsTo, m_state})
        content()->setAlignment(box, Qt::AlignLeading);
    addTagsAndLinks();
    addReaders();

    connect(m_what, &QTextEdit::textChanged, this, &CommitmentEditor::touch);
    connect(m_note, &QTextEdit::textChanged, this, &CommitmentEditor::touch);
    connect(m_what, &GrowingText::finished, this, &CommitmentEditor::save);
    connect(m_note, &GrowingText::finished, this, &CommitmentEditor::save);
    connect(m_due, &OptionalDay::dayChanged, this, &CommitmentEditor::touch);
    connect(m_belongsTo, &ChoiceBox::chosen, this, &CommitmentEditor::touch);
    connect(m_state, &ChoiceBox::chosen, this, &CommitmentEditor::touch);
}

void CommitmentEditor::fillAgreements()
{
    m_belongsTo->addItem(tr("No agreement"), QVariant::fromValue<qlonglong>(0));
    for (const Agreement &agreement : agreementsOf(m_context.journal)) {
        const QString title = shortened(agreement.shown().title.simplified(), kTitleInChoice);
        m_belongsTo->addItem(title, QVariant::fromValue<qlonglong>(agreement.id.number()));
    }
}

void CommitmentEditor::show(const Commitment &commitment, RecordId agreement)
{
    m_what->setText(commitment.what);
    m_due->setDay(commitment.due);
    m_belongsTo->showValue(QVariant::fromValue<qlonglong>(agreement.number()));
    if (m_belongsTo->currentIndex() < 0)
        m_belongsTo->setCurrentIndex(0);
    m_state->showValue(static_cast<int>(commitment.state));
    m_note->setText(commitment.note);
    Record besides = commitment.record; // the agreement is chosen by itself
    besides.links.removeAll(agreement);
    besides.links.removeAll(m_agreement);
    tagsAndLinks().showRecord(besides);
    setVisibility(commitment.record.visibility);
}

RecordId CommitmentEditor::chosenAgreement() const
{
    return RecordId(m_belongsTo->currentData().toLongLong());
}

Commitment CommitmentEditor::written() const
{
    Commitment commitment = m_original;
    commitment.what = exactText(*m_what->document());
    commitment.due = m_due->day();
    commitment.state = static_cast<CommitmentState>(m_state->currentData().toInt());
    commitment.note = exactText(*m_note->document());
    commitment.record.visibility = visibility();
    tagsAndLinks().writeTo(commitment.record);
    commitment.record.links = withAgreement(commitment.record.links);
    return commitment;
}

QList<RecordId> CommitmentEditor::withAgreement(QList<RecordId> links) const
{
    const RecordId chosen = chosenAgreement();
    QList<RecordId> before = m_original.record.links;
    before.removeAll(m_agreement);
    if (chosen == m_agreement && links == before)
        return m_original.record.links; // each in its place
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

QCborMap CommitmentEditor::fields() const
{
    const Commitment now = written();
    QList<RecordId> besides = now.record.links;
    besides.removeAll(chosenAgreement());
    const bool isBlank = now.what.trimmed().isEmpty() && now.record.tags.isEmpty() && besides.isEmpty();
    if (now == m_original || (isBlank && m_original.record.revision == 0))
        return {};
    QCborMap fields{{kWhat, now.what},
                    {kDue, now.due.toString(Qt::ISODate)},
                    {kAgreement, static_cast<qint64>(chosenAgreement().number())},
                    {kCommitmentState, static_cast<int>(now.state)},
                    {kNote, now.note},
                    {kCommitmentShared, now.record.visibility == Visibility::Shared}};
    keepTagsAndLinks(fields, now.record);
    return fields;
}

void CommitmentEditor::restore(const QCborMap &fields)
{
    Commitment commitment = m_original;
    commitment.what = fields.value(kWhat).toString();
    commitment.due = QDate::fromString(fields.value(kDue).toString(), Qt::ISODate);
    const qint64 state = fields.value(kCommitmentState).toInteger(1);
    commitment.state = static_cast<CommitmentState>(std::clamp<qint64>(state, 1, kCommitmentStates));
    commitment.note = fields.value(kNote).toString();
    commitment.record.visibility = fields.value(kCommitmentShared).toBool() ? Visibility::Shared : Visibility::Private;
    restoreTagsAndLinks(fields, commitment.record);
    show(commitment, RecordId(fields.value(kAgreement).toInteger()));
}

QString CommitmentEditor::missing() const
{
    return m_what->text().trimmed().isEmpty() ? tr("A few words are needed. Nothing you wrote is lost.") : QString();
}

Result<RecordId> CommitmentEditor::store()
{
    // One that was deleted meanwhile becomes a new one, so that no words are lost.
    Journal &journal = m_context.journal;
    const Commitment commitment = written();
    const bool isThere = journal.findRecord(commitment.record.id) != nullptr;
    const auto done = isThere ? journal.replace(commitment, place()) : journal.add(commitment, place());
    return done ? Result<RecordId>(commitment.record.id) : Result<RecordId>(done.error());
}

} // namespace hearth
