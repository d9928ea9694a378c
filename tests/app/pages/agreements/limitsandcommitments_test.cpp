// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreementfixture.h"
#include "pages/agreements/limitsandcommitments.h"
#include "pages/agreements/recordcard.h"
#include "widgets/switch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class LimitsTest : public AgreementTest
{
protected:
    RecordId addLimit(const QString &title, Visibility visibility)
    {
        PersonalLimit limit = journal().compose<PersonalLimit>();
        limit.title = title;
        limit.record.visibility = visibility;
        EXPECT_TRUE(journal().add(limit));
        return limit.record.id;
    }
    RecordId addCommitment(const QString &what, QDate due = {}, Visibility visibility = Visibility::Shared)
    {
        Commitment commitment = journal().compose<Commitment>();
        commitment.what = what;
        commitment.due = due;
        commitment.record.visibility = visibility;
        EXPECT_TRUE(journal().add(commitment));
        return commitment.record.id;
    }
    void openSegment(int segment)
    {
        open();
        page->findChild<SegmentedControl *>()->setCurrent(segment);
        settle();
    }
    [[nodiscard]] QList<RecordCard *> cards() const
    {
        QList<RecordCard *> found;
        for (RecordCard *card : page->findChildren<RecordCard *>()) {
            if (card->isVisible())
                found += card;
        }
        return found;
    }
    [[nodiscard]] RecordCard *cardOf(RecordId id) const
    {
        for (RecordCard *card : cards()) {
            if (card->record() == id)
                return card;
        }
        return nullptr;
    }
    [[nodiscard]] static QList<QPushButton *> offeredOn(const RecordCard &card)
    {
        QList<QPushButton *> found;
        for (QPushButton *button : card.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                found += button;
        }
        return found;
    }
    void clickOn(RecordId id, const char *name)
    {
        RecordCard *card = cardOf(id);
        ASSERT_NE(card, nullptr);
        auto *button = card->findChild<QPushButton *>(QString::fromUtf8(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
        settle();
    }
};

using CommitmentsTest = LimitsTest;

} // namespace

TEST_F(LimitsTest, MineStandFirstAndTheOthersAsFarAsShared)
{
    addLimit(QStringLiteral("Ours to see"), Visibility::Shared);
    addLimit(QStringLiteral("Mine alone"), Visibility::Private);
    turnTo(kBensPassphrase);
    addLimit(QStringLiteral("Ben's"), Visibility::Private);
    openSegment(1);
    ASSERT_EQ(cards().size(), 2);
    EXPECT_EQ(cards().first()->accessibleName(), QStringLiteral("Ben's"));
    EXPECT_EQ(cards().last()->accessibleName(), QStringLiteral("Ours to see"));
    EXPECT_TRUE(offeredOn(*cards().last()).isEmpty()); // Anna's alone to change
    EXPECT_FALSE(saysSomewhere(QStringLiteral("Mine alone")));
}

TEST_F(LimitsTest, IsWrittenSharedAndDeleted)
{
    open();
    ASSERT_TRUE(page->compose(Kind::PersonalLimit));
    write(QStringLiteral("No calls before eight"), QStringLiteral("I need the hour."));
    click("save");
    ASSERT_EQ(journal().all<PersonalLimit>().size(), 1);
    const RecordId id = journal().all<PersonalLimit>().at(0).record.id;
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Only you can read this")));
    prompter.goAhead = false;
    trigger("visibility", cardOf(id));
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("Ben")));
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
    prompter.goAhead = true;
    trigger("visibility", cardOf(id));
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Shared);
    trigger("remove", cardOf(id));
    EXPECT_EQ(journal().findRecord(id), nullptr);
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    settle();
    trigger("removeForGood", cardOf(id));
    EXPECT_EQ(journal().findRecord(id), nullptr);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("No personal limits are written down")));
}

TEST_F(LimitsTest, IsOpenedAndChanged)
{
    const RecordId id = addLimit(QStringLiteral("Before"), Visibility::Private);
    open();
    ASSERT_TRUE(page->openRecord(id));
    clickOn(id, "edit");
    visible<QLineEdit>("title")->setText(QStringLiteral("After"));
    click("save");
    EXPECT_EQ(journal().all<PersonalLimit>().find(id)->title, QStringLiteral("After"));
    EXPECT_EQ(cardOf(id)->accessibleName(), QStringLiteral("After"));
}

TEST_F(LimitsTest, ManyAreShownAFewAtATime)
{
    RecordId id;
    for (int number = 0; number < 60; ++number)
        id = addLimit(QStringLiteral("Limit %1").arg(number), Visibility::Private);
    openSegment(1);
    EXPECT_EQ(cards().size(), 25);
    buttonNamed<QPushButton>(*page, QStringLiteral("Show more"))->click();
    settle();
    EXPECT_EQ(cards().size(), 50);
    for (const PersonalLimit &limit : journal().all<PersonalLimit>()) {
        ASSERT_TRUE(page->openRecord(limit.record.id));
        ASSERT_NE(cardOf(limit.record.id), nullptr);
    }
}

TEST_F(CommitmentsTest, OnlyItsOwnerSaysWhatBecameOfIt)
{
    const RecordId id = addCommitment(QStringLiteral("Put a basket in the hall"), QDate(2026, 7, 20));
    openSegment(2);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("By 20 July 2026")));
    clickOn(id, "kept");
    EXPECT_EQ(journal().all<Commitment>().find(id)->state, CommitmentState::Kept);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Kept")));
    clickOn(id, "note");
    visible<QTextEdit>("note")->setPlainText(QStringLiteral("It looks good."));
    click("save");
    EXPECT_EQ(journal().all<Commitment>().find(id)->note, QStringLiteral("It looks good."));
    clickOn(id, "reopen");
    EXPECT_EQ(journal().all<Commitment>().find(id)->state, CommitmentState::Open);
    clickOn(id, "dropped");
    EXPECT_EQ(journal().all<Commitment>().find(id)->state, CommitmentState::Dropped);
    navigator.offered(); // undo
    EXPECT_EQ(journal().all<Commitment>().find(id)->state, CommitmentState::Open);
    turnTo(kBensPassphrase);
    ASSERT_TRUE(page->openRecord(id));
    EXPECT_TRUE(offeredOn(*cardOf(id)).isEmpty());
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(CommitmentsTest, ADayThatHasPassedIsNotHeldAgainstAnyone)
{
    addCommitment(QStringLiteral("Write to my sister"), QDate(2026, 5, 3));
    openSegment(2);
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Was meant for 3 May 2026")));
    EXPECT_FALSE(saysSomewhere(QStringLiteral("verdue")));
    EXPECT_FALSE(saysSomewhere(QStringLiteral("ate by")));
}

TEST_F(CommitmentsTest, BelongsToAnAgreement)
{
    const RecordId agreement = addAgreed();
    open();
    click("commit");
    visible<QTextEdit>("what")->setPlainText(QStringLiteral("Buy a basket"));
    page->findChild<Switch *>(QStringLiteral("readers"))->setChecked(true);
    click("save");
    const Commitment commitment = journal().all<Commitment>().at(0);
    EXPECT_EQ(commitment.record.links, QList<RecordId>{agreement});
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Belongs to “Phones”")));
    clickOn(commitment.record.id, "agreement");
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Buy a basket")));
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    buttonNamed<QPushButton>(*page, QStringLiteral("Show"))->click();
    settle();
    EXPECT_NE(cardOf(commitment.record.id), nullptr);
}

TEST_F(CommitmentsTest, TheKeyboardStaysOnTheCard)
{
    addCommitment(QStringLiteral("One"));
    const RecordId id = addCommitment(QStringLiteral("Two"));
    openSegment(2);
    cardOf(id)->findChild<QPushButton *>(QStringLiteral("kept"))->setFocus();
    clickOn(id, "kept");
    QWidget *focused = page->focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(cardOf(id)->isAncestorOf(focused));
}

TEST_F(CommitmentsTest, LongAndHostileWordsAreFoldedAndKept)
{
    const QString endless(10000, QLatin1Char('w'));
    const RecordId id = addCommitment(endless);
    const RecordId markup = addCommitment(QStringLiteral("<h1>&amp;</h1>"));
    openSegment(2);
    EXPECT_EQ(page->size(), QSize(1060, 780));
    EXPECT_EQ(cardOf(markup)->accessibleName(), QStringLiteral("<h1>&amp;</h1>"));
    clickOn(id, "showAll");
    EXPECT_EQ(cardOf(id)->findChild<QTextEdit *>()->toPlainText(), endless);
    EXPECT_EQ(page->size(), QSize(1060, 780));
}
