// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementspage.h"

#include "editors/commitmenteditor.h"
#include "editors/limiteditor.h"
#include "journal/journal.h"
#include "pages/agreements/agreementacts.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/agreements/agreementssection.h"
#include "pages/agreements/limitsandcommitments.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentedcontrol.h"

#include <QStackedWidget>

namespace hearth {

AgreementsPage::AgreementsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_acts(new AgreementActs(context, this))
    , m_stack(new QStackedWidget(this))
{
    setRole(this, Role::Page);
    setAccessibleName(title());
    m_stack->addWidget(makeReading());
    inColumn(this, {m_stack});
    connectParts();
    showSegment(Agreements);
}

QString AgreementsPage::title()
{
    return tr("Agreements");
}

QWidget *AgreementsPage::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_segments = new SegmentedControl(tr("What is shown"), head);
    m_segments->addSegment(tr("Agreements"));
    m_segments->addSegment(tr("Limits"));
    m_segments->addSegment(tr("Commitments"));
    m_new = named("new", primaryButton(m_context.theme, Glyph::Add, {}, head));
    atBothEnds(head, {m_segments}, {m_new})->setContentsMargins(spacing::section, 0, spacing::section, 0);
    return head;
}

QWidget *AgreementsPage::makeReading()
{
    auto *reading = new QWidget(m_stack);
    QWidget *head = makeHead(reading); // first in the tab order
    m_sections = new QStackedWidget(reading);
    m_agreements = new AgreementsSection(m_context, *m_acts, m_sections);
    m_limits = new LimitsSection(m_context, m_sections);
    m_commitments = new CommitmentsSection(m_context, m_sections);
    for (QWidget *section : std::initializer_list<QWidget *>{m_agreements, m_limits, m_commitments})
        m_sections->addWidget(section);
    inColumn(reading, spacing::large, {head, {m_sections, 1}}, {0, spacing::small, 0, 0});
    // The others reach to the edge, where their scroll bar is.
    m_agreements->setContentsMargins(spacing::section, 0, spacing::section, spacing::section);
    return reading;
}

void AgreementsPage::connectParts()
{
    using Purpose = AgreementEditor::Purpose;
    AgreementDetail *detail = &m_agreements->detail();
    connect(m_segments, &SegmentedControl::currentChanged, this, &AgreementsPage::showSegment);
    connect(m_new, &QPushButton::clicked, this, &AgreementsPage::composeHere);
    connect(m_agreements, &AgreementsSection::newChosen, this,
            [this](int startingPoint) { writeAgreement({}, Purpose::Write, startingPoint); });
    connect(detail, &AgreementDetail::changeChosen, this,
            [this](RecordId agreement) { writeAgreement(agreement, Purpose::Write); });
    connect(detail, &AgreementDetail::lookAgainChosen, this,
            [this](RecordId agreement) { writeAgreement(agreement, Purpose::LookAgain); });
    connect(detail, &AgreementDetail::commitChosen, this,
            [this](RecordId agreement) { writeCommitment({}, agreement); });
    connect(detail, &AgreementDetail::commitmentChosen, this, &AgreementsPage::openRecord);
    connect(m_limits, &LimitsSection::editChosen, this, &AgreementsPage::writeLimit);
    connect(m_commitments, &CommitmentsSection::editChosen, this,
            [this](RecordId commitment) { writeCommitment(commitment); });
    connect(m_commitments, &CommitmentsSection::agreementChosen, this, [this](RecordId agreement) {
        m_segments->setCurrent(Agreements);
        m_agreements->choose(agreement);
        m_agreements->focusList();
    });
    connect(m_acts, &AgreementActs::blanksFound, this, [this](RecordId agreement) {
        writeAgreement(agreement, Purpose::Write);
        if (auto *editor = qobject_cast<AgreementEditor *>(m_editor))
            editor->propose();
    });
    connect(m_acts, &AgreementActs::overtaken, this, [detail] { detail->sayOvertaken(); });
}

void AgreementsPage::showSegment(int segment)
{
    m_sections->setCurrentIndex(segment);
    m_new->setText(segment == Agreements ? tr("New agreement")
                   : segment == Limits   ? tr("New limit")
                                         : tr("New commitment"));
}

void AgreementsPage::focusSegment()
{
    switch (m_segments->current()) {
    case Agreements:
        m_agreements->focusList();
        break;
    case Limits:
        m_limits->focusList();
        break;
    default:
        m_commitments->focusList();
        break;
    }
}

void AgreementsPage::activate()
{
    m_agreements->refresh();
    m_commitments->refresh();
    if (m_editor == nullptr)
        focusSegment();
}

bool AgreementsPage::keepDrafts()
{
    return m_editor == nullptr || m_editor->keepDraft();
}

bool AgreementsPage::openRecord(RecordId id)
{
    const Journal &journal = m_context.journal;
    const auto *version = journal.all<AgreementVersion>().find(id);
    const auto *answer = journal.all<Consent>().find(id);
    const bool isLimit = journal.all<PersonalLimit>().find(id) != nullptr;
    const bool isCommitment = journal.all<Commitment>().find(id) != nullptr;
    const RecordId agreement = version != nullptr  ? version->agreement
                               : answer != nullptr ? answer->agreement
                                                   : RecordId();
    if (!isLimit && !isCommitment && !agreementOf(journal, agreement))
        return false;
    const RecordId words = version != nullptr ? id : answer != nullptr ? answer->version : RecordId();
    if (!closeEditor())
        return true; // its draft could not be kept, so it stays
    m_segments->setCurrent(isLimit ? Limits : isCommitment ? Commitments : Agreements);
    if (isLimit) {
        m_limits->choose(id);
    } else if (isCommitment) {
        m_commitments->choose(id);
    } else {
        m_agreements->choose(agreement);
        const auto shown = agreementOf(journal, agreement);
        if (answer != nullptr || shown->shown().record.id != words)
            m_agreements->detail().showVersion(words);
        m_agreements->focusList();
    }
    return true;
}

bool AgreementsPage::editRecord(RecordId id)
{
    const Journal &journal = m_context.journal;
    const auto *version = journal.all<AgreementVersion>().find(id);
    const bool isLimit = journal.all<PersonalLimit>().find(id) != nullptr;
    const bool isCommitment = journal.all<Commitment>().find(id) != nullptr;
    // What both have seen of an agreement stays as it is.
    const bool isOwnDraft = version != nullptr && version->record.visibility == Visibility::Private;
    if ((!isLimit && !isCommitment && !isOwnDraft) || !openRecord(id))
        return false;
    if (isOwnDraft)
        writeAgreement(version->agreement, AgreementEditor::Purpose::Write);
    else if (isLimit)
        writeLimit(id);
    else
        writeCommitment(id);
    return true;
}

bool AgreementsPage::compose(Kind kind)
{
    switch (kind) {
    case Kind::AgreementVersion:
        m_segments->setCurrent(Agreements);
        break;
    case Kind::PersonalLimit:
        m_segments->setCurrent(Limits);
        break;
    case Kind::Commitment:
        m_segments->setCurrent(Commitments);
        break;
    default:
        return false;
    }
    composeHere();
    return true;
}

void AgreementsPage::composeHere()
{
    switch (m_segments->current()) {
    case Agreements:
        writeAgreement({}, AgreementEditor::Purpose::Write);
        break;
    case Limits:
        writeLimit({});
        break;
    default:
        writeCommitment({});
        break;
    }
}

void AgreementsPage::writeAgreement(RecordId agreement, AgreementEditor::Purpose purpose, int startingPoint)
{
    if (!closeEditor())
        return;
    auto *editor = new AgreementEditor(m_context, agreement, purpose, this);
    editor->beginWith(startingPoint);
    connect(editor, &AgreementEditor::overtaken, this, [this](RecordId overtaken) {
        dropEditor();
        m_agreements->choose(overtaken);
        m_agreements->detail().sayOvertaken();
    });
    openEditor(editor);
}

void AgreementsPage::writeLimit(RecordId limit)
{
    if (closeEditor())
        openEditor(new LimitEditor(m_context, limit, this));
}

void AgreementsPage::writeCommitment(RecordId commitment, RecordId agreement)
{
    if (closeEditor())
        openEditor(new CommitmentEditor(m_context, commitment, agreement, this));
}

void AgreementsPage::openEditor(RecordEditorBase *editor)
{
    m_editor = editor;
    connect(editor, &RecordEditorBase::closed, this, &AgreementsPage::dropEditor);
    connect(editor, &RecordEditorBase::saved, this, &AgreementsPage::afterSaving);
    m_stack->addWidget(editor);
    m_stack->setCurrentWidget(editor);
    editor->focusText();
}

bool AgreementsPage::closeEditor()
{
    if (m_editor != nullptr)
        m_editor->leave();
    return m_editor == nullptr;
}

void AgreementsPage::dropEditor()
{
    if (m_editor == nullptr)
        return;
    RecordEditorBase *finished = std::exchange(m_editor, nullptr);
    m_stack->removeWidget(finished);
    finished->hide();
    finished->deleteLater(); // it may be speaking at this moment
    m_agreements->refresh();
    focusSegment();
}

void AgreementsPage::afterSaving(RecordId id)
{
    const StepId step = m_context.journal.nextStep(Retrace::Undo); // the editor has just saved
    dropEditor();
    openRecord(id);
    const auto *version = m_context.journal.all<AgreementVersion>().find(id);
    if (version != nullptr && version->record.visibility == Visibility::Shared)
        m_acts->sayProposed(step);
    else
        m_context.navigator.sayDone(tr("Saved."), step);
}

} // namespace hearth
