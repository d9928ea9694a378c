// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/talkfields.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

/// Writes everything that is asked, each time something else, and goes on; what was asked.
QList<TalkField> filled(TalkSession &session)
{
    QList<TalkField> asked;
    for (;;) {
        if (session.step() == TalkStep::Turn)
            session.finishSpeaking();
        for (bool isDone = false; !isDone;) {
            const QList<TalkField> fields = fieldsAt(session);
            for (const TalkField &field : fields) {
                const QString text = QStringLiteral("text %1").arg(asked.size());
                setTalkText(session, field, text);
                EXPECT_EQ(talkTextOf(session, field), text);
                asked += field;
            }
            isDone = session.step() != TalkStep::Turn || session.turn().phase == TurnPhase::Understood;
            if (!isDone)
                session.sayYes();
        }
        if (session.isAtEnd())
            return asked;
        session.goOn();
    }
}

QList<TalkText> textsOf(const QList<TalkField> &fields, PartnerId by)
{
    QList<TalkText> texts;
    for (const TalkField &field : fields) {
        if (field.by == by)
            texts += field.text;
    }
    return texts;
}

TEST(TalkFields, OfAListeningSessionEachHearsAndSays)
{
    TalkSession session(ConversationType::Listening, kSecondPartner);
    const QList<TalkField> asked = filled(session);
    EXPECT_EQ(textsOf(asked, kSecondPartner),
              (QList<TalkText>{TalkText::Topic, TalkText::Said, TalkText::Hearing, TalkText::Outcome}));
    EXPECT_EQ(textsOf(asked, kFirstPartner), (QList<TalkText>{TalkText::Hearing, TalkText::Said}));
    EXPECT_EQ(session.turns()[0].hearing, QStringLiteral("text 1"));
    EXPECT_EQ(session.turns()[1].said, QStringLiteral("text 4"));
}

TEST(TalkFields, OfARepairEachSaysTheirOwn)
{
    TalkSession session(ConversationType::Repair, kFirstPartner);
    const QList<TalkField> asked = filled(session);
    const QList<TalkText> own{TalkText::When, TalkText::FeltWords, TalkText::Need,
                              TalkText::Own,  TalkText::Forgive,   TalkText::Differently};
    EXPECT_EQ(textsOf(asked, kFirstPartner), QList<TalkText>{TalkText::Topic} + own);
    EXPECT_EQ(textsOf(asked, kSecondPartner), own);
    EXPECT_NE(session.words(kFirstPartner).when, session.words(kSecondPartner).when);
}

TEST(TalkFields, OfIdeasTheSourceIsOfWhoeverBegan)
{
    TalkSession session(ConversationType::Ideas, kFirstPartner);
    const QList<TalkField> asked = filled(session);
    EXPECT_EQ(textsOf(asked, kFirstPartner), (QList<TalkText>{TalkText::Topic, TalkText::Source, TalkText::Thought,
                                                              TalkText::Question, TalkText::Outcome}));
    EXPECT_EQ(textsOf(asked, kSecondPartner), (QList<TalkText>{TalkText::Thought, TalkText::Question}));
    EXPECT_EQ(session.source, QStringLiteral("text 1"));
}

TEST(TalkFields, WhileSomebodySpeaksNothingIsAsked)
{
    TalkSession session(ConversationType::Listening, kFirstPartner);
    for (int i = 0; i < 3; ++i)
        session.goOn();
    EXPECT_EQ(session.step(), TalkStep::Turn);
    EXPECT_TRUE(fieldsAt(session).isEmpty());
}

} // namespace
} // namespace hearth
