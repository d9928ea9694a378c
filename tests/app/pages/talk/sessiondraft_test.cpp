// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/sessiondraft.h"

#include "app/pages/talk/talkfixture.h"
#include "pages/talk/sessionview.h"
#include "prompts/talksession.h"
#include "support/awaiting.h"
#include "support/unwritable.h"

#include <QTest>

namespace hearth {
namespace {

class WaitingTest : public test::TalkTest
{
protected:
    WaitingTest() { openPage(); }

    /// Nobody is asked to keep anything; and opens again.
    void crash(const QString &passphrase = test::kAnnasPassphrase)
    {
        page.reset();
        reopen(passphrase);
        openPage();
    }
    [[nodiscard]] bool waitForDraft()
    {
        return test::becomesTrue([this] { return hasDraft(); });
    }
    [[nodiscard]] bool waitUntilKept(const QString &words)
    {
        return test::becomesTrue([&] {
            const QCborMap kept = sessiondraft::waiting(journal());
            return kept == page->findChild<SessionView *>()->session()->fields() &&
                   QCborValue(kept).toCbor().contains(words.toUtf8());
        });
    }
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

TEST_F(WaitingTest, ACrashKeepsTheWordsOfEveryDoor)
{
    const QStringList texts = test::hostileTexts();
    for (const char *door : {"Listening", "Repair", "Exchange of ideas"}) {
        press(door);
        if (canPress("We both want this"))
            press("We both want this");
        write(0, texts[0]);
        EXPECT_TRUE(waitForDraft()) << door;
        for (const char *on : {"Next", "Begin"}) {
            if (canPress(on))
                press(on);
        }
        if (canPress("Begin"))
            press("Begin");
        if (canPress("I have said it"))
            press("I have said it");
        write(0, texts[1]);
        EXPECT_TRUE(waitUntilKept(texts[1])) << door;
        crash();
        press("Go on");
        EXPECT_EQ(textOf(0), texts[1]) << door;
        press("Leave");
        EXPECT_FALSE(hasDraft()) << door;
    }
}

TEST_F(WaitingTest, ACrashKeepsTheWordsOfWhoeverWritesWhileSittingTogether)
{
    sitTogether();
    page.reset();
    journal().setWriter(kSecondPartner);
    openPage();
    press("Repair");
    write(0, QStringLiteral("the door"));
    EXPECT_TRUE(waitForDraft());
    crash();
    EXPECT_FALSE(shows(QStringLiteral("Its words wait here"))) << "what was typed together waits until then";
    sitTogether();
    press("Go on");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
}

TEST_F(WaitingTest, WhatIsKeptMeanwhileIsSealedAndGoesWithTheConversation)
{
    const QString words = QStringLiteral("nobody else reads this sentence");
    press("Repair");
    write(0, words);
    EXPECT_TRUE(waitForDraft());
    EXPECT_FALSE(folder.bytes().contains(words.toUtf8()));
    crash(test::kBensPassphrase);
    EXPECT_FALSE(hasDraft()) << "it is private to who held the keyboard";
    crash();
    press("Go on");
    press("Leave");
    crash();
    EXPECT_FALSE(hasDraft());
    EXPECT_FALSE(shows(QStringLiteral("Its words wait here")));
}

TEST_F(WaitingTest, WordsTakenOutAgainLeaveNoDraft)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    EXPECT_TRUE(waitForDraft());
    write(0, {});
    EXPECT_TRUE(test::becomesTrue([this] { return !hasDraft(); }));
}

TEST_F(WaitingTest, WhatCannotBeKeptIsSaidAndStays)
{
    press("Repair");
    {
        const test::FullDisk full(1024);
        write(0, QStringLiteral("the door"));
        EXPECT_TRUE(test::becomesTrue([this] { return !navigator.reported.isEmpty(); }));
        EXPECT_FALSE(page->keepDrafts());
    }
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_TRUE(hasDraft());
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
    press("Listening");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked[0].contains(QStringLiteral("What you wrote in it"))) << "it says what would be lost";
    EXPECT_TRUE(hasDraft());
    EXPECT_TRUE(canPress("Throw it away"));
    prompter.goAhead = true;
    press("Listening");
    EXPECT_FALSE(hasDraft());
    EXPECT_TRUE(canPress("We both want this"));
}

TEST_F(WaitingTest, ASessionWithoutWordsLeavesNothingAtALock)
{
    const QByteArray before = folder.bytes();
    press("Listening");
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

TEST_F(WaitingTest, APauseSaysWhenAndSurvivesACrash)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    EXPECT_TRUE(shows(QStringLiteral("You are taking a pause and come back to it today at")));
    EXPECT_FALSE(navigator.isHeld);
    EXPECT_TRUE(waitForDraft());
    crash();
    EXPECT_TRUE(shows(QStringLiteral("You are taking a pause and come back to it today at")));
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
    EXPECT_FALSE(hasDraft());
}

TEST_F(WaitingTest, AnotherConversationAsksBeforeAPausedOneVanishes)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    prompter.goAhead = false;
    press("Listening");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked[0].contains(QStringLiteral("What you wrote in it"))) << "it says what would be lost";
    EXPECT_TRUE(shows(QStringLiteral("You are taking a pause")));
    press("Go on");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    press("Pause");
    press("In an hour");
    prompter.goAhead = true;
    press("Listening");
    EXPECT_EQ(prompter.asked.size(), 2) << "asked once each";
    EXPECT_TRUE(canPress("We both want this"));
}

} // namespace
} // namespace hearth
