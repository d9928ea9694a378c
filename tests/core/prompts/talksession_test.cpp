// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/talksession.h"

#include "support/hostiletexts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCborArray>

namespace hearth {
namespace {

using testing::ElementsAre;

std::vector<TalkStep> stepsOf(TalkSession session)
{
    std::vector<TalkStep> steps{session.step()};
    while (!session.isAtEnd()) {
        session.goOn();
        steps.push_back(session.step());
    }
    session.goOn(); // stays
    EXPECT_EQ(session.step(), steps.back());
    return steps;
}

TalkSession atFirstTurn()
{
    TalkSession session(ConversationType::Listening, kFirstPartner);
    for (int i = 0; i < 3; ++i)
        session.goOn();
    EXPECT_EQ(session.step(), TalkStep::Turn);
    return session;
}

TEST(TalkSession, GoesThroughAListeningSession)
{
    EXPECT_THAT(stepsOf(TalkSession(ConversationType::Listening, kFirstPartner)),
                ElementsAre(TalkStep::Rules, TalkStep::Topic, TalkStep::Setup, TalkStep::Turn, TalkStep::Turn,
                            TalkStep::Outcome, TalkStep::Keep));
}

TEST(TalkSession, GoesThroughARepair)
{
    EXPECT_THAT(stepsOf(TalkSession(ConversationType::Repair, kFirstPartner)),
                ElementsAre(TalkStep::Begin, TalkStep::Sentence, TalkStep::Sentence, TalkStep::Own, TalkStep::Forgive,
                            TalkStep::Differently, TalkStep::LetGo, TalkStep::Keep));
}

TEST(TalkSession, GoesThroughAnExchangeOfIdeas)
{
    EXPECT_THAT(stepsOf(TalkSession(ConversationType::Ideas, kFirstPartner)),
                ElementsAre(TalkStep::Source, TalkStep::Thought, TalkStep::Thought, TalkStep::Outcome, TalkStep::Keep));
}

TEST(TalkSession, ForOneselfIsASentenceAndNeverKept)
{
    TalkSession session(ConversationType::Repair, kFirstPartner, true);
    EXPECT_THAT(stepsOf(session), ElementsAre(TalkStep::Sentence));
    session.words(kFirstPartner).keeps = true;
    session.words(kSecondPartner).keeps = true;
    EXPECT_FALSE(session.isKept());
}

TEST(TalkSession, TurnsChange)
{
    TalkSession session = atFirstTurn();
    EXPECT_EQ(session.speaker(), kFirstPartner);
    EXPECT_EQ(session.listener(), kSecondPartner);
    EXPECT_FALSE(session.isLastTurn());
    session.goOn();
    EXPECT_EQ(session.speaker(), kSecondPartner);
    EXPECT_TRUE(session.isLastTurn());
}

TEST(TalkSession, TheSpeakerSaysYesOrNotQuite)
{
    TalkSession session = atFirstTurn();
    session.setHearing(QStringLiteral("too early"));
    EXPECT_TRUE(session.turn().hearing.isEmpty());
    session.finishSpeaking();
    session.sayYes();
    EXPECT_EQ(session.turn().phase, TurnPhase::Hearing) << "nothing is written yet";
    session.sayNotQuite();
    EXPECT_TRUE(session.turn().attempts.isEmpty());
    session.setHearing(QStringLiteral("first"));
    session.sayNotQuite();
    EXPECT_EQ(session.turn().attempts, QStringList{QStringLiteral("first")});
    EXPECT_TRUE(session.turn().hearing.isEmpty());
    session.setHearing(QStringLiteral("second"));
    session.sayYes();
    EXPECT_EQ(session.turn().phase, TurnPhase::Understood);
    session.setHearing(QStringLiteral("other words"));
    EXPECT_EQ(session.turn().hearing, QStringLiteral("second")) << "yes was said to those words";
}

TEST(TalkSession, BackGoesThroughThePhasesOfATurn)
{
    TalkSession session = atFirstTurn();
    session.finishSpeaking();
    session.setHearing(QStringLiteral("heard"));
    session.sayYes();
    session.goBack();
    EXPECT_EQ(session.turn().phase, TurnPhase::Hearing);
    EXPECT_EQ(session.turn().hearing, QStringLiteral("heard"));
    session.goBack();
    EXPECT_EQ(session.turn().phase, TurnPhase::Speaking);
    session.goBack();
    EXPECT_EQ(session.step(), TalkStep::Setup);
    for (int i = 0; i < 5; ++i)
        session.goBack();
    EXPECT_TRUE(session.isAtBeginning());
}

TEST(TalkSession, WhoBeginsStaysOnceATurnHoldsWords)
{
    TalkSession session = atFirstTurn();
    session.setFirstSpeaker(kSecondPartner);
    EXPECT_EQ(session.speaker(), kSecondPartner);
    session.finishSpeaking();
    session.setHearing(QStringLiteral("words"));
    EXPECT_FALSE(session.canChangeFirstSpeaker());
    session.setFirstSpeaker(kFirstPartner);
    EXPECT_EQ(session.firstSpeaker(), kSecondPartner);
}

TEST(TalkSession, AnotherRoundAddsATurnForEach)
{
    TalkSession session = atFirstTurn();
    session.goOn();
    session.addRound();
    EXPECT_EQ(session.turns().size(), 4U);
    EXPECT_FALSE(session.isLastTurn());
    session.goOn();
    EXPECT_EQ(session.step(), TalkStep::Turn);
    EXPECT_EQ(session.speaker(), kFirstPartner);
    while (session.canAddRound())
        session.addRound();
    session.addRound();
    EXPECT_EQ(session.turns().size(), TalkSession::kMaxTurns);
}

TEST(TalkSession, KeepingNeedsBothAndIsAskedAnewAfterGoingBack)
{
    TalkSession session(ConversationType::Ideas, kSecondPartner);
    session.words(kFirstPartner).keeps = true;
    session.words(kSecondPartner).keeps = true;
    EXPECT_FALSE(session.isKept()) << "not before the last step";
    while (!session.isAtEnd())
        session.goOn();
    EXPECT_TRUE(session.isKept());
    session.words(kSecondPartner).keeps = false;
    EXPECT_FALSE(session.isKept());
    session.words(kSecondPartner).keeps = true;
    session.goBack();
    session.goOn();
    EXPECT_FALSE(session.isKept());
}

TEST(TalkSession, OtherWordsForgetTheCard)
{
    TalkSession session(ConversationType::Listening, kFirstPartner);
    session.setTopic(QStringLiteral("What made you laugh?"), QStringLiteral("play-01"));
    EXPECT_FALSE(session.hasWords()) << "a card can be drawn again";
    session.setTopic(QStringLiteral("What made you laugh?"));
    EXPECT_EQ(session.card(), QStringLiteral("play-01"));
    session.setTopic(QStringLiteral("What made us laugh?"));
    EXPECT_TRUE(session.card().isEmpty());
    EXPECT_TRUE(session.hasWords());
}

TEST(TalkSession, LeavesOutBlankLinesAroundTheTopic)
{
    TalkSession session(ConversationType::Repair, kFirstPartner);
    session.setTopic(QStringLiteral("\n \t\n  the door\n\nand the window \n\n \n"));
    EXPECT_EQ(session.topic(), QStringLiteral("  the door\n\nand the window "));
    session.setTopic(QStringLiteral("\n \n"));
    EXPECT_TRUE(session.topic().isEmpty());
    session.setTopic(QStringLiteral("What made you laugh?"), QStringLiteral("play-01"));
    session.setTopic(QStringLiteral("What made you laugh?\n"));
    EXPECT_EQ(session.card(), QStringLiteral("play-01")) << "still the words of the card";
}

TEST(TalkSession, KnowsWhetherAnythingWasTyped)
{
    const auto words = [](const auto &type) {
        TalkSession session(ConversationType::Repair, kFirstPartner);
        type(session);
        return session.hasWords();
    };
    EXPECT_FALSE(words([](TalkSession &session) { session.outcome = QStringLiteral("  \n"); }));
    EXPECT_FALSE(words([](TalkSession &session) { session.minutes = 9; }));
    EXPECT_TRUE(words([](TalkSession &session) { session.outcome = QStringLiteral("a"); }));
    EXPECT_TRUE(words([](TalkSession &session) { session.source = QStringLiteral("a"); }));
    EXPECT_TRUE(words([](TalkSession &session) { session.words(kFirstPartner).own = QStringLiteral("a"); }));
    EXPECT_TRUE(words([](TalkSession &session) { session.words(kSecondPartner).felt = {QStringLiteral("sad")}; }));
    EXPECT_TRUE(words([](TalkSession &session) { session.words(kSecondPartner).forgiveness = Forgiveness::NotYet; }));
}

TEST(TalkSession, FieldsBringEverySignBack)
{
    for (const QString &text : test::hostileTexts()) {
        TalkSession session = atFirstTurn();
        session.setTopic(text);
        session.source = text;
        session.outcome = text;
        session.minutes = 12;
        session.finishSpeaking();
        session.setHearing(text);
        session.sayNotQuite();
        session.setHearing(text);
        session.sayYes();
        session.setSaid(text);
        TalkWords &words = session.words(kSecondPartner);
        words = {text, {QStringLiteral("sad")}, text, text, text, Forgiveness::NotYet, text, text, text, text, true,
                 true};
        const auto back = TalkSession::fromFields(session.fields());
        ASSERT_TRUE(back);
        EXPECT_EQ(back->topic(), text);
        EXPECT_EQ(back->source, text);
        EXPECT_EQ(back->outcome, text);
        EXPECT_EQ(back->minutes, 12);
        EXPECT_EQ(back->step(), TalkStep::Turn);
        EXPECT_EQ(back->turns(), session.turns());
        words.keeps = false; // must be said anew
        EXPECT_EQ(back->words(kSecondPartner), words);
        EXPECT_EQ(back->words(kFirstPartner), session.words(kFirstPartner));
    }
}

TEST(TalkSession, TakesNoHarmFromStrangeFields)
{
    EXPECT_FALSE(TalkSession::fromFields({}));
    EXPECT_FALSE(TalkSession::fromFields({{QStringLiteral("sort"), 9}, {QStringLiteral("first"), 1}}));
    EXPECT_FALSE(TalkSession::fromFields({{QStringLiteral("sort"), 1}, {QStringLiteral("first"), 3}}));
    QCborMap fields = TalkSession(ConversationType::Listening, kFirstPartner).fields();
    fields.insert(QStringLiteral("position"), 4000);
    fields.insert(QStringLiteral("minutes"), -7);
    fields.insert(QStringLiteral("turns"), QCborArray{1, QStringLiteral("x"), QCborMap{{QStringLiteral("phase"), 77}}});
    fields.insert(QStringLiteral("words"), QStringLiteral("none"));
    const auto session = TalkSession::fromFields(fields);
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->isAtEnd());
    EXPECT_EQ(session->minutes, 1);
    EXPECT_EQ(session->turns().size(), 2U);
}

} // namespace
} // namespace hearth
