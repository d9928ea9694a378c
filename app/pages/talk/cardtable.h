// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "wording/talkcards.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hearth {

class WordsLabel;

/// One card, large, and the way to another. It remembers nothing of the cards that were put back, and nothing is
/// written down.
class CardTable final : public QFrame
{
    Q_OBJECT

public:
    explicit CardTable(const PageContext &context, QWidget *parent = nullptr);

    /// The words of the button that chooses the card.
    void setChoice(const QString &words);
    /// Another thing to do with the card; empty, at first, for none.
    void setSecondChoice(const QString &words);

    /// Draws from the cards the filter lets through, from now on.
    void draw(const CardFilter &filter);
    /// Shows that card. False when there is none with that key.
    bool showCard(const QString &key);
    [[nodiscard]] const std::optional<PromptCard> &card() const { return m_card; }

signals:
    void chosen(const hearth::PromptCard &card);
    void secondChosen(const hearth::PromptCard &card);

private:
    void drawAnother();
    void put(const std::optional<PromptCard> &card);
    void follow();

    const PageContext m_context;
    SystemRandom m_random;
    CardFilter m_filter;
    QList<Deck> m_decks;
    std::optional<PromptCard> m_card;
    QLabel *m_where;
    WordsLabel *m_text;
    QPushButton *m_another;
    QPushButton *m_second;
    QPushButton *m_choice;
};

} // namespace hearth
