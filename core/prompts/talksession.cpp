// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/talksession.h"

#include "base/text.h"

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

} // namespace hearth
