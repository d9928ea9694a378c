// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/conversationview.h"

#include "app/pages/talk/talkfixture.h"
#include "records/talkrecords.h"

#include <QApplication>

namespace hearth {
namespace {

class ConversationViewTest : public test::TalkTest
{
protected:
    ConversationViewTest() { openPage(); }
};

TEST_F(ConversationViewTest, ReadsLetsGoAndBringsBack)
{
    const RecordId id = keepOne();
    ASSERT_TRUE(openRecord(id));
    press("Let go");
    EXPECT_TRUE(keptConversation(journal(), id)->isLetGoFor(kFirstPartner));
    EXPECT_FALSE(keptConversation(journal(), id)->isLetGoFor(kSecondPartner)) << "the other's part stays theirs";
    press("Back to Talk");
    EXPECT_EQ(button(QStringLiteral("the evenings")), nullptr);
    press("Show conversations that were let go");
    press("the evenings");
    press("Bring back");
    EXPECT_FALSE(keptConversation(journal(), id)->isLetGoFor(kFirstPartner));
    navigator.offered();
    settle();
    EXPECT_TRUE(keptConversation(journal(), id)->isLetGoFor(kFirstPartner));
}

TEST_F(ConversationViewTest, TheKeyboardGoesToTheWayBackOnceItIsLetGo)
{
    const RecordId id = keepOne();
    ASSERT_TRUE(openRecord(id));
    page->activateWindow();
    button(QStringLiteral("Let go"))->setFocus();
    press("Let go");
    EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Back to Talk")));
    EXPECT_NE(QApplication::focusWidget(), nullptr);
}

TEST_F(ConversationViewTest, AnAuthorDeletesTheirOwnPartAlone)
{
    const RecordId id = keepOne();
    const RecordId mine = keptConversation(journal(), id)->by(kFirstPartner)->record.id;
    ASSERT_TRUE(openRecord(mine));
    EXPECT_TRUE(canPress("Delete my part"));
    press("Delete my part");
    EXPECT_EQ(journal().findRecord(mine), nullptr);
    EXPECT_EQ(kept(), 1U);
    EXPECT_EQ(button(QStringLiteral("Delete my part")), nullptr) << "the other's part stays theirs";
    EXPECT_TRUE(shows(QStringLiteral("the evenings")));
    navigator.offered();
    settle();
    EXPECT_NE(journal().findRecord(mine), nullptr);
    press("Delete for good…");
    EXPECT_EQ(journal().findRecord(mine), nullptr);
    EXPECT_EQ(prompter.asked.size(), 1);
}

TEST_F(ConversationViewTest, GoesBackToTheDoorsWhenTheLastOfItIsGone)
{
    const RecordId id = keepOne();
    ASSERT_TRUE(journal().remove(keptConversation(journal(), id)->by(kSecondPartner)->record.id));
    ASSERT_TRUE(openRecord(journal().all<Conversation>().at(0).record.id));
    press("Delete my part");
    EXPECT_TRUE(canPress("Listening"));
}

TEST_F(ConversationViewTest, ARunningSessionStaysWhileAnotherIsRead)
{
    const RecordId id = keepOne();
    ASSERT_TRUE(page->compose(Kind::Conversation));
    press("Repair");
    write(0, QStringLiteral("the door"));
    EXPECT_TRUE(openRecord(id));
    EXPECT_TRUE(shows(QStringLiteral("the evenings")));
    press("Back to Talk");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
}

} // namespace
} // namespace hearth
