// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "wording/talkcards.h"

class QShortcut;
class QStackedLayout;
class QVBoxLayout;

namespace hearth {

class RecordActions;
class CardTable;
class ChipPicker;
class OwnCardEditor;
class PageScroll;
class TileButton;
class WayBack;

/// The decks to choose from, one card at a time, and the cards of one's own.
class CardsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// The choice of decks, or the editor that is open.
    void open();
    /// Shows an own card large. False when there is no such card.
    bool showOwnCard(RecordId id);
    /// Opens the editor with that card of mine, or a new one; one that is open already stays.
    void edit(RecordId id);
    /// False when the card that is being written could not be kept.
    bool keepDraft();
    /// Something above leads back from a card: its own ways need not be there.
    void hideBack(bool hidden);

signals:
    void closed();
    void talkWanted(const hearth::PromptCard &card);

private:
    [[nodiscard]] QWidget *makeChoosing();
    [[nodiscard]] QWidget *makeDrawing();
    void addDecks(QVBoxLayout *to);
    void showDecks();
    void draw();
    void showOwnCards();
    void addOwnCard(const OwnCard &card);
    void closeEditor();

    const PageContext m_context;
    QList<TileButton *> m_decks;
    QStringList m_deckKeys; // in the order of the tiles
    ChipPicker *m_depths = nullptr;
    QVBoxLayout *m_own = nullptr;
    CardTable *m_table = nullptr;
    OwnCardEditor *m_editor = nullptr;
    PageScroll *m_editing = nullptr;
    QWidget *m_choosing;
    WayBack *m_backToCards = nullptr;
    QShortcut *m_escapeToCards = nullptr;
    QWidget *m_drawing;
    RecordActions *m_records;
    QStackedLayout *m_stack;
};

} // namespace hearth
