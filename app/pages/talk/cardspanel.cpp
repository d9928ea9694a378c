// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/cardspanel.h"

#include "base/shortening.h"
#include "models/journalwatcher.h"
#include "pages/talk/cardtable.h"
#include "pages/talk/owncardeditor.h"
#include "pages/talk/tilebutton.h"
#include "records/recordactions.h"
#include "records/talkrecords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/chippicker.h"
#include "widgets/morebutton.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"
#include "widgets/wayback.h"
#include "widgets/wordslabel.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kEditorWidth = 680;      // device-independent pixels
constexpr qsizetype kCardInLine = 100; // characters by which a card is told from the others

} // namespace

CardsPanel::CardsPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choosing(makeChoosing())
    , m_drawing(makeDrawing())
    , m_records(new RecordActions(context, this))
    , m_stack(new QStackedLayout(this))
{
    m_editing = new PageScroll(this);
    m_editing->setContentWidth(kEditorWidth);
    m_stack->addWidget(m_choosing);
    m_stack->addWidget(m_drawing);
    m_stack->addWidget(m_editing);
    const auto escape = [](QWidget *from) {
        return new QShortcut(Qt::Key_Escape, from, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(escape(m_choosing), &QShortcut::activated, this, &CardsPanel::closed);
    m_escapeToCards = escape(m_drawing);
    connect(m_escapeToCards, &QShortcut::activated, this, &CardsPanel::showDecks);
    new JournalWatcher(m_context.journal, this, {Kind::OwnCard, Kind::Partner}, [this] { showOwnCards(); });
    showOwnCards();
}

QWidget *CardsPanel::makeChoosing()
{
    auto *choosing = new QWidget(this);
    auto *back = new WayBack(m_context.theme, tr("Back to Talk"), choosing);
    connect(back, &WayBack::chosen, this, &CardsPanel::closed);
    auto *scroll = new PageScroll(choosing);
    scroll->setAccessibleName(tr("Cards"));
    scroll->setEdges(pageEdges(true));
    inColumn(choosing, 0, {back, {scroll, 1}});
    QVBoxLayout *content = scroll->content();
    addTo(content,
          {new SectionHeader(tr("Cards"),
                             tr("Choose decks, or none to draw from them all. A card you put back leaves no trace."),
                             SectionHeader::Level::Page, scroll->widget())});
    addDecks(content);

    m_depths = new ChipPicker(m_context.theme, tr("Depth"), scroll->widget());
    ChipGroup chips;
    for (int depth = kLightestDepth; depth <= kDeepestDepth; ++depth)
        chips.chips += {QString::number(depth), depthName(depth)};
    m_depths->setGroups({chips});
    auto *drawing = primaryButton(tr("Draw a card"), scroll->widget());
    connect(drawing, &QPushButton::clicked, this, &CardsPanel::draw);
    content->addLayout(inRow(spacing::large, {{m_depths, 1, Qt::AlignVCenter}, {drawing, Qt::AlignVCenter}}));

    content->addSpacing(spacing::large);
    auto *header = new SectionHeader(tr("Cards of your own"), {}, SectionHeader::Level::Section, scroll->widget());
    auto *add = plainButton(m_context.theme, Glyph::Add, tr("Add a card"), header);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    header->setTrailing(add);
    content->addWidget(header);
    m_own = inColumn(spacing::small);
    content->addLayout(m_own);
    return choosing;
}

void CardsPanel::addDecks(QVBoxLayout *to)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QList<Deck> decks = talkDecks(m_context.journal);
    for (int i = 0; i < decks.size(); ++i) {
        auto *tile = new TileButton(m_context.theme, std::nullopt, decks[i].title, decks[i].description);
        tile->setCheckable(true);
        m_decks += tile;
        m_deckKeys += decks[i].key;
        grid->addWidget(tile, i / 2, i % 2);
    }
    to->addLayout(grid);
}

QWidget *CardsPanel::makeDrawing()
{
    auto *drawing = new QWidget(this);
    m_backToCards = new WayBack(m_context.theme, tr("Back to the cards"), drawing);
    connect(m_backToCards, &WayBack::chosen, this, &CardsPanel::showDecks);
    auto *scroll = new PageScroll(drawing);
    scroll->setAccessibleName(tr("A card"));
    scroll->setEdges(pageEdges(true));
    inColumn(drawing, 0, {m_backToCards, {scroll, 1}});
    m_table = new CardTable(m_context, scroll->widget());
    m_table->setChoice(tr("Talk about this"));
    m_table->setSecondChoice(tr("Write about this"));
    addTo(scroll->content(), {m_table});
    connect(m_table, &CardTable::chosen, this, &CardsPanel::talkWanted);
    connect(m_table, &CardTable::secondChosen, this,
            [this](const PromptCard &card) { writeAbout(m_context, card.text); });
    return drawing;
}

void CardsPanel::hideBack(bool hidden)
{
    m_backToCards->setVisible(!hidden);
    m_escapeToCards->setEnabled(!hidden);
}

void CardsPanel::open()
{
    if (m_editor != nullptr) {
        m_stack->setCurrentWidget(m_editing);
        m_editor->focusText();
    } else {
        showDecks();
    }
}

void CardsPanel::showDecks()
{
    m_stack->setCurrentWidget(m_choosing);
    if (!m_decks.isEmpty())
        m_decks.first()->setFocus(Qt::OtherFocusReason);
}

void CardsPanel::draw()
{
    CardFilter filter;
    for (int i = 0; i < m_decks.size(); ++i) {
        if (m_decks[i]->isChecked())
            filter.decks += m_deckKeys[i];
    }
    for (const QString &depth : m_depths->chosen())
        filter.depths += depth.toInt();
    m_table->draw(filter);
    m_stack->setCurrentWidget(m_drawing);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool CardsPanel::showOwnCard(RecordId id)
{
    const OwnCard *card = m_context.journal.all<OwnCard>().find(id);
    if (card == nullptr || !m_table->showCard(keyOf(*card)))
        return false;
    m_stack->setCurrentWidget(m_drawing);
    return true;
}

bool CardsPanel::keepDraft()
{
    return m_editor == nullptr || m_editor->keepDraft();
}

void CardsPanel::showOwnCards()
{
    clear(m_own);
    for (const OwnCard &card : m_context.journal.all<OwnCard>()) {
        if (card.record.author == m_context.journal.me())
            addOwnCard(card);
    }
    if (m_own->count() == 0) {
        m_own->addWidget(paragraph(tr("A question of your own can go in among the others."), Role::Muted, m_choosing));
    }
}

void CardsPanel::addOwnCard(const OwnCard &card)
{
    const Journal &journal = m_context.journal;
    auto *frame = new QFrame(m_choosing);
    setRole(frame, Role::Card);
    frame->setAccessibleName(lineFrom(card.text, kCardInLine)); // which its buttons are for
    auto *text = new WordsLabel(card.text, Role::Reading, frame);
    text->setMaximumLines(2);
    QStringList where{deckTitle(talkDecks(journal), card.deck), depthName(card.depth)};
    if (journal.isForTwo() && !journal.isTogether()) {
        where += card.record.visibility == Visibility::Shared
                     ? tr("%1 may draw it too").arg(nameInWords(journal, otherPartner(journal.me())))
                     : tr("only you can draw it");
    }
    auto *words = inColumn(spacing::tiny, {text, new WordsLabel(inOneLine(where), Role::Caption, frame)});
    auto *editing = new IconButton(m_context.theme, Glyph::Edit, tr("Change this card"), frame);
    auto *removing = new IconButton(m_context.theme, Glyph::Trash, tr("Delete this card"), frame);
    const RecordId id = card.record.id;
    auto *more = new MoreButton(m_context.theme, tr("More for this card"), frame);
    connect(more->addForGood("removeForGood"), &QAction::triggered, this, [this, id] { m_records->removeForGood(id); });
    inRow(frame, spacing::small, {{words, 1}, editing, removing, more},
          {spacing::large, spacing::medium, spacing::small, spacing::medium});
    connect(editing, &QToolButton::clicked, this, [this, id] { edit(id); });
    connect(removing, &QToolButton::clicked, this, [this, id] { m_records->remove(id); });
    m_own->addWidget(frame);
}

void CardsPanel::edit(RecordId id)
{
    if (m_editor != nullptr)
        return;
    m_editor = new OwnCardEditor(m_context, id, m_editing->widget());
    connect(m_editor, &OwnCardEditor::saved, this, &CardsPanel::closeEditor);
    connect(m_editor, &OwnCardEditor::closed, this, &CardsPanel::closeEditor);
    m_editing->content()->addWidget(m_editor);
    m_editing->verticalScrollBar()->setValue(0);
    m_stack->setCurrentWidget(m_editing);
    m_editor->focusText();
}

void CardsPanel::closeEditor()
{
    OwnCardEditor *finished = std::exchange(m_editor, nullptr);
    finished->hide();
    finished->deleteLater(); // it is speaking at this moment
    showDecks();
}

} // namespace hearth
