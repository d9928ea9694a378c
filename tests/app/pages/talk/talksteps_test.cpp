// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/talk/talkfixture.h"
#include "widgets/chippicker.h"
#include "widgets/pagescroll.h"
#include "widgets/taborder.h"

#include <QTest>

namespace hearth {
namespace {

class TalkStepsTest : public test::TalkTest
{
protected:
    TalkStepsTest() { openPage(); }

    /// The words on the buttons in sight, in the order in which Tab comes to them after `start`.
    [[nodiscard]] QStringList buttonsAfter(QWidget *start)
    {
        tabAsItStands(page.get(), page.get()); // as the window does
        QStringList order;
        for (QWidget *each = start->nextInFocusChain(); each != start; each = each->nextInFocusChain()) {
            const auto *tile = qobject_cast<TileButton *>(each);
            const auto *button = qobject_cast<QAbstractButton *>(each);
            if (button != nullptr && each->isVisibleTo(page.get()))
                order += tile != nullptr ? tile->title() : button->text();
        }
        return order;
    }
};

TEST_F(TalkStepsTest, TabGoesFromWhatWasHeardToTheAnswers)
{
    beginListening();
    press("I have said it");
    write(0, QStringLiteral("You are tired."));
    EXPECT_EQ(buttonsAfter(fields()[0]).mid(0, 4),
              (QStringList{QStringLiteral("Back"), QStringLiteral("Not quite"), QStringLiteral("Yes, that is it"),
                           QStringLiteral("Go on without it")}));
}

TEST_F(TalkStepsTest, CtrlReturnInAFieldPressesThePrimaryButton)
{
    const auto finish = [this] {
        QTest::keyClick(fields()[0], Qt::Key_Return, Qt::ControlModifier);
        settle();
    };
    press("Listening");
    press("We both want this");
    write(0, QStringLiteral("the evenings"));
    finish();
    press("Begin");
    press("I have said it");
    finish();
    EXPECT_TRUE(canPress("Go on without it")) << "nothing is written that could be right";
    write(0, QStringLiteral("You are tired."));
    finish();
    EXPECT_TRUE(shows(QStringLiteral("Anna was heard")));
    finish();
    EXPECT_TRUE(shows(QStringLiteral("Ben speaks")));
}

TEST_F(TalkStepsTest, EveryConversationEndsInItsOwnWords)
{
    beginListening();
    for (const char *way : {"Change places", "Next"}) {
        takeTurn(QStringLiteral("heard"));
        press(way);
    }
    EXPECT_TRUE(shows(QStringLiteral("having been heard is enough")));
    press("Leave");
    press("Exchange of ideas");
    for (const char *way : {"Begin", "Next", "Next"})
        press(way);
    EXPECT_TRUE(shows(QStringLiteral("having thought about it together is enough")));
}

TEST_F(TalkStepsTest, ARepairOffersWhatIsHardFirst)
{
    press("Repair");
    press("Begin");
    QStringList keys;
    for (const ChipButton *chip : page->findChildren<ChipButton *>()) {
        if (chip->isVisibleTo(page.get()))
            keys += chip->key();
    }
    ASSERT_TRUE(keys.contains(QStringLiteral("loved")));
    EXPECT_LT(keys.indexOf(QStringLiteral("hurt")), keys.indexOf(QStringLiteral("worried")));
    EXPECT_LT(keys.indexOf(QStringLiteral("worried")), keys.indexOf(QStringLiteral("sad")));
    for (const char *pleasant : {"loved", "calm", "joyful"})
        EXPECT_LT(keys.indexOf(QStringLiteral("sad")), keys.indexOf(QString::fromUtf8(pleasant))) << pleasant;
}

TEST_F(TalkStepsTest, TheKeyboardBeginsAtTheFirstDoor)
{
    const RecordId id = keepOne();
    ASSERT_TRUE(page->compose(Kind::Conversation));
    Conversation part = *journal().all<Conversation>().find(id);
    for (const Conversation &each : journal().all<Conversation>()) {
        if (each.record.author == journal().me())
            part = each;
    }
    part.isLetGo = true;
    ASSERT_TRUE(journal().replace(part));
    settle();
    auto *sheet = page->findChild<PageScroll *>();
    EXPECT_EQ(buttonsAfter(page.get()).value(0), QStringLiteral("Listening"));
    EXPECT_TRUE(buttonsAfter(page.get()).contains(QStringLiteral("Show conversations that were let go")));
    sheet->setFocus();
    page->activate();
    EXPECT_EQ(page->focusWidget(), button(QStringLiteral("Listening")));
}

} // namespace
} // namespace hearth
