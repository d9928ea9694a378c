// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cards.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace hearth;

namespace {

const QString kGerman = QStringLiteral("de");
const QString kEnglish = QStringLiteral("en");

QByteArray smallFile()
{
    return R"({"decks": [
        {"key": "one", "title": "One", "description": "First.", "cards": [
            {"key": "one-01", "depth": 1, "text": "A?"}, {"key": "one-02", "depth": 3, "text": "B?"}]},
        {"key": "two", "title": "Two", "description": "Second.", "cards": [
            {"key": "two-01", "depth": 2, "text": "C?"}]}]})";
}

QList<Deck> smallDecks()
{
    auto decks = readDecks(smallFile());
    EXPECT_TRUE(decks.ok());
    return decks.ok() ? decks.take() : QList<Deck>();
}

QList<PromptCard> allCards(const QList<Deck> &decks)
{
    QList<PromptCard> cards;
    for (const Deck &deck : decks)
        cards << deck.cards;
    return cards;
}

void expectDamaged(const QByteArray &json, const char *detail)
{
    const auto decks = readDecks(json);
    ASSERT_FALSE(decks.ok()) << json.toStdString();
    EXPECT_EQ(decks.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(decks.error().detail.contains(QString::fromUtf8(detail))) << decks.error().detail.toStdString();
}

/// The small file with one thing changed.
QByteArray broken(const QByteArray &from, const QByteArray &to)
{
    EXPECT_EQ(smallFile().count(from), 1) << from.toStdString();
    return smallFile().replace(from, to);
}

QSet<QString> drawnKeys(const CardFilter &filter, const QString &except = QString())
{
    const QList<Deck> decks = smallDecks();
    SeededRandom random(7);
    QSet<QString> keys;
    for (int i = 0; i < 200; ++i)
        if (const auto card = drawCard(decks, filter, random, except))
            keys << card->key;
    return keys;
}

class BuiltInCards : public testing::TestWithParam<const char *>
{
protected:
    const QList<Deck> m_decks = builtInDecks(QString::fromLatin1(GetParam()));
};

} // namespace

TEST_P(BuiltInCards, TenDecksInOrder)
{
    QStringList keys;
    for (const Deck &deck : m_decks)
        keys << deck.key;
    EXPECT_EQ(keys.join(u' '), QStringLiteral("daily-talk values dreams fears life-story appreciation ideas play "
                                              "hard-times looking-ahead"));
}

TEST_P(BuiltInCards, EveryDeckHoldsEnoughOfEveryDepth)
{
    EXPECT_GE(allCards(m_decks).size(), 150);
    for (const Deck &deck : m_decks) {
        EXPECT_GE(deck.cards.size(), 16) << deck.key.toStdString();
        EXPECT_TRUE(std::ranges::is_sorted(deck.cards, {}, &PromptCard::depth)) << deck.key.toStdString();
        for (int depth = kLightestDepth; depth <= kDeepestDepth; ++depth)
            EXPECT_GE(std::ranges::count(deck.cards, depth, &PromptCard::depth), 3) << deck.key.toStdString() << depth;
    }
}

TEST_P(BuiltInCards, KeysBelongToTheirDeckAndOccurOnce)
{
    QSet<QString> keys;
    for (const Deck &deck : m_decks) {
        for (const PromptCard &card : deck.cards) {
            EXPECT_FALSE(keys.contains(card.key)) << card.key.toStdString();
            keys << card.key;
            EXPECT_EQ(card.deck, deck.key);
            EXPECT_TRUE(card.key.startsWith(deck.key + u'-')) << card.key.toStdString();
        }
    }
}

TEST_P(BuiltInCards, EachTextIsOneQuestionAndOccursOnce)
{
    QSet<QString> texts;
    for (const PromptCard &card : allCards(m_decks)) {
        EXPECT_FALSE(texts.contains(card.text)) << card.text.toStdString();
        texts << card.text;
        EXPECT_EQ(card.text, card.text.simplified());
        EXPECT_EQ(card.text.count(u'?'), 1) << card.text.toStdString();
        EXPECT_TRUE(card.text.endsWith(u'?')) << card.text.toStdString();
        EXPECT_FALSE(card.text.contains(u'\'')) << card.text.toStdString();
        EXPECT_LE(card.text.size(), 110) << card.text.toStdString();
    }
}

TEST_P(BuiltInCards, TitlesAndDescriptionsAreOneLine)
{
    QSet<QString> titles;
    for (const Deck &deck : m_decks) {
        EXPECT_FALSE(titles.contains(deck.title)) << deck.title.toStdString();
        titles << deck.title;
        EXPECT_EQ(deck.description, deck.description.simplified());
        EXPECT_TRUE(deck.description.endsWith(u'.')) << deck.description.toStdString();
        EXPECT_LE(deck.description.size(), 90) << deck.description.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, BuiltInCards, testing::Values("en", "de"),
                         [](const auto &info) { return std::string(info.param); });

TEST(Cards, GermanHasTheSameCardsInItsOwnWords)
{
    const QList<Deck> english = builtInDecks(kEnglish);
    const QList<Deck> german = builtInDecks(kGerman);
    ASSERT_EQ(german.size(), english.size());
    for (int i = 0; i < english.size(); ++i) {
        EXPECT_EQ(german[i].key, english[i].key);
        EXPECT_NE(german[i].title, english[i].title);
        EXPECT_NE(german[i].description, english[i].description);
        ASSERT_EQ(german[i].cards.size(), english[i].cards.size()) << english[i].key.toStdString();
        for (int j = 0; j < english[i].cards.size(); ++j) {
            EXPECT_EQ(german[i].cards[j].key, english[i].cards[j].key);
            EXPECT_EQ(german[i].cards[j].depth, english[i].cards[j].depth);
            EXPECT_NE(german[i].cards[j].text, english[i].cards[j].text);
        }
    }
    EXPECT_EQ(german.first().title, QStringLiteral("Alltag"));
    const auto card = findCard(german, QStringLiteral("values-09"));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->text, QStringLiteral("Wo fällt es dir schwer, Nein zu sagen?"));
}

TEST(Cards, AnotherLanguageFallsBackToEnglish)
{
    const QList<Deck> english = builtInDecks(kEnglish);
    ASSERT_FALSE(english.isEmpty());
    EXPECT_EQ(english.first().title, QStringLiteral("Daily talk"));
    for (const char *name : {"fi", "", "C", "../sample/people", "english", "en_GB"})
        EXPECT_EQ(builtInDecks(QString::fromUtf8(name)), english) << name;
    for (const char *name : {"de_AT", "de-CH", "DE"})
        EXPECT_EQ(builtInDecks(QString::fromUtf8(name)), builtInDecks(kGerman)) << name;
}

TEST(Cards, ReadsEveryField)
{
    const QList<Deck> decks = smallDecks();
    ASSERT_EQ(decks.size(), 2);
    EXPECT_EQ(decks[0].key, QStringLiteral("one"));
    EXPECT_EQ(decks[0].title, QStringLiteral("One"));
    EXPECT_EQ(decks[0].description, QStringLiteral("First."));
    ASSERT_EQ(decks[0].cards.size(), 2);
    const PromptCard expected{QStringLiteral("one-02"), QStringLiteral("one"), 3, QStringLiteral("B?")};
    EXPECT_EQ(decks[0].cards[1], expected);
}

TEST(Cards, RefusesWhatIsNotJson)
{
    expectDamaged("", "byte");
    expectDamaged(smallFile().chopped(3), "byte");
    expectDamaged("[]", "decks");
    expectDamaged("{}", "decks");
    expectDamaged(R"({"decks": {}})", "decks");
    expectDamaged(R"({"decks": []})", "decks");
    expectDamaged(R"({"decks": ["one"]})", "deck 0: not an object");
}

TEST(Cards, RefusesWrongShapesAndSaysWhere)
{
    expectDamaged(broken("\"depth\": 3", "\"depth\": 4"), "deck 0, card 1: depth");
    expectDamaged(broken("\"depth\": 3", "\"depth\": 0"), "deck 0, card 1: depth");
    expectDamaged(broken("\"depth\": 3", "\"depth\": 2.5"), "deck 0, card 1: depth");
    expectDamaged(broken("\"depth\": 3", "\"depth\": \"3\""), "deck 0, card 1: depth");
    expectDamaged(broken("\"depth\": 3, ", ""), "deck 0, card 1: depth");
    expectDamaged(broken("\"C?\"", "\" \""), "deck 1, card 0: text");
    expectDamaged(broken("\"C?\"", "3"), "deck 1, card 0: text");
    expectDamaged(broken("\"two-01\"", "\"one-01\""), "deck 1, card 0: key");
    expectDamaged(broken("\"two-01\"", "\"two 01\""), "deck 1, card 0: key");
    expectDamaged(broken("\"two-01\"", "\"zw\xc3\xb6-01\""), "deck 1, card 0: key");
    expectDamaged(broken("\"two-01\"", "\"\""), "deck 1, card 0: key");
    expectDamaged(broken("\"two\"", "\"one\""), "deck 1: key");
    expectDamaged(broken("\"Two\"", "null"), "deck 1: title");
    expectDamaged(broken("\"Second.\"", "[]"), "deck 1: description");
    expectDamaged(broken(R"({"key": "two-01", "depth": 2, "text": "C?"})", ""), "deck 1: cards");
    expectDamaged(broken(R"({"key": "two-01", "depth": 2, "text": "C?"})", "7"), "deck 1, card 0: not an object");
}

TEST(Cards, FindsByKey)
{
    const QList<Deck> decks = smallDecks();
    const auto card = findCard(decks, QStringLiteral("two-01"));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->deck, QStringLiteral("two"));
    EXPECT_FALSE(findCard(decks, QStringLiteral("two")));
    EXPECT_FALSE(findCard(decks, QString()));
}

TEST(Cards, DrawsEveryCardSoonerOrLater)
{
    EXPECT_EQ(drawnKeys({}),
              (QSet<QString>{QStringLiteral("one-01"), QStringLiteral("one-02"), QStringLiteral("two-01")}));
}

TEST(Cards, DrawsOnlyWhatTheFilterLetsThrough)
{
    EXPECT_EQ(drawnKeys({{QStringLiteral("two")}, {}}), QSet<QString>{QStringLiteral("two-01")});
    EXPECT_EQ(drawnKeys({{}, {1, 2}}), (QSet<QString>{QStringLiteral("one-01"), QStringLiteral("two-01")}));
    EXPECT_EQ(drawnKeys({{QStringLiteral("one")}, {2, 3}}), QSet<QString>{QStringLiteral("one-02")});
    EXPECT_TRUE(drawnKeys({{QStringLiteral("one")}, {2}}).isEmpty());
    EXPECT_TRUE(drawnKeys({{QStringLiteral("none")}, {}}).isEmpty());
}

TEST(Cards, NeverDrawsTheExcludedCard)
{
    const QString first = QStringLiteral("one-01");
    EXPECT_EQ(drawnKeys({}, first), (QSet<QString>{QStringLiteral("one-02"), QStringLiteral("two-01")}));
    EXPECT_TRUE(drawnKeys({{QStringLiteral("one")}, {1}}, first).isEmpty());

    const QList<Deck> decks = builtInDecks(kEnglish);
    SeededRandom random(11);
    QString last;
    for (int i = 0; i < 2000; ++i) {
        const auto card = drawCard(decks, {}, random, last);
        ASSERT_TRUE(card);
        EXPECT_NE(card->key, last);
        last = card->key;
    }
}

TEST(Cards, TheSameRandomNumbersDrawTheSameCards)
{
    const QList<Deck> decks = builtInDecks(kEnglish);
    SeededRandom one(3);
    SeededRandom other(3);
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(drawCard(decks, {}, one), drawCard(decks, {}, other));
}
