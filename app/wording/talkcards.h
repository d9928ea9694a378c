// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "prompts/cards.h"

#include <optional>

namespace hearth {

/// The decks of the program in the language it speaks, with every own card one may see in its deck. A card of a deck
/// that is not there (from a later version) lies in the first one.
[[nodiscard]] QList<Deck> talkDecks(const Journal &journal);

/// The key of an own card among the others: "own-<id>".
[[nodiscard]] QString keyOf(const OwnCard &card);
/// The own card of that key; null for a card of the program and for one that is gone.
[[nodiscard]] const OwnCard *ownCardOf(const Journal &journal, const QString &key);

/// What it is, for a line above it: its deck, how deep it goes, and "A card by Ben" where it is none of the program's.
[[nodiscard]] QString cardLine(const Journal &journal, const QList<Deck> &decks, const PromptCard &card);

/// The title of a deck; empty for an unknown one.
[[nodiscard]] QString deckTitle(const QList<Deck> &decks, const QString &key);

} // namespace hearth
