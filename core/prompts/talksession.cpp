// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/talksession.h"

#include "base/text.h"

#include <QCborArray>

#include <algorithm>

namespace hearth {

namespace {

QString withoutBlankEnds(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

bool hasText(const TalkTurn &turn)
{
    return !turn.attempts.isEmpty() || !isBlank(turn.hearing) || !isBlank(turn.said);
}

bool hasText(const TalkWords &words)
{
    const auto texts = {&words.when,    &words.feltWords,   &words.need,    &words.own,
                        &words.forgive, &words.differently, &words.thought, &words.question};
    return !words.felt.isEmpty() || words.forgiveness != Forgiveness::Open ||
           std::ranges::any_of(texts, [](const QString *text) { return !isBlank(*text); });
}

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

TalkSession::TalkSession(ConversationType type, PartnerId first, bool isForOneself)
    : m_type(type)
    , m_first(first)
    , m_isForOneself(isForOneself)
{
    if (type == ConversationType::Listening)
        m_turns.resize(2);
    plan();
}

void TalkSession::plan()
{
    m_moments.clear();
    const auto add = [this](std::initializer_list<Moment> moments) {
        m_moments.insert(m_moments.end(), moments.begin(), moments.end());
    };
    if (m_isForOneself) {
        add({{TalkStep::Sentence}});
        return;
    }
    switch (m_type) {
    case ConversationType::Listening:
        add({{TalkStep::Rules}, {TalkStep::Topic}, {TalkStep::Setup}});
        for (std::size_t i = 0; i < m_turns.size(); ++i)
            m_moments.push_back({TalkStep::Turn, i});
        add({{TalkStep::Outcome}});
        break;
    case ConversationType::Repair:
        add({{TalkStep::Begin},
             {TalkStep::Sentence, 0},
             {TalkStep::Sentence, 1},
             {TalkStep::Own},
             {TalkStep::Forgive},
             {TalkStep::Differently},
             {TalkStep::LetGo}});
        break;
    case ConversationType::Ideas:
        add({{TalkStep::Source}, {TalkStep::Thought, 0}, {TalkStep::Thought, 1}, {TalkStep::Outcome}});
        break;
    }
    add({{TalkStep::Keep}});
}

bool TalkSession::canChangeFirstSpeaker() const
{
    return std::ranges::none_of(m_turns, [](const TalkTurn &turn) { return hasText(turn); });
}

void TalkSession::setFirstSpeaker(PartnerId first)
{
    if (canChangeFirstSpeaker())
        m_first = first;
}

PartnerId TalkSession::speaker() const
{
    return speakerOfTurn(m_moments[m_position].index);
}

PartnerId TalkSession::speakerOfTurn(std::size_t turn) const
{
    return turn % 2 == 0 ? m_first : otherPartner(m_first);
}

std::size_t TalkSession::turnIndex() const
{
    Q_ASSERT(step() == TalkStep::Turn);
    return m_moments[m_position].index;
}

bool TalkSession::isAtBeginning() const
{
    return m_position == 0;
}

void TalkSession::goOn()
{
    if (!isAtEnd())
        ++m_position;
}

void TalkSession::goBack()
{
    for (TalkWords &words : m_words)
        words.keeps = false;
    if (step() == TalkStep::Turn && turn().phase != TurnPhase::Speaking) {
        TalkTurn &now = turnNow();
        now.phase = now.phase == TurnPhase::Understood ? TurnPhase::Hearing : TurnPhase::Speaking;
    } else if (m_position > 0) {
        --m_position;
    }
}

void TalkSession::finishSpeaking()
{
    if (turn().phase == TurnPhase::Speaking)
        turnNow().phase = TurnPhase::Hearing;
}

void TalkSession::setHearing(const QString &text)
{
    if (turn().phase == TurnPhase::Hearing) // what was said yes to stays as it is
        turnNow().hearing = text;
}

void TalkSession::setSaid(const QString &text)
{
    turnNow().said = text;
}

void TalkSession::sayYes()
{
    if (turn().phase == TurnPhase::Hearing && !isBlank(turn().hearing))
        turnNow().phase = TurnPhase::Understood;
}

void TalkSession::sayNotQuite()
{
    TalkTurn &now = turnNow();
    if (now.phase != TurnPhase::Hearing || isBlank(now.hearing))
        return;
    now.attempts += now.hearing;
    now.hearing.clear();
}

void TalkSession::addRound()
{
    if (m_type != ConversationType::Listening || !canAddRound())
        return;
    m_turns.resize(m_turns.size() + 2);
    plan(); // what comes before the new turns stays where it was
}

void TalkSession::setTopic(const QString &topic, const QString &card)
{
    const QString words = withoutBlankEnds(topic);
    if (words == m_topic && card.isEmpty())
        return; // still the words of the card
    m_topic = words;
    m_card = card;
}

bool TalkSession::hasWords() const
{
    const bool isOwnTopic = !isBlank(m_topic) && m_card.isEmpty();
    return isOwnTopic || !isBlank(source) || !isBlank(outcome) ||
           std::ranges::any_of(m_turns, [](const TalkTurn &turn) { return hasText(turn); }) ||
           std::ranges::any_of(m_words, [](const TalkWords &words) { return hasText(words); });
}

bool TalkSession::isKept() const
{
    return !m_isForOneself && step() == TalkStep::Keep && m_words[0].keeps && m_words[1].keeps;
}

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
    session.minutes =
        static_cast<int>(std::clamp<qint64>(fields.value(key::minutes).toInteger(kUsualMinutes), 1, kMostMinutes));
    const auto last = static_cast<qint64>(session.m_moments.size() - 1);
    session.m_position =
        static_cast<std::size_t>(std::clamp<qint64>(fields.value(key::position).toInteger(0), 0, last));
    return session;
}

} // namespace hearth
