// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/cards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void registerPromptFiles()
{
    Q_INIT_RESOURCE(prompts);
}

namespace hearth {

namespace {

[[nodiscard]] bool isKey(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// Reads decks one after the other and remembers every key and the first thing that is wrong.
class DeckReader final
{
public:
    [[nodiscard]] Deck readDeck(const QJsonValue &value, qsizetype index)
    {
        m_place = QStringLiteral("deck %1").arg(index);
        const QJsonObject object = objectOf(value);
        Deck deck;
        deck.key = keyOf(object, m_deckKeys);
        deck.title = wordsOf(object, "title");
        deck.description = wordsOf(object, "description");
        const QJsonValue cards = object.value(QLatin1String("cards"));
        if (!cards.isArray() || cards.toArray().isEmpty())
            fail("cards");
        for (const QJsonValue card : cards.toArray()) {
            m_place = QStringLiteral("deck %1, card %2").arg(index).arg(deck.cards.size());
            deck.cards << readCard(card, deck.key);
        }
        return deck;
    }
    [[nodiscard]] bool ok() const { return m_failure.isEmpty(); }
    [[nodiscard]] Error error() const { return {ErrorCode::Damaged, m_failure}; }

private:
    [[nodiscard]] PromptCard readCard(const QJsonValue &value, const QString &deck)
    {
        const QJsonObject object = objectOf(value);
        PromptCard card;
        card.key = keyOf(object, m_cardKeys);
        card.deck = deck;
        // A number with a fraction reads as the default, which lies outside the range.
        card.depth = object.value(QLatin1String("depth")).toInt(kLightestDepth - 1);
        if (card.depth < kLightestDepth || card.depth > kDeepestDepth)
            fail("depth");
        card.text = wordsOf(object, "text");
        return card;
    }
    [[nodiscard]] QJsonObject objectOf(const QJsonValue &value)
    {
        if (!value.isObject())
            fail("not an object");
        return value.toObject();
    }
    [[nodiscard]] QString keyOf(const QJsonObject &object, QSet<QString> &taken)
    {
        const QString key = object.value(QLatin1String("key")).toString();
        if (!isKey(key) || taken.contains(key))
            fail("key");
        taken.insert(key);
        return key;
    }
    [[nodiscard]] QString wordsOf(const QJsonObject &object, const char *field)
    {
        const QString words = object.value(QLatin1String(field)).toString();
        if (words.trimmed().isEmpty())
            fail(field);
        return words;
    }
    void fail(const char *what)
    {
        if (ok())
            m_failure = m_place + QLatin1String(": ") + QLatin1String(what);
    }

    QSet<QString> m_deckKeys;
    QSet<QString> m_cardKeys;
    QString m_place;
    QString m_failure;
};

[[nodiscard]] QByteArray promptFile(const QString &language)
{
    QFile file(QStringLiteral(":/prompts/cards.%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] bool matches(const CardFilter &filter, const PromptCard &card)
{
    return (filter.decks.isEmpty() || filter.decks.contains(card.deck)) &&
           (filter.depths.isEmpty() || filter.depths.contains(card.depth));
}

} // namespace

Result<QList<Deck>> readDecks(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorCode::Damaged, QStringLiteral("cards at byte %1").arg(failure.offset)};
    const QJsonValue list = document.object().value(QLatin1String("decks"));
    if (!list.isArray() || list.toArray().isEmpty())
        return Error{ErrorCode::Damaged, QStringLiteral("decks")};
    DeckReader reader;
    QList<Deck> decks;
    for (const QJsonValue value : list.toArray()) {
        decks << reader.readDeck(value, decks.size());
        if (!reader.ok())
            return reader.error();
    }
    return decks;
}

QList<Deck> builtInDecks(const QString &language)
{
    registerPromptFiles();
    const auto end = std::ranges::find_if(language, [](QChar c) { return c == u'_' || c == u'-'; });
    const QString plain = language.left(end - language.begin()).toLower();
    for (const QString &candidate : {plain, QStringLiteral("en")}) {
        auto decks = readDecks(promptFile(candidate));
        if (decks)
            return decks.take();
    }
    return {};
}

std::optional<PromptCard> findCard(const QList<Deck> &decks, const QString &key)
{
    for (const Deck &deck : decks) {
        const auto found = std::ranges::find(deck.cards, key, &PromptCard::key);
        if (found != deck.cards.end())
            return *found;
    }
    return std::nullopt;
}

std::optional<PromptCard> drawCard(const QList<Deck> &decks, const CardFilter &filter, Random &random,
                                   const QString &except)
{
    QList<const PromptCard *> choice;
    for (const Deck &deck : decks)
        for (const PromptCard &card : deck.cards)
            if (card.key != except && matches(filter, card))
                choice << &card;
    if (choice.isEmpty())
        return std::nullopt;
    return *choice.at(random.below(static_cast<std::uint32_t>(choice.size())));
}

} // namespace hearth
