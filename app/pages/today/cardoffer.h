// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "wording/talkcards.h"

class QLabel;

namespace hearth {

/// One conversation card, light or nearer, and the way to another. Nothing is written down: a card that is passed over
/// leaves no trace.
class CardOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit CardOffer(const PageContext &context, QWidget *parent = nullptr);

    /// Draws one where none lies here, or the one that did is gone.
    void refresh();
    /// Nothing while there is no card at all; it is hidden then.
    [[nodiscard]] const std::optional<PromptCard> &card() const { return m_card; }

private:
    void drawAnother();
    void put(const std::optional<PromptCard> &card);

    PageContext m_context;
    SystemRandom m_random;
    QList<Deck> m_decks;
    std::optional<PromptCard> m_card;
    QLabel *m_where;
    QLabel *m_text;
};

} // namespace hearth
