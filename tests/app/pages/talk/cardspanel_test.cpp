// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/cardspanel.h"

#include "app/pages/talk/talkfixture.h"
#include "pages/talk/cardtable.h"
#include "widgets/chippicker.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/describe.h"

#include <QTest>

namespace hearth {
namespace {

class CardsPanelTest : public test::TalkTest
{
protected:
    explicit CardsPanelTest(int partners = 2)
        : TalkTest(partners)
    {
        openPage();
        press("Cards");
    }
    [[nodiscard]] CardTable &table() { return *page->findChild<CardsPanel *>()->findChild<CardTable *>(); }
    OwnCard addCard(const QString &text)
    {
        OwnCard card = journal().compose<OwnCard>();
        card.deck = QStringLiteral("play");
        card.text = text;
        EXPECT_TRUE(journal().add(card));
        return card;
    }
};

TEST_F(CardsPanelTest, DrawsOnlyWhatWasChosenAndLeavesNoTrace)
{
    const QByteArray before = folder.bytes();
    button(QStringLiteral("Play"))->click();
    for (ChipButton *chip : page->findChildren<ChipButton *>()) {
        if (chip->key() == QLatin1String("3") && chip->isVisibleTo(page.get()))
            chip->click();
    }
    press("Draw a card");
    QString last;
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(table().card());
        EXPECT_EQ(table().card()->deck, QStringLiteral("play"));
        EXPECT_EQ(table().card()->depth, 3);
        EXPECT_NE(table().card()->key, last);
        last = table().card()->key;
        press("Another card");
    }
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_FALSE(journal().canUndo());
    EXPECT_TRUE(navigator.said.isEmpty());
}

TEST_F(CardsPanelTest, ACardBeginsAListeningSession)
{
    press("Draw a card");
    const PromptCard card = *table().card();
    press("Talk about this");
    press("We both want this");
    EXPECT_EQ(textOf(0), card.text);
    press("Leave");
    EXPECT_TRUE(prompter.asked.isEmpty()) << "nothing was typed";
}

TEST_F(CardsPanelTest, ACardBeginsAnEntryWhereNoneWaits)
{
    press("Draw a card");
    const QString text = table().card()->text;
    press("Write about this");
    EXPECT_EQ(navigator.composed, Kind::Entry);
    const Draft *draft = journal().draft(QStringLiteral("entry/new"));
    ASSERT_NE(draft, nullptr);
    EXPECT_TRUE(std::get<Entry>(recordIn(*draft).value()).text.startsWith(QStringLiteral("> ") + text));
    const QCborMap fields = draft->fields;
    press("Another card");
    press("Write about this");
    EXPECT_EQ(journal().draft(QStringLiteral("entry/new"))->fields, fields) << "what waits stays as it is";
    EXPECT_EQ(navigator.said.size(), 1);
}

TEST_F(CardsPanelTest, WritesChangesAndDeletesACardOfOnesOwn)
{
    press("Add a card");
    for (const QString &text : test::hostileTexts()) {
        if (text.size() > OwnCard::kMaxLength)
            continue;
        write(0, text);
        page->findChild<SegmentedControl *>()->setCurrent(2);
        press("Save");
        ASSERT_EQ(journal().all<OwnCard>().size(), 1U);
        const OwnCard &card = journal().all<OwnCard>().at(0);
        EXPECT_EQ(card.text, text);
        EXPECT_EQ(card.depth, 3);
        EXPECT_EQ(card.record.visibility, Visibility::Private);
        EXPECT_FALSE(hasDraft());
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == QLatin1String("Delete this card") && each->isVisibleTo(page.get()))
                each->click();
        }
        settle();
        EXPECT_TRUE(journal().all<OwnCard>().isEmpty());
        navigator.offered();
        settle();
        EXPECT_EQ(journal().all<OwnCard>().size(), 1U);
        ASSERT_TRUE(journal().removeForGood(journal().all<OwnCard>().at(0).record.id));
        press("Add a card");
    }
}

TEST_F(CardsPanelTest, TheKeyboardSavesAndLeaves)
{
    page->activateWindow();
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return}) {
        press("Add a card");
        write(0, QStringLiteral("Which?"));
        QTest::keyClick(fields()[0], key, Qt::ControlModifier);
        settle();
        ASSERT_EQ(journal().all<OwnCard>().size(), 1U);
        EXPECT_EQ(journal().all<OwnCard>().at(0).text, QStringLiteral("Which?"));
        EXPECT_TRUE(fields().isEmpty());
        ASSERT_TRUE(journal().removeForGood(journal().all<OwnCard>().at(0).record.id));
        settle();
    }
    press("Add a card");
    write(0, QStringLiteral("Which"));
    QTest::keyClick(fields()[0], Qt::Key_Escape);
    settle();
    EXPECT_TRUE(fields().isEmpty());
    EXPECT_TRUE(journal().all<OwnCard>().isEmpty());
    EXPECT_TRUE(hasDraft()) << "Escape leaves, and loses nothing";
}

TEST_F(CardsPanelTest, ACardThatWasBegunIsGoneOnWithFromElsewhere)
{
    OwnCard card = journal().compose<OwnCard>();
    card.text = QStringLiteral("What if?");
    ASSERT_TRUE(journal().add(card));
    EXPECT_FALSE(page->editRecord(RecordId(12345)));
    ASSERT_TRUE(page->editRecord(card.record.id));
    EXPECT_EQ(textOf(0), QStringLiteral("What if?"));
    press("Close");
    ASSERT_TRUE(page->compose(Kind::OwnCard));
    EXPECT_EQ(textOf(0), QString());
}

TEST_F(CardsPanelTest, ATooLongCardSaysSoAndStays)
{
    press("Add a card");
    write(0, QString(OwnCard::kMaxLength + 1, QLatin1Char('w')));
    press("Save");
    EXPECT_TRUE(test::saysExactly(*page, describe({ErrorCode::TextTooLong, {}})));
    EXPECT_TRUE(journal().all<OwnCard>().isEmpty());
    EXPECT_EQ(textOf(0).size(), OwnCard::kMaxLength + 1);
    EXPECT_LE(page->minimumSizeHint().width(), 900);
}

TEST_F(CardsPanelTest, SharingACardIsAChoice)
{
    press("Add a card");
    write(0, QStringLiteral("Which?"));
    auto *shared = qobject_cast<QCheckBox *>(button(QStringLiteral("Ben may draw this card too")));
    ASSERT_NE(shared, nullptr);
    EXPECT_FALSE(shared->isChecked());
    shared->click();
    press("Save");
    EXPECT_EQ(journal().all<OwnCard>().at(0).record.visibility, Visibility::Shared);
    EXPECT_TRUE(shows(QStringLiteral("Ben may draw it too")));
}

TEST_F(CardsPanelTest, ALockKeepsTheCardBeingWritten)
{
    press("Add a card");
    write(0, QStringLiteral("Which"));
    lock();
    press("Cards");
    press("Add a card");
    EXPECT_EQ(textOf(0), QStringLiteral("Which"));
    press("Close");
    EXPECT_TRUE(hasDraft());
    press("Add a card");
    press("Throw away");
    EXPECT_FALSE(hasDraft());
}

TEST_F(CardsPanelTest, ShowsACardOfOnesOwnAndFollowsIt)
{
    const OwnCard card = addCard(QStringLiteral("Which way?"));
    ASSERT_TRUE(openRecord(card.record.id));
    EXPECT_TRUE(shows(QStringLiteral("Which way?")));
    EXPECT_TRUE(shows(QStringLiteral("A card of your own")));
    OwnCard changed = journal().all<OwnCard>().at(0);
    changed.text = QStringLiteral("Which way now?");
    ASSERT_TRUE(journal().replace(changed));
    EXPECT_EQ(table().card()->text, changed.text);
    ASSERT_TRUE(journal().remove(card.record.id));
    EXPECT_NE(table().card()->text, changed.text);
    EXPECT_FALSE(openRecord(card.record.id));
}

TEST_F(CardsPanelTest, AKeptConversationNamesItsCardButNeverAnOwnOne)
{
    letBenSign();
    const OwnCard own = addCard(QStringLiteral("Which way?"));
    for (const bool isOwn : {false, true}) {
        if (isOwn)
            ASSERT_TRUE(openRecord(own.record.id));
        else
            press("Draw a card");
        const PromptCard card = *table().card();
        press("Talk about this");
        for (const char *way : {"We both want this", "Next", "Begin", "I have said it", "Go on without it",
                                "I have said it", "Go on without it", "Next"})
            press(way);
        for (Switch *keeps : page->findChildren<Switch *>()) {
            if (keeps->isVisibleTo(page.get()))
                keeps->setChecked(true);
        }
        press("Keep it");
        const auto &all = journal().all<Conversation>();
        ASSERT_EQ(all.size(), isOwn ? 4U : 2U);
        const auto newest =
            std::find_if(all.begin(), all.end(), [&card](const Conversation &each) { return each.topic == card.text; });
        ASSERT_NE(newest, all.end());
        EXPECT_EQ(newest->card, isOwn ? QString() : card.key) << "an own card may be private";
    }
}

class CardsAloneTest : public CardsPanelTest
{
protected:
    CardsAloneTest()
        : CardsPanelTest(1)
    {
    }
};

TEST_F(CardsAloneTest, CardsAndTheSentenceWorkForOne)
{
    press("Draw a card");
    press("Talk about this");
    EXPECT_EQ(navigator.said.size(), 1);
    EXPECT_TRUE(canPress("Another card"));
    press("Back to the cards");
    press("Back to Talk");
    EXPECT_FALSE(canPress("Listening"));
    EXPECT_FALSE(canPress("Exchange of ideas"));
    press("Repair");
    EXPECT_EQ(button(QStringLiteral("Pause")), nullptr);
    write(0, QStringLiteral("the door stood open"));
    press("Write on with this");
    const Draft *draft = journal().draft(QStringLiteral("entry/new"));
    ASSERT_NE(draft, nullptr);
    EXPECT_EQ(std::get<Entry>(recordIn(*draft).value()).text,
              QStringLiteral("> When the door stood open\n> I felt …\n> I need …\n\n"));
    press("Leave");
    EXPECT_TRUE(journal().all<Conversation>().isEmpty());
}

TEST_F(CardsAloneTest, ThereIsNobodyToShareACardWith)
{
    press("Add a card");
    EXPECT_EQ(button(QStringLiteral("Ben may draw this card too")), nullptr);
}

} // namespace
} // namespace hearth
