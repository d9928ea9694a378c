// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/talkrecords.h"

#include "app/pages/talk/talkfixture.h"

namespace hearth {
namespace {

class TalkRecords : public test::TalkTest
{
protected:
    /// Kept by both, `daysAgo`.
    std::array<Conversation, 2> keep(const TalkSession &session, int daysAgo = 0)
    {
        auto both = conversationsOf(session, journal());
        for (Conversation &each : both)
            each.record.date = each.record.date.addDays(-daysAgo);
        EXPECT_TRUE(journal().apply({Change::add(both[0]), Change::add(both[1])}));
        return both;
    }
};

QStringList stepsOf(const QList<SpokenPart> &parts)
{
    QStringList steps;
    for (const SpokenPart &part : parts)
        steps += part.step;
    return steps;
}

TEST_F(TalkRecords, EachHasTheirOwnWordsOfAListeningSession)
{
    TalkSession session(ConversationType::Listening, kSecondPartner);
    for (int i = 0; i < 3; ++i)
        session.goOn();
    session.finishSpeaking();
    session.setHearing(QStringLiteral("what Anna heard first"));
    session.sayNotQuite();
    session.setHearing(QStringLiteral("what Anna heard"));
    session.sayYes();
    session.setSaid(QStringLiteral("Ben's own line"));
    session.goOn();
    session.finishSpeaking();
    session.setHearing(QStringLiteral("without a yes"));
    EXPECT_EQ(partsOf(session, kFirstPartner),
              (QList<SpokenPart>{{QStringLiteral("heard"), QStringLiteral("what Anna heard")}}));
    EXPECT_EQ(partsOf(session, kSecondPartner),
              (QList<SpokenPart>{{QStringLiteral("said"), QStringLiteral("Ben's own line")}}));
}

TEST_F(TalkRecords, ARepairHoldsWhatWasSaid)
{
    TalkSession session(ConversationType::Repair, kFirstPartner);
    TalkWords &words = session.words(kFirstPartner);
    words.when = QStringLiteral("the door stood open");
    words.felt = {QStringLiteral("sad"), QStringLiteral("tired")};
    words.feltWords = QStringLiteral("far away");
    words.forgiveness = Forgiveness::NotYet;
    words.forgive = QStringLiteral("Give me time.");
    const QList<SpokenPart> parts = partsOf(session, kFirstPartner);
    EXPECT_EQ(stepsOf(parts), (QStringList{QStringLiteral("when"), QStringLiteral("felt"), QStringLiteral("forgive")}));
    EXPECT_EQ(parts[1].text, QStringLiteral("sad, tired, far away"));
    EXPECT_EQ(parts[2].text, QStringLiteral("Not yet.\nGive me time."));
    EXPECT_TRUE(partsOf(session, kSecondPartner).isEmpty());
}

TEST_F(TalkRecords, TheSourceBelongsToWhoBroughtIt)
{
    TalkSession session(ConversationType::Ideas, kSecondPartner);
    session.source = QStringLiteral("a shelf");
    session.words(kFirstPartner).question = QStringLiteral("And you?");
    EXPECT_EQ(stepsOf(partsOf(session, kSecondPartner)), QStringList{QStringLiteral("source")});
    EXPECT_EQ(stepsOf(partsOf(session, kFirstPartner)), QStringList{QStringLiteral("question")});
}

TEST_F(TalkRecords, WordsStayAsTheyWereTyped)
{
    for (const QString &text : test::hostileTexts()) {
        TalkSession session(ConversationType::Repair, kFirstPartner);
        TalkWords &words = session.words(kFirstPartner);
        words.when = words.feltWords = words.need = words.own = words.forgive = words.differently = text;
        for (const SpokenPart &part : partsOf(session, kFirstPartner))
            EXPECT_EQ(part.text, text) << part.step.toStdString();
        EXPECT_TRUE(repairSentence(words).contains(text));
    }
}

TEST_F(TalkRecords, TheTwoRecordsBelongTogether)
{
    TalkSession session(ConversationType::Repair, kSecondPartner);
    session.setTopic(QStringLiteral("the door"));
    session.words(kSecondPartner).letsGo = true;
    const auto both = conversationsOf(session, journal());
    EXPECT_EQ(both[0].record.author, kFirstPartner);
    EXPECT_EQ(both[1].record.author, kSecondPartner);
    EXPECT_NE(both[0].record.id, both[1].record.id);
    for (const Conversation &each : both) {
        EXPECT_EQ(each.session, both[0].record.id);
        EXPECT_EQ(each.topic, QStringLiteral("the door"));
        EXPECT_EQ(each.firstSpeaker, kSecondPartner);
        EXPECT_EQ(each.record.visibility, Visibility::Shared);
        EXPECT_TRUE(validate(each));
    }
    EXPECT_FALSE(both[0].isLetGo);
    EXPECT_TRUE(both[1].isLetGo);
}

TEST_F(TalkRecords, AConversationWithoutNameOrWordsCanStillBeKept)
{
    TalkSession session(ConversationType::Ideas, kFirstPartner);
    session.words(kFirstPartner).thought = QStringLiteral("mine");
    for (const Conversation &each : conversationsOf(session, journal()))
        EXPECT_TRUE(validate(each));
}

TEST_F(TalkRecords, BothPartsOfASessionAreOneNewestFirst)
{
    letBenSign();
    TalkSession session(ConversationType::Ideas, kSecondPartner);
    session.setTopic(QStringLiteral("older"));
    const auto older = keep(session, 9);
    session.setTopic(QStringLiteral("newer"));
    keep(session);
    const auto kept = keptConversations(journal());
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].any().topic, QStringLiteral("newer"));
    EXPECT_EQ(kept[1].parts.size(), 2U);
    EXPECT_EQ(kept[1].any().record.author, kSecondPartner) << "who spoke first comes first";
    const auto found = keptConversation(journal(), older[1].record.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->by(kFirstPartner)->record.id, older[0].record.id);
    EXPECT_FALSE(keptConversation(journal(), RecordId(77)));
}

TEST_F(TalkRecords, WhoSpokeFirstComesFirstWhateverTheirClocksSaid)
{
    letBenSign();
    for (const int days : {-9000, 9000}) {
        TalkSession session(ConversationType::Ideas, kSecondPartner);
        session.setTopic(QStringLiteral("clocks"));
        auto both = conversationsOf(session, journal());
        Record &bens = both[1].record;
        bens.date = bens.date.addDays(days);
        bens.written = bens.changed = bens.written + std::chrono::hours(24 * days);
        ASSERT_TRUE(journal().apply({Change::add(both[0]), Change::add(both[1])}));
        EXPECT_EQ(keptConversation(journal(), both[0].record.id)->any().record.author, kSecondPartner);
        for (const KeptConversation &kept : keptConversations(journal()))
            EXPECT_EQ(kept.any().record.author, kSecondPartner);
    }
}

TEST_F(TalkRecords, EachLetsGoForThemselves)
{
    letBenSign();
    TalkSession session(ConversationType::Repair, kFirstPartner);
    session.setTopic(QStringLiteral("the door"));
    session.words(kFirstPartner).letsGo = true;
    const auto both = keep(session);
    const auto kept = keptConversation(journal(), both[0].record.id);
    EXPECT_TRUE(kept->isLetGoFor(kFirstPartner));
    EXPECT_FALSE(kept->isLetGoFor(kSecondPartner));
    ASSERT_TRUE(journal().remove(both[1].record.id));
    EXPECT_TRUE(keptConversation(journal(), both[0].record.id)->isLetGoFor(kSecondPartner));
}

} // namespace
} // namespace hearth
