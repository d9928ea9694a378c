// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/talkcards.h"

#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

constexpr QLatin1String kOwn("own-");

QString ownerWords(const Journal &journal, const PromptCard &card)
{
    const OwnCard *own = ownCardOf(journal, card.key);
    if (own == nullptr)
        return {};
    if (own->record.author == journal.me())
        return QCoreApplication::translate("Talk", "A card of your own");
    return QCoreApplication::translate("Talk", "A card by %1", "by name").arg(nameInWords(journal, own->record.author));
}

} // namespace

QString keyOf(const OwnCard &card)
{
    return kOwn + QString::number(card.record.id.number());
}

const OwnCard *ownCardOf(const Journal &journal, const QString &key)
{
    if (!key.startsWith(kOwn))
        return nullptr;
    return journal.all<OwnCard>().find(RecordId(key.mid(kOwn.size()).toLongLong()));
}

QList<Deck> talkDecks(const Journal &journal)
{
    QList<Deck> decks = builtInDecks(QLocale().name()); // the default locale is that of the program's words
    if (decks.isEmpty())
        return decks;
    for (const OwnCard &own : journal.all<OwnCard>()) {
        const auto found = std::ranges::find(decks, own.deck, &Deck::key);
        Deck &deck = found != decks.end() ? *found : decks.front();
        deck.cards += {keyOf(own), deck.key, own.depth, own.text};
    }
    return decks;
}

QString cardLine(const Journal &journal, const QList<Deck> &decks, const PromptCard &card)
{
    return inOneLine({deckTitle(decks, card.deck), depthName(card.depth), ownerWords(journal, card)});
}

QString deckTitle(const QList<Deck> &decks, const QString &key)
{
    const auto found = std::ranges::find(decks, key, &Deck::key);
    return found != decks.end() ? found->title : QString();
}

} // namespace hearth
