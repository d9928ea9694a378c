// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/owncardeditor.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"

#include <QFormLayout>

namespace hearth {

OwnCardEditor::OwnCardEditor(const PageContext &context, RecordId card, QWidget *parent)
    : RecordEditor(context, parent)
    , m_readers(makeReaders({{tr("%1 may draw this card too").arg(otherName()), tr("Both of you can draw it."),
                              tr("Only you can draw it.")}}))
    , m_text(new GrowingText(tr("The question on the card"), 3, 12, this))
    , m_deck(new ChoiceBox(tr("Deck"), this))
    , m_depth(new SegmentedControl(tr("Depth"), this))
{
    const OwnCard *present = context.journal.all<OwnCard>().find(card);
    OwnCard begun = present != nullptr ? *present : context.journal.compose<OwnCard>();
    setAccessibleName(card.isValid() ? tr("Change your card") : tr("A card of your own"));
    bind(m_text, &OwnCard::text);
    bindChoices();
    if (present == nullptr)
        begun.deck = m_deck->itemData(0).toString();
    layOut();
    connectKeys();
    connect(this, &OwnCardEditor::saved, this, [this] { sayDone(tr("Saved.")); });
    begin({.kind = Kind::OwnCard, .of = card}, begun);
}

void OwnCardEditor::bindChoices()
{
    for (const Deck &deck : talkDecks(m_context.journal))
        m_deck->addItem(deck.title, deck.key);
    for (int depth = kLightestDepth; depth <= kDeepestDepth; ++depth)
        m_depth->addSegment(depthName(depth));
    connect(m_deck, &ChoiceBox::chosen, this, &OwnCardEditor::scheduleSave);
    bind(
        [this](const OwnCard &shown) {
            m_deck->showValue(shown.deck);
            if (m_deck->currentIndex() < 0) // of a later Hearthbook
                m_deck->setCurrentIndex(0);
            m_shownDeck = shown.deck;
            m_shownIndex = m_deck->currentIndex();
        },
        [this](OwnCard &written) {
            const bool isAsShown = m_deck->currentIndex() == m_shownIndex;
            written.deck = isAsShown ? m_shownDeck : m_deck->currentData().toString();
        });
    bind(m_depth, std::array{1, 2, 3}, &OwnCard::depth);
}

void OwnCardEditor::layOut()
{
    auto *question = naming(m_text, new PlainLabel(tr("The question on the card"), Role::Heading, this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Deck"), m_deck);
    form->addRow(tr("Depth"), m_depth);
    inColumn(this, spacing::large,
             {new WordsLabel(accessibleName(), Role::Title, this), m_readers, message(), question, m_text, form,
              spacing::small, makeBottom(primaryButton(tr("Save"), this))});
}

void OwnCardEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
