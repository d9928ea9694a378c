// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/talkcards.h"

#include "app/pages/talk/talkfixture.h"

namespace hearth {
namespace {

class TalkCards : public test::TalkTest
{
protected:
    OwnCard add(const QString &deck, bool isShared = false)
    {
        OwnCard card = journal().compose<OwnCard>();
        card.deck = deck;
        card.depth = 2;
        card.text = QStringLiteral("What would you ask?");
        card.record.visibility = isShared ? Visibility::Shared : Visibility::Private;
        EXPECT_TRUE(journal().add(card));
        return card;
    }
};

TEST_F(TalkCards, OwnCardsLieInTheirDeck)
{
    const OwnCard own = add(QStringLiteral("play"));
    const QList<Deck> decks = talkDecks(journal());
    ASSERT_EQ(decks.size(), 10);
    const auto card = findCard(decks, keyOf(own));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->deck, QStringLiteral("play"));
    EXPECT_EQ(card->depth, 2);
    EXPECT_EQ(card->text, own.text);
    EXPECT_EQ(cardLine(journal(), decks, *card), QStringLiteral("Play \u00b7 personal \u00b7 A card of your own"));
    EXPECT_EQ(ownCardOf(journal(), card->key)->record.id, own.record.id);
    EXPECT_EQ(ownCardOf(journal(), QStringLiteral("play-01")), nullptr);
    EXPECT_EQ(ownCardOf(journal(), QStringLiteral("own-")), nullptr);
}

TEST_F(TalkCards, ACardOfAnUnknownDeckIsNotLost)
{
    const OwnCard own = add(QStringLiteral("from-the-future"));
    const QList<Deck> decks = talkDecks(journal());
    const auto card = findCard(decks, keyOf(own));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->deck, decks.first().key);
}

TEST_F(TalkCards, TheOtherDrawsOnlyWhatIsShared)
{
    add(QStringLiteral("play"));
    const OwnCard shared = add(QStringLiteral("play"), true);
    reopen(test::kBensPassphrase);
    const QList<Deck> decks = talkDecks(journal());
    EXPECT_EQ(decks[7].cards.size(), talkDecks(journal())[6].cards.size() + 1);
    const auto card = findCard(decks, keyOf(shared));
    ASSERT_TRUE(card);
    EXPECT_EQ(cardLine(journal(), decks, *card), QStringLiteral("Play \u00b7 personal \u00b7 A card by Anna"));
}

TEST_F(TalkCards, SpeakTheLanguageOfTheProgram)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(deckTitle(talkDecks(journal()), QStringLiteral("values")), QStringLiteral("Werte"));
    QLocale::setDefault(before);
    EXPECT_EQ(deckTitle(talkDecks(journal()), QStringLiteral("values")), QStringLiteral("Values"));
    EXPECT_TRUE(deckTitle(talkDecks(journal()), QStringLiteral("nothing")).isEmpty());
}

} // namespace
} // namespace hearth
