// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/talkwords.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QLocale kTalkLocale(QLocale::English, QLocale::UnitedKingdom);

QDateTime talkAt(int day, int hour, int minute)
{
    return {QDate(2026, 7, day), QTime(hour, minute)};
}

TEST(TalkWording, SaysWhenInWords)
{
    const QDateTime now = talkAt(12, 23, 50);
    EXPECT_EQ(momentInWords(talkAt(12, 23, 55), now, kTalkLocale), QStringLiteral("today at 23:55"));
    EXPECT_EQ(momentInWords(talkAt(13, 0, 10), now, kTalkLocale), QStringLiteral("tomorrow at 00:10"));
    EXPECT_EQ(momentInWords(talkAt(20, 8, 0), now, kTalkLocale), QStringLiteral("Monday, 20 July 2026 at 08:00"));
    EXPECT_TRUE(pausedWords(talkAt(12, 23, 55), now, kTalkLocale).endsWith(QStringLiteral("today at 23:55.")));
    EXPECT_TRUE(pausedWords(talkAt(12, 23, 45), now, kTalkLocale).contains(QStringLiteral("is over")));
}

TEST(TalkWording, EveryStepSaysWhatItIsAboutAndHowItGoesOn)
{
    test::JournalFolder folder;
    const test::OpenJournal open = folder.open();
    for (const ConversationType type :
         {ConversationType::Listening, ConversationType::Repair, ConversationType::Ideas}) {
        TalkSession session(type, kFirstPartner);
        for (bool isEnd = false; !isEnd; isEnd = session.isAtEnd(), session.goOn()) {
            const TalkHead head = headOf(session, *open.journal);
            EXPECT_FALSE(head.title.isEmpty());
            EXPECT_EQ(head.of.has_value(),
                      head.title.contains(QStringLiteral("Anna")) || head.title.contains(QStringLiteral("Ben")));
            EXPECT_FALSE(wordsOf(TalkWay::On, session).isEmpty());
            const QList<TalkField> fields = fieldsAt(session);
            for (const TalkField &field : fields)
                EXPECT_FALSE(questionOf(field, session, *open.journal).isEmpty());
        }
    }
}

TEST(TalkWording, WhoeverListenedIsAskedWhatTheyHeard)
{
    test::JournalFolder folder;
    const test::OpenJournal open = folder.open();
    TalkSession session(ConversationType::Listening, kFirstPartner);
    for (int i = 0; i < 3; ++i)
        session.goOn();
    EXPECT_EQ(headOf(session, *open.journal).of, kFirstPartner);
    EXPECT_FALSE(talkReminder(session).isEmpty());
    session.finishSpeaking();
    EXPECT_EQ(headOf(session, *open.journal).of, kSecondPartner);
}

TEST(TalkWording, BlameIsNoted)
{
    EXPECT_TRUE(blameNote(QStringLiteral("You  always leave")).contains(QStringLiteral("“You always”")));
    EXPECT_TRUE(blameNote(QStringLiteral("The door was open")).isEmpty());
}

} // namespace
} // namespace hearth
