// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/draftcard.h"

#include "editors/agreementeditor.h"
#include "journal/journal.h"
#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/morebutton.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"

namespace hearth {

DraftCard::DraftCard(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(paragraph(tr("Your draft of other words"), Role::Heading, this))
    , m_note(new WordsLabel(Role::Muted, this))
    , m_title(new WordsLabel(Role::Strong, this))
    , m_text(new MarkdownView(context.theme, tr("The words of your draft"), this))
{
    setRole(this, Role::Sunken);
    auto *layout = inColumn(this, spacing::small, {}, around(spacing::large));
    QWidget *buttons = makeButtons();
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_note, m_title, m_text, buttons})
        addTo(layout, {part});
}

QWidget *DraftCard::makeButtons()
{
    auto *buttons = new QWidget(this);
    QPushButton *write = named("goOnWriting", plainButton(tr("Go on writing"), buttons));
    m_propose = named("proposeDraft", plainButton(tr("Propose…"), buttons));
    auto *more = new MoreButton(m_context.theme, tr("More for this draft"), buttons);
    QAction *remove = more->add("removeDraft", tr("Delete this draft"));
    QAction *forGood = more->addForGood("removeDraftForGood");
    m_more = more;
    inFlow(buttons, spacing::small, {write, m_propose, more});
    connect(write, &QPushButton::clicked, this, &DraftCard::writeChosen);
    connect(m_propose, &QPushButton::clicked, this, &DraftCard::proposeChosen);
    connect(remove, &QAction::triggered, this, [this] { emit removeChosen(m_draft); });
    connect(forGood, &QAction::triggered, this, [this] { emit removeForGoodChosen(m_draft); });
    return buttons;
}

void DraftCard::show(const Agreement &agreement)
{
    const AgreementVersion *draft = agreement.draft;
    const bool isTyped = m_context.journal.draft(AgreementEditor::placeOf(agreement.id)) != nullptr;
    m_draft = draft != nullptr ? draft->record.id : RecordId();
    setVisible(agreement.current != nullptr && (draft != nullptr || isTyped));
    if (isHidden())
        return;
    const bool isOvertaken = draft != nullptr && draft->number <= agreement.current->number;
    if (isOvertaken)
        m_note->setText(tr("Other words were proposed after you began this draft. It is kept as you left it; go on "
                           "writing to propose it as the next version."));
    else if (isTyped)
        m_note->setText(tr("You were writing here. What you typed is kept."));
    else
        m_note->setText(tr("Only you can read it."));
    m_title->setVisible(draft != nullptr);
    m_text->setVisible(draft != nullptr);
    m_more->setVisible(draft != nullptr);
    m_propose->setVisible(draft != nullptr && m_context.journal.isForTwo() && !isTyped && !isOvertaken);
    if (draft != nullptr) {
        m_title->setText(draft->title);
        m_text->setPlainJournalText(draft->text);
    }
}

} // namespace hearth
