// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/cardoffer.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/today/puttingoff.h"
#include "reminders/reminders.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/factgrid.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

namespace {

QLabel *label(Role role, QWidget *parent)
{
    auto *made = paragraph({}, role, parent);
    return made;
}

} // namespace

CardOffer::CardOffer(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *card = new Card(this);
    inColumn(this, {card});
    m_where = label(Role::Caption, card);
    m_text = label(Role::Title, card);
    auto *head =
        inRow(spacing::small, {new GlyphLabel(m_context.theme, Glyph::Cards, Token::Accent, 0, card), {m_where, 1}});
    auto *later = new LaterButton(tr("A conversation card"), card); // as they stand, for the tab key
    auto *another = quietButton(tr("Another card"), card);
    auto *talk = plainButton(tr("Talk about it"), card);
    card->content()->setSpacing(spacing::medium);
    addTo(card->content(), {head, m_text, inRow(spacing::small, {Stretch(), later, another, talk})});

    connect(later, &LaterButton::putOff, this,
            [this](LaterButton::Later until) { putOff(m_context, {talkCardKey()}, until); });
    connect(another, &QPushButton::clicked, this, &CardOffer::drawAnother);
    connect(talk, &QPushButton::clicked, this, [this] { m_context.navigator.show(PageId::Talk); });
    // Watched by an object: hidden, it would not hear that it may come up again.
    new JournalWatcher(m_context.journal, static_cast<QObject *>(this), {Kind::OwnCard, Kind::Preferences},
                       [this] { refresh(); });
}

void CardOffer::refresh()
{
    const Journal &journal = m_context.journal;
    if (!mayBeOffered(journal.preferences(), talkCardKey(), journal.clock().today()))
        return put({});
    m_decks = talkDecks(m_context.journal);
    const auto present = m_card ? findCard(m_decks, m_card->key) : std::nullopt;
    put(present ? present : drawCard(m_decks, {{}, depthsOfToday()}, m_random));
}

void CardOffer::drawAnother()
{
    if (const auto next = drawCard(m_decks, {{}, depthsOfToday()}, m_random, m_card ? m_card->key : QString()))
        put(next);
}

void CardOffer::put(const std::optional<PromptCard> &card)
{
    m_card = card;
    setVisible(card.has_value());
    if (!card)
        return;
    m_where->setText(cardLine(m_context.journal, m_decks, *card));
    m_text->setText(breakable(card->text));
}

} // namespace hearth
