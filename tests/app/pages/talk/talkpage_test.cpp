// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkpage.h"

#include "app/pages/talk/talkfixture.h"
#include "records/talkrecords.h"
#include "widgets/chippicker.h"
#include "widgets/switch.h"
#include "widgets/talktimer.h"

namespace hearth {
namespace {

class TalkPageTest : public test::TalkTest
{
protected:
    TalkPageTest() { openPage(); }
};

TEST_F(TalkPageTest, KeepsAListeningSessionOfBoth)
{
    letBenSign();
    press("Listening");
    EXPECT_TRUE(navigator.isHeld);
    press("We both want this");
    write(0, QStringLiteral("the evenings"));
    press("Next");
    qobject_cast<QAbstractButton *>(button(QStringLiteral("Ben")))->click();
    press("Begin");
    EXPECT_TRUE(shows(QStringLiteral("Ben speaks")));
    EXPECT_TRUE(shows(QStringLiteral("No fixing")));
    auto *timer = page->findChild<TalkTimer *>();
    ASSERT_NE(timer, nullptr);
    EXPECT_EQ(navigator.staysOpen, std::chrono::milliseconds(0));
    timer->start();
    EXPECT_GT(navigator.staysOpen, std::chrono::minutes(5)) << "who listens touches nothing";
    EXPECT_LE(navigator.staysOpen, std::chrono::minutes(6));
    timer->pause();
    EXPECT_EQ(navigator.staysOpen, std::chrono::milliseconds(0));
    timer->resume();
    EXPECT_GT(navigator.staysOpen, std::chrono::minutes(5));
    press("I have said it");
    EXPECT_EQ(navigator.staysOpen, std::chrono::milliseconds(0)) << "the turn is over";
    EXPECT_TRUE(shows(QStringLiteral("No fixing")));
    EXPECT_FALSE(canPress("Yes, that is it"));
    write(0, QStringLiteral("You are tired."));
    press("Not quite");
    EXPECT_TRUE(shows(QStringLiteral("You are tired."))) << "the earlier attempt stays in sight";
    EXPECT_TRUE(textOf(0).isEmpty());
    write(0, QStringLiteral("You are tired of planning."));
    press("Yes, that is it");
    write(0, QStringLiteral("Surprise me."));
    press("Change places");
    EXPECT_TRUE(shows(QStringLiteral("Anna speaks")));
    takeTurn(QStringLiteral("You fear to choose."));
    press("Next");
    write(0, QStringLiteral("Sundays are ours"));
    press("Next");
    sayBothYes();
    press("Keep it");

    ASSERT_EQ(kept(), 2U);
    const auto conversation = keptConversation(journal(), journal().all<Conversation>().at(0).record.id);
    const Conversation *annas = conversation->by(kFirstPartner);
    const Conversation *bens = conversation->by(kSecondPartner);
    ASSERT_TRUE(annas != nullptr && bens != nullptr);
    EXPECT_EQ(annas->parts,
              (QList<SpokenPart>{{QStringLiteral("heard"), QStringLiteral("You are tired of planning.")}}));
    EXPECT_EQ(bens->parts, (QList<SpokenPart>{{QStringLiteral("said"), QStringLiteral("Surprise me.")},
                                              {QStringLiteral("heard"), QStringLiteral("You fear to choose.")}}));
    EXPECT_EQ(annas->firstSpeaker, kSecondPartner);
    EXPECT_EQ(bens->outcome, QStringLiteral("Sundays are ours"));
    EXPECT_FALSE(navigator.isHeld);
    EXPECT_FALSE(hasDraft());
    EXPECT_TRUE(shows(QStringLiteral("the evenings"))) << "it is there to be read";
}

TEST_F(TalkPageTest, KeepsARepairOfBoth)
{
    letBenSign();
    press("Repair");
    write(0, QStringLiteral("the door"));
    press("Begin");
    EXPECT_FALSE(shows(QStringLiteral("easily heard as blame")));
    write(0, QStringLiteral("you always leave it open"));
    EXPECT_TRUE(shows(QStringLiteral("“you always” is easily heard as blame")));
    EXPECT_TRUE(canPress("Next")) << "a note stands in nobody's way";
    write(0, QStringLiteral("the door stood open"));
    EXPECT_FALSE(shows(QStringLiteral("easily heard as blame")));
    for (ChipButton *chip : page->findChildren<ChipButton *>()) {
        if (chip->key() == QLatin1String("tired"))
            chip->click();
    }
    write(2, QStringLiteral("a closed door"));
    EXPECT_TRUE(shows(QStringLiteral("When the door stood open\nI felt tired\nI need a closed door")));
    press("Next");
    EXPECT_TRUE(shows(QStringLiteral("Ben, how was it for you?")));
    press("Next");
    write(1, QStringLiteral("I forgot it"));
    press("Next");
    button(QStringLiteral("Not yet"))->click();
    press("Next");
    write(0, QStringLiteral("I ask"));
    press("Next");
    qobject_cast<QCheckBox *>(button(QStringLiteral("Anna lets it go")))->setChecked(true);
    press("Next");
    sayBothYes();
    press("Keep it");

    ASSERT_EQ(kept(), 2U);
    const auto conversation = keptConversation(journal(), journal().all<Conversation>().at(0).record.id);
    EXPECT_EQ(conversation->by(kFirstPartner)->parts,
              (QList<SpokenPart>{{QStringLiteral("when"), QStringLiteral("the door stood open")},
                                 {QStringLiteral("felt"), QStringLiteral("tired")},
                                 {QStringLiteral("need"), QStringLiteral("a closed door")},
                                 {QStringLiteral("forgive"), QStringLiteral("Not yet.")},
                                 {QStringLiteral("differently"), QStringLiteral("I ask")}}));
    EXPECT_EQ(conversation->by(kSecondPartner)->parts,
              (QList<SpokenPart>{{QStringLiteral("own"), QStringLiteral("I forgot it")}}));
    EXPECT_TRUE(conversation->isLetGoFor(kFirstPartner));
    EXPECT_FALSE(conversation->isLetGoFor(kSecondPartner));
}

TEST_F(TalkPageTest, KeepsAnExchangeOfIdeasWhileSittingTogether)
{
    sitTogether();
    press("Exchange of ideas");
    write(0, QStringLiteral("A book"));
    press("Begin");
    write(0, QStringLiteral("slow"));
    write(1, QStringLiteral("Where did you stop?"));
    press("Next");
    EXPECT_TRUE(shows(QStringLiteral("Where did you stop?"))) << "the other sees what they are asked";
    write(0, QStringLiteral("early"));
    press("Next");
    press("Next");
    sayBothYes();
    press("Keep it");
    ASSERT_EQ(kept(), 2U);
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(kept(), 0U) << "one step, undone whole";
}

TEST_F(TalkPageTest, BothYesesAreNeeded)
{
    letBenSign();
    listenToTheEnd();
    sayYes("Anna: yes, keep it");
    EXPECT_EQ(button(QStringLiteral("Keep it")), nullptr);
    press("End without keeping");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(kept(), 0U);
    EXPECT_FALSE(hasDraft());
    EXPECT_FALSE(navigator.isHeld);
}

TEST_F(TalkPageTest, NothingIsWrittenWhereTheOtherDoesNotSign)
{
    navigator.bothSign = false;
    listenToTheEnd();
    sayBothYes();
    press("Keep it");
    EXPECT_EQ(kept(), 0U);
    EXPECT_TRUE(canPress("Keep it")) << "nothing is lost either";
}

TEST_F(TalkPageTest, AFailureToKeepLosesNothing)
{
    listenToTheEnd(); // Ben's keys are not there
    sayBothYes();
    press("Keep it");
    EXPECT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(kept(), 0U);
    EXPECT_TRUE(canPress("Keep it"));
    letBenSign();
    press("Keep it");
    EXPECT_EQ(kept(), 2U);
}

/// Goes through a conversation by its door, writing the same in every field.
class EveryStepTest : public TalkPageTest, public testing::WithParamInterface<const char *>
{
protected:
    void writeEverywhere(const QString &text)
    {
        for (GrowingText *field : fields())
            field->setText(text);
        settle();
    }
    /// False at the last step.
    bool goOn()
    {
        for (const char *way :
             {"We both want this", "Begin", "I have said it", "Yes, that is it", "Change places", "Next"}) {
            if (canPress(way)) {
                press(way);
                return true;
            }
        }
        return false;
    }
};

TEST_P(EveryStepTest, LeavesNoTrace)
{
    bool isAtEnd = false;
    for (int steps = 0; !isAtEnd; ++steps) {
        press(GetParam());
        for (int i = 0; i < steps && !isAtEnd; ++i) {
            writeEverywhere(QStringLiteral("words"));
            isAtEnd = !goOn();
        }
        const auto asked = prompter.asked.size();
        const bool isWritten = std::ranges::any_of(fields(), [](auto *field) { return !field->text().isEmpty(); });
        press("Leave");
        EXPECT_LE(prompter.asked.size(), asked + 1) << "asked once";
        if (isWritten) {
            EXPECT_EQ(prompter.asked.size(), asked + 1);
        }
        ASSERT_NE(button(QString::fromUtf8(GetParam())), nullptr);
        EXPECT_FALSE(navigator.isHeld);
        EXPECT_TRUE(page->keepDrafts());
        EXPECT_FALSE(hasDraft()) << "after " << steps << " steps";
        EXPECT_EQ(kept(), 0U);
        ASSERT_LT(steps, 20) << "no end came";
    }
}

TEST_P(EveryStepTest, KeepsEverySignThatWasTyped)
{
    for (const QString &text : test::hostileTexts()) {
        letBenSign();
        press(GetParam());
        do {
            writeEverywhere(text);
            EXPECT_LE(page->minimumSizeHint().width(), 800) << "no text makes the window wider";
        } while (goOn());
        sayBothYes();
        press("Keep it");
        ASSERT_EQ(kept(), 2U);
        page.reset();
        reopen();
        for (const Conversation &each : journal().all<Conversation>()) {
            EXPECT_EQ(each.topic, text);
            EXPECT_FALSE(each.parts.isEmpty());
            for (const SpokenPart &part : each.parts)
                EXPECT_EQ(part.text, text) << part.step.toStdString();
            EXPECT_TRUE(each.outcome == text || each.type == ConversationType::Repair);
        }
        openPage();
        ASSERT_TRUE(openRecord(journal().all<Conversation>().at(0).record.id));
        EXPECT_LE(page->minimumSizeHint().width(), 800);
        page.reset();
        for (int i = 0; i < 2; ++i) {
            const Conversation &each = journal().all<Conversation>().at(0);
            if (each.record.author != journal().me())
                letBenSign();
            ASSERT_TRUE(journal().removeForGood(each.record.id));
        }
        reopen();
        openPage();
    }
}

INSTANTIATE_TEST_SUITE_P(Doors, EveryStepTest, testing::Values("Listening", "Repair", "Exchange of ideas"));

TEST_F(TalkPageTest, StaysWhenThePersonDoesNotWantToLeave)
{
    press("Repair");
    write(0, QStringLiteral("the door"));
    prompter.goAhead = false;
    press("Leave");
    EXPECT_EQ(textOf(0), QStringLiteral("the door"));
    EXPECT_TRUE(navigator.isHeld);
}

TEST_F(TalkPageTest, ShowsOnlyItsOwnKinds)
{
    EXPECT_FALSE(openRecord(RecordId(5)));
    EXPECT_FALSE(page->compose(Kind::Entry));
    EXPECT_TRUE(page->compose(Kind::Conversation));
}

} // namespace
} // namespace hearth
