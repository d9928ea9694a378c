// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/gratitudepage.h"

#include "base/shortening.h"
#include "editors/noteeditor.h"
#include "journal/journal.h"
#include "models/notesmodel.h"
#include "pages/gratitude/notebuttons.h"
#include "pages/gratitude/notedelegate.h"
#include "pages/gratitude/summarydialog.h"
#include "records/recordactions.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/cardlist.h"
#include "widgets/edgelist.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"
#include "wording/names.h"

#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kFindWidth = 160; // device-independent pixels, at the usual text size

constexpr qsizetype kNoteInLine = 100; // characters by which a note is told from the others

} // namespace

GratitudePage::GratitudePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(new RecordActions(context, this))
{
    setAccessibleName(title());
    m_model = new NotesModel(m_context.journal, this);
    m_reading = new QWidget(this);
    QWidget *tools = buildTools(m_reading); // first in the tab order
    m_list = new EdgeList(spacing::section, m_reading);
    showCards(*m_list, *m_model, *new NoteDelegate(m_context.theme, m_context.journal, m_list), tr("Gratitude notes"));
    connect(&m_context.theme, &Theme::changed, m_list, &QListView::doItemsLayout);

    m_editor = new NoteEditor(m_context, this);

    m_nothing = new EmptyState(m_context.theme, Glyph::Search, tr("No note says that"),
                               tr("Try another word, or look in the notes of both of you."), m_reading);
    m_nothing->setAction(tr("Show all notes"));
    m_notes = new QStackedLayout;
    m_notes->addWidget(m_list);
    m_notes->addWidget(m_nothing);
    tools->layout()->setContentsMargins(spacing::section, 0, spacing::section, 0);
    inColumn(m_reading, spacing::large, {tools}, {0, spacing::small, 0, spacing::large})->addLayout(m_notes, 1);
    m_empty = new EmptyState(m_context.theme, Glyph::Gratitude, {}, {}, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_empty);

    connectParts();
    showEmptiness();
}

void GratitudePage::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &GratitudePage::openEditor);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { open(m_model->idAt(index.row())); });
    new CardButtons(m_list, [this](const QModelIndex &row) { return makeButtons(row); });
    connect(m_words, &QLineEdit::textChanged, m_model, &NotesModel::setWords);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_words->clear();
        if (m_whose != nullptr)
            m_whose->setCurrent(0);
        m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QWidget *focused = window()->focusWidget();
        m_hadKeyboard = focused == m_list || m_list->isAncestorOf(focused);
        m_row = m_list->currentIndex().row();
        m_note = m_row >= 0 ? m_model->idAt(m_row) : RecordId();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &GratitudePage::stayInPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GratitudePage::showEmptiness);
    connect(m_editor, &NoteEditor::saved, this, [this](RecordId id) {
        const StepId step = m_context.journal.nextStep(Retrace::Undo); // the editor has just saved
        closeEditor();
        openRecord(id);
        m_context.navigator.sayDone(tr("Saved."), step);
    });
    connect(m_editor, &NoteEditor::closed, this, &GratitudePage::closeEditor);
    connect(m_actions, &RecordActions::broughtBack, this, &GratitudePage::openRecord);
}

void GratitudePage::stayInPlace()
{
    const int same = m_note.isValid() ? m_model->rowOf(m_note) : -1;
    const int row = same >= 0 ? same : std::min(m_row, m_model->rowCount() - 1);
    if (!m_hadKeyboard || row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget *GratitudePage::makeButtons(const QModelIndex &row)
{
    const RecordId note = m_model->idAt(row.row());
    const QString which = lineFrom(row.data(Qt::AccessibleTextRole).toString(), kNoteInLine);
    auto *buttons = new NoteButtons(m_context.theme, which, m_actions->isMine(note), m_context.journal.isForTwo(),
                                    m_list->viewport());
    // Later: the card may go while its button is in the middle of its click.
    connect(
        buttons, &NoteButtons::changeChosen, this, [this, note] { open(note); }, Qt::QueuedConnection);
    connect(
        buttons, &NoteButtons::removeChosen, this, [this, note] { m_actions->remove(note); }, Qt::QueuedConnection);
    connect(
        buttons, &NoteButtons::removeForGoodChosen, this, [this, note] { m_actions->removeForGood(note); },
        Qt::QueuedConnection);
    connect(
        buttons, &NoteButtons::thankBackChosen, this, [this, note] { thankBack(note); }, Qt::QueuedConnection);
    return buttons;
}

void GratitudePage::open(RecordId id)
{
    if (!m_actions->isMine(id)) {
        m_context.navigator.open(id); // to be read
        return;
    }
    m_editor->edit(id);
    m_stack->setCurrentIndex(1);
}

QString GratitudePage::title()
{
    return tr("Gratitude");
}

QWidget *GratitudePage::buildTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    const Journal &journal = m_context.journal;
    if (journal.hasOther()) {
        m_whose = new SegmentedControl(tr("Whose notes"), tools);
        m_whose->addSegment(tr("All"));
        m_whose->addSegment(tr("From me"));
        m_whose->addSegment(tr("From %1").arg(nameInWords(journal, otherPartner(journal.me()))));
        connect(m_whose, &SegmentedControl::currentChanged, this, [this](int choice) {
            const PartnerId me = m_context.journal.me();
            m_model->setAuthor(choice == 0   ? std::nullopt
                               : choice == 1 ? std::optional(me)
                                             : std::optional(otherPartner(me)));
        });
    }
    m_words = named("findNotes", new QLineEdit(tools));
    m_words->setPlaceholderText(tr("Find a note"));
    m_words->setAccessibleName(tr("Find a gratitude note"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(m_context.theme.icon(Glyph::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(qRound(kFindWidth * m_context.theme.textScale()));
    auto *print = plainButton(m_context.theme, Glyph::Print, tr("Print…", "a summary of thanks"), tools);
    print->setAccessibleName(tr("Print a summary"));
    print->setToolTip(print->accessibleName());
    connect(print, &QPushButton::clicked, this, &GratitudePage::printSummary);
    QPushButton *write = named("newNote", primaryButton(m_context.theme, Glyph::Add, tr("Write a note"), tools));
    write->setEnabled(journal.isForTwo());
    connect(write, &QPushButton::clicked, this, &GratitudePage::openEditor);
    if (m_whose != nullptr)
        atBothEnds(tools, {m_whose, m_words, print}, {write});
    else
        atBothEnds(tools, {m_words, print}, {write});
    return tools;
}

void GratitudePage::showEmptiness()
{
    m_notes->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const bool isWriting = m_stack->currentIndex() == 1;
    const bool isEmpty = m_context.journal.all<GratitudeNote>().isEmpty();
    if (m_context.journal.isForTwo()) {
        m_empty->setText(tr("No thanks written yet"),
                         tr("A small thing is enough: what happened, and why it mattered to you."));
        m_empty->setAction(tr("Write a note"));
    } else {
        m_empty->setText(
            tr("Gratitude notes go to the other person"),
            m_context.journal.hasOther()
                ? tr("It takes two who share a journal.")
                : tr("Once your partner has joined this journal, you can thank each other here. They join in "
                     "Settings, under Partners."));
        m_empty->setAction({});
    }
    if (!isWriting)
        m_stack->setCurrentIndex(isEmpty ? 2 : 0);
}

bool GratitudePage::keepDrafts()
{
    return m_stack->currentIndex() != 1 || m_editor->keepDraft();
}

bool GratitudePage::compose(Kind kind)
{
    if (kind != Kind::GratitudeNote)
        return false;
    openEditor();
    return true;
}

bool GratitudePage::openRecord(RecordId id)
{
    if (m_context.journal.all<GratitudeNote>().find(id) == nullptr)
        return false;
    if (!keepDrafts())
        return true; // what could not be kept stays in sight
    if (m_model->rowOf(id) < 0)
        m_words->clear();
    if (m_model->rowOf(id) < 0 && m_whose != nullptr)
        m_whose->setCurrent(0);
    closeEditor();
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool GratitudePage::editRecord(RecordId id)
{
    if (!openRecord(id)) // chosen in the list, once the editor closes
        return false;
    open(id);
    return true;
}

void GratitudePage::openEditor()
{
    if (!m_context.journal.isForTwo())
        return;
    m_editor->startNew();
    m_stack->setCurrentIndex(1);
}

void GratitudePage::thankBack(RecordId note)
{
    if (!m_context.journal.isForTwo())
        return;
    m_editor->thankBack(note);
    m_stack->setCurrentIndex(1);
}

void GratitudePage::closeEditor()
{
    m_stack->setCurrentIndex(0);
    showEmptiness();
}

void GratitudePage::printSummary()
{
    SummaryDialog dialog(m_context, this);
    dialog.exec();
}

} // namespace hearth
