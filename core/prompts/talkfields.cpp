// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/talkfields.h"

namespace hearth {

namespace {

/// Null for what is no partner's own.
QString TalkWords::*ownText(TalkText text)
{
    switch (text) {
    case TalkText::When:
        return &TalkWords::when;
    case TalkText::FeltWords:
        return &TalkWords::feltWords;
    case TalkText::Need:
        return &TalkWords::need;
    case TalkText::Own:
        return &TalkWords::own;
    case TalkText::Forgive:
        return &TalkWords::forgive;
    case TalkText::Differently:
        return &TalkWords::differently;
    case TalkText::Thought:
        return &TalkWords::thought;
    case TalkText::Question:
        return &TalkWords::question;
    case TalkText::Topic:
    case TalkText::Source:
    case TalkText::Hearing:
    case TalkText::Said:
    case TalkText::Outcome:
        break;
    }
    return nullptr;
}

QList<TalkField> fieldsOfTurn(const TalkSession &session)
{
    switch (session.turn().phase) {
    case TurnPhase::Hearing:
        return {{TalkText::Hearing, session.listener()}};
    case TurnPhase::Understood:
        return {{TalkText::Said, session.speaker()}};
    case TurnPhase::Speaking:
        break;
    }
    return {};
}

} // namespace

QList<TalkField> fieldsAt(const TalkSession &session)
{
    const PartnerId speaker = session.speaker();
    const auto ofBoth = [&session](TalkText text) {
        const PartnerId first = session.firstSpeaker();
        return QList<TalkField>{{text, first}, {text, otherPartner(first)}};
    };
    switch (session.step()) {
    case TalkStep::Topic:
    case TalkStep::Begin:
        return {{TalkText::Topic, speaker}};
    case TalkStep::Source:
        return {{TalkText::Topic, speaker}, {TalkText::Source, speaker}};
    case TalkStep::Turn:
        return fieldsOfTurn(session);
    case TalkStep::Sentence:
        return {{TalkText::When, speaker}, {TalkText::FeltWords, speaker}, {TalkText::Need, speaker}};
    case TalkStep::Own:
        return ofBoth(TalkText::Own);
    case TalkStep::Forgive:
        return ofBoth(TalkText::Forgive);
    case TalkStep::Differently:
        return ofBoth(TalkText::Differently);
    case TalkStep::Thought:
        return {{TalkText::Thought, speaker}, {TalkText::Question, speaker}};
    case TalkStep::Outcome:
        return {{TalkText::Outcome, speaker}};
    case TalkStep::Rules:
    case TalkStep::Setup:
    case TalkStep::LetGo:
    case TalkStep::Keep:
        break;
    }
    return {};
}

QString talkTextOf(const TalkSession &session, const TalkField &field)
{
    switch (field.text) {
    case TalkText::Topic:
        return session.topic();
    case TalkText::Source:
        return session.source;
    case TalkText::Outcome:
        return session.outcome;
    case TalkText::Hearing:
        return session.turn().hearing;
    case TalkText::Said:
        return session.turn().said;
    default:
        return session.words(field.by).*ownText(field.text);
    }
}

void setTalkText(TalkSession &session, const TalkField &field, const QString &text)
{
    switch (field.text) {
    case TalkText::Topic:
        return session.setTopic(text);
    case TalkText::Source:
        session.source = text;
        return;
    case TalkText::Outcome:
        session.outcome = text;
        return;
    case TalkText::Hearing:
        return session.setHearing(text);
    case TalkText::Said:
        return session.setSaid(text);
    default:
        session.words(field.by).*ownText(field.text) = text;
    }
}

} // namespace hearth
