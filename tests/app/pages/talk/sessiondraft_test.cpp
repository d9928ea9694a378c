// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/sessiondraft.h"

#include "app/pages/talk/talkfixture.h"

namespace hearth {
namespace {

class WaitingTest : public test::TalkTest
{
protected:
    WaitingTest() { openPage(); }
};

TEST_F(WaitingTest, ALockKeepsTheWordsAndOffersThem)
{
    const QStringList texts = test::hostileTexts();
    press("Exchange of ideas");
    write(0, texts[0]);
    write(1, texts[1]);
    press("Begin");
    write(0, texts[2]);
    write(1, texts[3]);
    EXPECT_FALSE(hasDraft()) << "only a lock keeps them";
    lock();
    EXPECT_TRUE(hasDraft());
    EXPECT_TRUE(shows(QStringLiteral("Its words wait here")));
    EXPECT_FALSE(navigator.isHeld && fields().size() > 0);
    press("Go on");
    EXPECT_TRUE(navigator.isHeld);
    EXPECT_EQ(textOf(1), texts[3]);
    press("Back");
    EXPECT_EQ(textOf(0), texts[0]);
    EXPECT_EQ(textOf(1), texts[1]);
    press("Leave");
    EXPECT_FALSE(hasDraft());
    EXPECT_FALSE(shows(QStringLiteral("Its words wait here")));
}

TEST_F(WaitingTest, WhatWaitsCanVanish)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    lock();
    press("Throw it away");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_FALSE(hasDraft());
    EXPECT_EQ(button(QStringLiteral("Throw it away")), nullptr);
    lock();
    EXPECT_EQ(button(QStringLiteral("Throw it away")), nullptr);
}

TEST_F(WaitingTest, AnotherConversationAsksBeforeOneThatWaitsVanishes)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    lock();
    prompter.goAhead = false;
    press("Listening session");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked[0].contains(QStringLiteral("What you wrote in it"))) << "it says what would be lost";
    EXPECT_TRUE(hasDraft());
    EXPECT_TRUE(canPress("Throw it away"));
    prompter.goAhead = true;
    press("Listening session");
    EXPECT_FALSE(hasDraft());
    EXPECT_TRUE(canPress("We both want this"));
}

TEST_F(WaitingTest, ASessionWithoutWordsLeavesNothingAtALock)
{
    const QByteArray before = folder.bytes();
    press("Listening session");
    press("We both want this");
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(WaitingTest, TogetherEitherFindsWhatWaits)
{
    sitTogether();
    press("Repair");
    write(0, QStringLiteral("the door"));
    EXPECT_TRUE(page->keepDrafts());
    page.reset();
    journal().setWriter(kSecondPartner);
    openPage();
    press("Go on");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(journal().all<Draft>().size(), 1U) << "one, whoever writes";
    press("Leave");
    EXPECT_FALSE(hasDraft());
}

TEST_F(WaitingTest, APauseSaysWhenAndWritesNothing)
{
    const QByteArray before = folder.bytes();
    press("Repair");
    write(0, QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    EXPECT_TRUE(shows(QStringLiteral("You are taking a pause and come back to it today at")));
    EXPECT_FALSE(navigator.isHeld);
    EXPECT_EQ(folder.bytes(), before);
    folder.clock.setToday(folder.clock.today().addDays(1));
    page->activate();
    EXPECT_TRUE(shows(QStringLiteral("The pause you agreed on is over")));
    press("Go on");
    EXPECT_TRUE(navigator.isHeld);
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    press("Pause");
    press("No pause");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    press("Leave");
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(WaitingTest, AnotherConversationAsksBeforeAPausedOneVanishes)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    prompter.goAhead = false;
    press("Listening session");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked[0].contains(QStringLiteral("What you wrote in it"))) << "it says what would be lost";
    EXPECT_TRUE(shows(QStringLiteral("You are taking a pause")));
    press("Go on");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    prompter.goAhead = true;
    press("Listening session");
    EXPECT_EQ(prompter.asked.size(), 2) << "asked once each";
    EXPECT_TRUE(canPress("We both want this"));
}

} // namespace
} // namespace hearth
