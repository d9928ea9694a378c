// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace hearth {

/// How near a card goes: 1 light, 2 nearer, 3 deep.
inline constexpr int kLightestDepth = 1;
inline constexpr int kDeepestDepth = 3;

/// One open question, said by one partner to the other: "you" answers, "I" asks.
struct PromptCard final
{
    QString key;  ///< the same in every language and every version, as "values-07"
    QString deck; ///< the key of its deck
    int depth = kLightestDepth;
    QString text;

    friend bool operator==(const PromptCard &, const PromptCard &) = default;
};

struct Deck final
{
    QString key; ///< the same in every language and every version, as "life-story"
    QString title;
    QString description;     ///< one line
    QList<PromptCard> cards; ///< from light to deep in the decks built in

    friend bool operator==(const Deck &, const Deck &) = default;
};

/// Which cards may be drawn. An empty set stands for all.
struct CardFilter final
{
    QSet<QString> decks; ///< keys
    QSet<int> depths;
};

/// How near the cards go that are offered by themselves: the deep ones are for a moment that both chose.
[[nodiscard]] inline QSet<int> depthsOfToday()
{
    return {1, 2};
}

/// Reads the JSON of resources/prompts. Damaged for anything that is not of that shape, for an empty text, a depth
/// outside 1 to 3, a deck without cards, and a key that occurs twice or does not consist of a-z, 0-9 and "-";
/// detail names the place. Members it does not know are passed over.
[[nodiscard]] Result<QList<Deck>> readDecks(const QByteArray &json);

/// The decks built into the program in a language, named as "de" or "de_AT"; in English where there are none.
[[nodiscard]] QList<Deck> builtInDecks(const QString &language);

[[nodiscard]] std::optional<PromptCard> findCard(const QList<Deck> &decks, const QString &key);

/// One of the cards the filter lets through, each as likely as the other, but never the one with the key `except`.
/// Nothing when no card is left. It remembers nothing: a card that was put back may come again later.
[[nodiscard]] std::optional<PromptCard> drawCard(const QList<Deck> &decks, const CardFilter &filter, Random &random,
                                                 const QString &except = QString());

} // namespace hearth
