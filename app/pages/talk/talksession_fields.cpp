// SPDX-License-Identifier: GPL-3.0-or-later
// A session as the fields of a draft, and back.
#include "prompts/talksession.h"

#include <QCborArray>

#include <algorithm>

namespace hearth {

namespace {

namespace key {
constexpr QLatin1String type("sort");
constexpr QLatin1String first("first");
constexpr QLatin1String alone("alone");
constexpr QLatin1String position("position");
constexpr QLatin1String minutes("minutes");
constexpr QLatin1String topic("topic");
constexpr QLatin1String card("card");
constexpr QLatin1String source("source");
constexpr QLatin1String outcome("outcome");
constexpr QLatin1String turns("turns");
constexpr QLatin1String words("words");
constexpr QLatin1String phase("phase");
constexpr QLatin1String attempts("attempts");
constexpr QLatin1String hearing("hearing");
constexpr QLatin1String said("said");
constexpr QLatin1String when("when");
constexpr QLatin1String felt("felt");
constexpr QLatin1String feltWords("feltWords");
constexpr QLatin1String need("need");
constexpr QLatin1String own("own");
constexpr QLatin1String forgiveness("forgiveness");
constexpr QLatin1String forgive("forgive");
constexpr QLatin1String differently("differently");
constexpr QLatin1String thought("thought");
constexpr QLatin1String question("question");
constexpr QLatin1String letsGo("letsGo");
} // namespace key

QStringList stringsOf(const QCborValue &value)
{
    QStringList strings;
    for (const QCborValue &each : value.toArray())
        strings += each.toString();
    return strings;
}

// The number as a choice from `first` to `last`; `first` for any other.
template <typename Choice>
Choice choiceOf(const QCborValue &value, Choice first, Choice last)
{
    const qint64 number = value.toInteger(-1);
    const bool isKnown = number >= static_cast<qint64>(first) && number <= static_cast<qint64>(last);
    return isKnown ? static_cast<Choice>(number) : first;
}

QCborMap fieldsOf(const TalkTurn &turn)
{
    return {{key::phase, static_cast<int>(turn.phase)},
            {key::attempts, QCborArray::fromStringList(turn.attempts)},
            {key::hearing, turn.hearing},
            {key::said, turn.said}};
}

TalkTurn turnOf(const QCborMap &fields)
{
    TalkTurn turn;
    turn.phase = choiceOf(fields.value(key::phase), TurnPhase::Speaking, TurnPhase::Understood);
    turn.attempts = stringsOf(fields.value(key::attempts));
    turn.hearing = fields.value(key::hearing).toString();
    turn.said = fields.value(key::said).toString();
    return turn;
}

QCborMap fieldsOf(const TalkWords &words)
{
    return {{key::when, words.when},
            {key::felt, QCborArray::fromStringList(words.felt)},
            {key::feltWords, words.feltWords},
            {key::need, words.need},
            {key::own, words.own},
            {key::forgiveness, static_cast<int>(words.forgiveness)},
            {key::forgive, words.forgive},
            {key::differently, words.differently},
            {key::thought, words.thought},
            {key::question, words.question},
            {key::letsGo, words.letsGo}};
}

TalkWords wordsOf(const QCborMap &fields)
{
    TalkWords words;
    words.when = fields.value(key::when).toString();
    words.felt = stringsOf(fields.value(key::felt));
    words.feltWords = fields.value(key::feltWords).toString();
    words.need = fields.value(key::need).toString();
    words.own = fields.value(key::own).toString();
    words.forgiveness = choiceOf(fields.value(key::forgiveness), Forgiveness::Open, Forgiveness::NotYet);
    words.forgive = fields.value(key::forgive).toString();
    words.differently = fields.value(key::differently).toString();
    words.thought = fields.value(key::thought).toString();
    words.question = fields.value(key::question).toString();
    words.letsGo = fields.value(key::letsGo).toBool();
    return words;
}

} // namespace

QCborMap TalkSession::fields() const
{
    QCborArray turnList;
    for (const TalkTurn &turn : m_turns)
        turnList.append(fieldsOf(turn));
    return {{key::type, static_cast<int>(m_type)},
            {key::first, static_cast<int>(m_first.number())},
            {key::alone, m_isForOneself},
            {key::position, static_cast<qint64>(m_position)},
            {key::minutes, minutes},
            {key::topic, m_topic},
            {key::card, m_card},
            {key::source, source},
            {key::outcome, outcome},
            {key::turns, turnList},
            {key::words, QCborArray{fieldsOf(m_words[0]), fieldsOf(m_words[1])}}};
}

std::optional<TalkSession> TalkSession::fromFields(const QCborMap &fields)
{
    const qint64 type = fields.value(key::type).toInteger(0);
    const qint64 first = fields.value(key::first).toInteger(0);
    if (type < static_cast<qint64>(ConversationType::Listening) ||
        type > static_cast<qint64>(ConversationType::Ideas) ||
        (first != kFirstPartner.number() && first != kSecondPartner.number()))
        return std::nullopt;
    TalkSession session(static_cast<ConversationType>(type),
                        first == kFirstPartner.number() ? kFirstPartner : kSecondPartner,
                        fields.value(key::alone).toBool());
    if (session.m_type == ConversationType::Listening) {
        const QCborArray turns = fields.value(key::turns).toArray();
        const auto count = std::clamp<std::size_t>(static_cast<std::size_t>(turns.size()) / 2 * 2, 2, kMaxTurns);
        session.m_turns.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            session.m_turns[i] = turnOf(turns.at(static_cast<qsizetype>(i)).toMap());
        session.plan();
    }
    const QCborArray words = fields.value(key::words).toArray();
    for (std::size_t i = 0; i < session.m_words.size(); ++i)
        session.m_words[i] = wordsOf(words.at(static_cast<qsizetype>(i)).toMap());
    session.m_topic = fields.value(key::topic).toString();
    session.m_card = fields.value(key::card).toString();
    session.source = fields.value(key::source).toString();
    session.outcome = fields.value(key::outcome).toString();
    session.minutes = static_cast<int>(std::clamp<qint64>(fields.value(key::minutes).toInteger(kUsualMinutes), 1, 30));
    const auto last = static_cast<qint64>(session.m_moments.size() - 1);
    session.m_position =
        static_cast<std::size_t>(std::clamp<qint64>(fields.value(key::position).toInteger(0), 0, last));
    return session;
}

} // namespace hearth
