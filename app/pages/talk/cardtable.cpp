// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/cardtable.h"

#include "models/journalwatcher.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/wordslabel.h"

namespace hearth {

namespace {

constexpr int kMinHeight = 120; // of the question, in device-independent pixels

} // namespace

CardTable::CardTable(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_where(new WordsLabel({}, Role::Caption, this))
    , m_text(new WordsLabel({}, Role::Display, this))
    , m_another(plainButton(tr("Another card"), this))
    , m_second(plainButton({}, this))
    , m_choice(primaryButton({}, this))
{
    setRole(this, Role::Card);
    m_text->setMinimumHeight(kMinHeight);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *buttons = flowOf(this, spacing::small, {m_another, m_second, m_choice});
    inColumn(this, spacing::large, {m_where, spacing::small, m_text, spacing::section, buttons},
             {spacing::wide, spacing::wide, spacing::wide, spacing::section});
    m_second->hide();
    setFocusProxy(m_another);

    connect(m_another, &QPushButton::clicked, this, &CardTable::drawAnother);
    connect(m_choice, &QPushButton::clicked, this, [this] {
        if (const auto card = m_card)
            emit chosen(*card);
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto card = m_card)
            emit secondChosen(*card);
    });
    new JournalWatcher(m_context.journal, this, {Kind::OwnCard, Kind::Partner}, [this] { follow(); });
}

void CardTable::setChoice(const QString &words)
{
    m_choice->setText(words);
}

void CardTable::setSecondChoice(const QString &words)
{
    m_second->setText(words);
    m_second->setVisible(!words.isEmpty());
}

void CardTable::draw(const CardFilter &filter)
{
    m_filter = filter;
    m_decks = talkDecks(m_context.journal);
    put(drawCard(m_decks, m_filter, m_random));
}

bool CardTable::showCard(const QString &key)
{
    m_decks = talkDecks(m_context.journal);
    const auto card = findCard(m_decks, key);
    if (card)
        put(card);
    return card.has_value();
}

void CardTable::drawAnother()
{
    const auto next = drawCard(m_decks, m_filter, m_random, m_card ? m_card->key : QString());
    if (next)
        put(next);
    else
        m_where->setText(tr("This is the only card in what you chose."));
}

void CardTable::put(const std::optional<PromptCard> &card)
{
    m_card = card;
    m_choice->setEnabled(card.has_value());
    m_second->setEnabled(card.has_value());
    if (!card) {
        m_where->clear();
        m_text->setText(tr("There is no card in what you chose."));
        return;
    }
    m_where->setText(cardLine(m_context.journal, m_decks, *card));
    m_text->setText(card->text);
    m_text->updateGeometry();
}

void CardTable::follow()
{
    if (m_decks.isEmpty())
        return;
    m_decks = talkDecks(m_context.journal);
    if (!m_card)
        return;
    const auto present = findCard(m_decks, m_card->key);
    if (present)
        put(present);
    else
        put(drawCard(m_decks, m_filter, m_random));
}

} // namespace hearth
