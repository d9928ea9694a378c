// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementdetail.h"

#include "accessibility/accessiblebutton.h"
#include "journal/journal.h"
#include "pages/agreements/agreementacts.h"
#include "pages/agreements/agreementheader.h"
#include "pages/agreements/answering.h"
#include "pages/agreements/differenceview.h"
#include "pages/agreements/draftcard.h"
#include "pages/agreements/linkedcommitments.h"
#include "pages/agreements/standings.h"
#include "pages/agreements/tagsandlinksview.h"
#include "pages/agreements/versionhistory.h"
#include "paper/agreementpaper.h"
#include "paper/onpaper.h"
#include "printing/printdocument.h"
#include "records/markdownview.h"
#include "records/recordactions.h"
#include "report/datewords.h"
#include "search/links.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/inset.h"
#include "widgets/messagebar.h"
#include "widgets/morebutton.h"
#include "widgets/noteline.h"
#include "widgets/pagescroll.h"
#include "widgets/sectionheader.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kTextWidth = 680; // device-independent pixels: about seventy characters a line

} // namespace

AgreementDetail::AgreementDetail(const PageContext &context, AgreementActs &acts, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_acts(acts)
    , m_records(new RecordActions(context, this))
    , m_scroll(new PageScroll(this))
{
    setRole(this, Role::Card);
    m_scroll->setContentWidth(kTextWidth);
    m_scroll->setAccessibleName(tr("Agreement"));
    m_scroll->widget()->setAutoFillBackground(false); // the sheet is the ground
    m_scroll->content()->setSpacing(spacing::large);
    m_scroll->setEdges(sheetEdges());
    m_actions = makeActions();
    inColumn(this, 0, {m_actions, {m_scroll, 1}}, {1, 1, 1, 1});
    makeParts();
    connectParts();
    showAgreement({});
}

QWidget *AgreementDetail::makeActions()
{
    auto *actions = new QWidget(this);
    m_commit = named("commit", quietButton(m_context.theme, Glyph::Add, tr("Add a commitment"), actions));
    m_change = named("change", quietButton(m_context.theme, Glyph::Edit, {}, actions));
    auto *more = new MoreButton(m_context.theme, tr("More for this agreement"), actions);
    QAction *print = more->add("print", tr("Print…"));
    m_remove = more->add("remove", QString());
    m_removeForGood = more->addForGood("removeForGood");
    asActs(actions, {m_commit, m_change, more});
    const auto shownVersion = [this] {
        const auto agreement = agreementOf(m_context.journal, m_shown);
        return agreement ? agreement->shown().record.id : RecordId();
    };
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeChosen(m_shown); });
    connect(m_commit, &QPushButton::clicked, this, [this] { emit commitChosen(m_shown); });
    connect(m_remove, &QAction::triggered, this, [this, shownVersion] { m_records->remove(shownVersion()); });
    connect(print, &QAction::triggered, this, &AgreementDetail::print);
    connect(m_removeForGood, &QAction::triggered, this,
            [this, shownVersion] { m_records->removeForGood(shownVersion()); });
    return actions;
}

void AgreementDetail::makeParts()
{
    const Theme &theme = m_context.theme;
    m_message = new MessageBar(theme, this);
    m_header = new AgreementHeader(m_context, this);
    m_text = named("words", new MarkdownView(theme, tr("The words"), this));
    m_tagsAndLinks = new TagsAndLinksView(m_context, this);
    m_reviewNote = makeReviewNote();
    m_standings = new Standings(theme, this);
    m_answers = new AnswerRow(theme, this);
    m_signing = new SigningPanel(theme, this);
    m_draftRow = makeDraftRow();
    m_draft = new DraftCard(m_context, this);
    m_commitments = new LinkedCommitments(m_context, this);
    m_changes = new SectionHeader(tr("What changed"), tr("Added words are underlined, removed words struck through."),
                                  SectionHeader::Level::Section, this);
    m_differences = new DifferencePanel(m_context, this);
    QWidget *history = makeHistory();
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_header, m_text, m_tagsAndLinks, m_reviewNote,
                                                          m_standings, m_answers, m_signing, m_draftRow, m_draft,
                                                          m_commitments, m_changes, m_differences, history})
        addTo(m_scroll->content(), {part});
}

QWidget *AgreementDetail::makeReviewNote()
{
    auto *note = new QFrame(this);
    setRole(note, Role::MessageInfo);
    m_reviewWords = named("reviewWords", new WordsLabel(Role::Strong, note));
    QPushButton *again =
        named("lookAgain", plainButton(m_context.theme, Glyph::Calendar, tr("Look at it again"), note));
    inColumn(note, spacing::small, {m_reviewWords, {again, Qt::AlignLeading}},
             {spacing::large, spacing::medium, spacing::large, spacing::medium});
    connect(again, &QPushButton::clicked, this, [this] { emit lookAgainChosen(m_shown); });
    return note;
}

QWidget *AgreementDetail::makeDraftRow()
{
    auto *draft = new QWidget(this);
    m_draftNote = new NoteLine(m_context.theme, Glyph::Info, {}, draft);
    m_propose = named("proposeFirst", primaryButton(tr("Propose…"), draft));
    inColumn(draft, spacing::medium, {m_draftNote, {m_propose, Qt::AlignLeading}});
    connect(m_propose, &QPushButton::clicked, this, [this] { m_acts.propose(m_shown); });
    return draft;
}

QWidget *AgreementDetail::makeHistory()
{
    auto *history = new QWidget(this);
    m_unfold = named("history", quietButton(m_context.theme, Glyph::ChevronDown, tr("Versions and answers"), history));
    m_unfold->setCheckable(true);
    markAsDisclosure(m_unfold);
    m_history = new VersionHistory(m_context, history);
    m_history->hide();
    inColumn(history, spacing::small, {{m_unfold, Qt::AlignLeading}, m_history});
    connect(m_unfold, &QPushButton::toggled, this, [this](bool on) {
        const auto agreement = agreementOf(m_context.journal, m_shown);
        if (on && agreement)
            m_history->show(*agreement);
        m_history->setVisible(on);
    });
    return history;
}

void AgreementDetail::connectParts()
{
    connect(m_answers, &AnswerRow::agreeChosen, this, &AgreementDetail::startSigning);
    connect(m_answers, &AnswerRow::stopChosen, this, &AgreementDetail::stop);
    connect(m_signing, &SigningPanel::signChosen, this, &AgreementDetail::sign);
    connect(m_signing, &SigningPanel::dismissed, this, [this] {
        showAgreement(m_shown);
        m_answers->focusFirst();
    });
    connect(m_draft, &DraftCard::writeChosen, this, [this] { emit changeChosen(m_shown); });
    connect(m_draft, &DraftCard::proposeChosen, this, [this] { m_acts.propose(m_shown); });
    connect(m_draft, &DraftCard::removeChosen, m_records, &RecordActions::remove);
    connect(m_draft, &DraftCard::removeForGoodChosen, m_records, &RecordActions::removeForGood);
    connect(m_history, &VersionHistory::removeChosen, m_records, &RecordActions::remove);
    connect(m_history, &VersionHistory::removeForGoodChosen, m_records, &RecordActions::removeForGood);
    connect(m_commitments, &LinkedCommitments::chosen, this, &AgreementDetail::commitmentChosen);
}

void AgreementDetail::showAgreement(RecordId id)
{
    const bool isSame = id == m_shown;
    const auto agreement = agreementOf(m_context.journal, id);
    m_shown = agreement ? id : RecordId();
    m_actions->setVisible(agreement.has_value());
    m_scroll->setVisible(agreement.has_value());
    if (!isSame) {
        m_message->dismiss();
        m_signing->hide();
        m_unfold->setChecked(false);
    }
    if (!agreement)
        return;
    const Journal &journal = m_context.journal;
    m_header->show(*agreement);
    m_text->setPlainJournalText(agreement->shown().text);
    m_tagsAndLinks->show(agreement->shown().record.tags, linksShown(m_context.journal, agreement->shown().record));
    showActions(*agreement);
    showNotes(*agreement);
    m_standings->setVisible(journal.hasOther() && agreement->current != nullptr);
    m_standings->show(journal, *agreement);
    m_answers->show(*agreement, journal.me(), journal.clock().today());
    m_signing->keepOnly(agreement->standingOf(journal.me()).agrees ? nullptr : agreement->current);
    if (!m_signing->isHidden())
        m_answers->hideAgree();
    if (!journal.isForTwo()) { // there is nobody to agree with, and nothing to stop
        m_answers->hide();
        m_signing->hide();
    }
    m_draft->show(*agreement);
    m_commitments->show(id);
    m_differences->show(*agreement);
    m_changes->setVisible(agreement->versions.size() > 1);
    placeChanges(*agreement);
    if (m_unfold->isChecked())
        m_history->show(*agreement);
    if (!isSame)
        m_scroll->verticalScrollBar()->setValue(0);
}

void AgreementDetail::placeChanges(const Agreement &agreement)
{
    // Where other words wait for an answer, what changed comes before them.
    const bool isNew = agreement.state == AgreementState::Proposed && agreement.current->number > 1;
    QVBoxLayout *parts = m_scroll->content();
    QWidget *after = isNew ? static_cast<QWidget *>(m_header) : m_commitments;
    if (parts->indexOf(m_changes) == parts->indexOf(after) + 1)
        return;
    for (QWidget *part : std::initializer_list<QWidget *>{m_changes, m_differences})
        parts->removeWidget(part);
    parts->insertWidget(parts->indexOf(after) + 1, m_changes);
    insertInColumn(*parts, parts->indexOf(m_changes) + 1, m_differences);
}

void AgreementDetail::showActions(const Agreement &agreement)
{
    const AgreementVersion &shown = agreement.shown();
    const bool isDraft = agreement.current == nullptr;
    m_change->setVisible(!isNotVerified(agreement));
    m_change->setText(isDraft ? tr("Go on writing") : tr("Change the words"));
    m_commit->setVisible(!isNotVerified(agreement));
    for (QAction *removing : {m_remove, m_removeForGood})
        removing->setVisible(shown.record.author == m_context.journal.me());
    m_remove->setText(isDraft ? tr("Delete this draft") : tr("Delete this version"));
}

void AgreementDetail::showNotes(const Agreement &agreement)
{
    const Journal &journal = m_context.journal;
    const QDate review = agreement.current != nullptr ? agreement.current->review : QDate();
    m_reviewNote->setVisible(review.isValid() && review < journal.clock().today());
    m_reviewWords->setText(tr("The review day, %1, has passed. Nothing renews itself: this is not currently agreed. "
                              "If you would like it to go on, look at it again together.")
                               .arg(dayInWords(review, QLocale())));
    const bool isFirstDraft = agreement.current == nullptr && agreement.draft != nullptr;
    m_draftRow->setVisible(isFirstDraft || !journal.hasOther());
    m_propose->setVisible(isFirstDraft && journal.isForTwo());
    m_draftNote->setText(journal.isForTwo() ? tr("This is a draft. Only you can read it until you propose it.")
                         : journal.hasOther()
                             ? tr("Only you can read this. An agreement takes two who share a journal.")
                             : tr("An agreement takes two. Once your partner has joined this journal, you can propose "
                                  "this, and both of you can agree to it."));
}

void AgreementDetail::print()
{
    if (const auto agreement = agreementOf(m_context.journal, m_shown))
        showOnPaper(m_context, onRunningPages(agreementOnPaper(m_context.journal, *agreement, QLocale())),
                    tr("Agreement.pdf"), this);
}

void AgreementDetail::startSigning()
{
    const auto agreement = agreementOf(m_context.journal, m_shown);
    if (!agreement || agreement->current == nullptr)
        return;
    m_signing->show(m_context.journal, *agreement->current);
    m_answers->hideAgree();
    // Its place is known only once everything is laid out.
    QTimer::singleShot(0, m_signing, [this] {
        const int top = m_signing->mapTo(m_scroll->widget(), QPoint()).y() - spacing::large;
        const int bottom = top + m_signing->height() + 2 * spacing::large;
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int seen = m_scroll->viewport()->height();
        if (top < bar->value() || bottom > bar->value() + seen)
            bar->setValue(bottom - top > seen ? top : std::clamp(bar->value(), bottom - seen, top));
    });
}

void AgreementDetail::sign()
{
    m_signing->hide();
    m_acts.answer(m_shown, Decision::Agree);
    focusText(); // Return once more would pause it
}

void AgreementDetail::stop(Decision decision)
{
    m_acts.answer(m_shown, decision);
    focusText(); // nor withdraw what was paused
}

void AgreementDetail::showVersion(RecordId version)
{
    m_unfold->setChecked(true);
    m_history->unfold(version);
}

void AgreementDetail::sayOvertaken()
{
    m_message->showMessage(MessageBar::Type::Info,
                           tr("Other words were proposed meanwhile; they stand here first. Your draft is kept below, "
                              "and you can go on writing it as the next version."));
    m_scroll->verticalScrollBar()->setValue(0);
}

void AgreementDetail::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
