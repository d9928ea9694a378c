// SPDX-License-Identifier: GPL-3.0-or-later
// What is said before and after a version of an agreement is deleted.
#include "agreements/returningversion.h"

#include "agreementfixture.h"
#include "records/recordactions.h"
#include "wording/agreementwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QString kHoldsAgain =
    QStringLiteral("The version before it will be the current one again, and what you both agreed to holds again.");
const QString kDoesNotHold =
    QStringLiteral("The version before it will be the current one again. It will not be currently agreed.");

class ReturningVersionTest : public AgreementTest
{
protected:
    void answerAs(const QString &passphrase, Decision decision)
    {
        page.reset();
        reopen(passphrase);
        addAnswer(id, decision);
        reopen(kAnnasPassphrase);
    }
    [[nodiscard]] RecordId current() { return agreementOf(journal(), id)->current->record.id; }
    /// Deletes what is current; first what was expected of it, then whether it came so.
    void expectAfterDeleting(int number, bool isAgreed)
    {
        const RecordId last = current();
        const ReturningVersion expected = versionAfterDeleting(journal(), last);
        ASSERT_NE(expected.version, nullptr);
        EXPECT_EQ(expected.version->number, number);
        EXPECT_EQ(expected.isAgreed, isAgreed);
        EXPECT_EQ(RecordActions::afterDeletingVersion(journal(), last), isAgreed ? kHoldsAgain : kDoesNotHold);
        ASSERT_TRUE(journal().removeForGood(last));
        EXPECT_EQ(agreementOf(journal(), id)->current->number, number);
        EXPECT_EQ(agreementOf(journal(), id)->isCurrentlyAgreed(), isAgreed);
    }

    RecordId id;
};

} // namespace

TEST_F(ReturningVersionTest, WhatBothHadAgreedToHoldsAgain)
{
    id = addAgreed();
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    expectAfterDeleting(1, true);
}

TEST_F(ReturningVersionTest, AnAnswerToTheDeletedOneKeepsTheOneBeforeFromComingBack)
{
    for (const Decision decision : {Decision::Agree, Decision::Decline}) {
        id = addAgreed();
        addNext(id, QStringLiteral("Other words."), Visibility::Shared);
        answerAs(kBensPassphrase, decision);
        expectAfterDeleting(1, false);
    }
}

TEST_F(ReturningVersionTest, WhatWasStoppedOrNeverAgreedStaysSo)
{
    id = addAgreed();
    answerAs(kBensPassphrase, Decision::Pause);
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    expectAfterDeleting(1, false);
    id = addVersion(QStringLiteral("B"), QStringLiteral("one"), Visibility::Shared);
    addAnswer(id, Decision::Agree);
    addNext(id, QStringLiteral("two"), Visibility::Shared);
    expectAfterDeleting(1, false);
}

TEST_F(ReturningVersionTest, AReviewDayThatPassedMeanwhileIsNotForgotten)
{
    id = addAgreed(QStringLiteral("Money"), QDate(2026, 7, 20));
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    folder.clock.setToday(QDate(2026, 7, 21));
    expectAfterDeleting(1, false);
}

TEST_F(ReturningVersionTest, AgreedAnewOrDeletedTwiceItIsStillRight)
{
    id = addAgreed();
    addNext(id, QStringLiteral("two"), Visibility::Shared);
    addNext(id, QStringLiteral("three"), Visibility::Shared);
    expectAfterDeleting(2, false);
    expectAfterDeleting(1, true);
    addNext(id, QStringLiteral("two again"), Visibility::Shared);
    answerAs(kAnnasPassphrase, Decision::Agree);
    answerAs(kBensPassphrase, Decision::Agree);
    addNext(id, QStringLiteral("three again"), Visibility::Shared);
    expectAfterDeleting(2, true);
}

TEST_F(ReturningVersionTest, NothingComesBackForADraftAnOlderVersionOrTheOnlyOne)
{
    id = addAgreed();
    EXPECT_EQ(versionAfterDeleting(journal(), current()).version, nullptr);
    EXPECT_EQ(versionAfterDeleting(journal(), RecordId(7)).version, nullptr);
    const RecordId first = current();
    addNext(id, QStringLiteral("two"), Visibility::Shared);
    addNext(id, QStringLiteral("three"), Visibility::Private);
    EXPECT_EQ(versionAfterDeleting(journal(), first).version, nullptr);
    EXPECT_EQ(versionAfterDeleting(journal(), agreementOf(journal(), id)->draft->record.id).version, nullptr);
    EXPECT_TRUE(RecordActions::afterDeletingVersion(journal(), first).isEmpty());
}

TEST_F(ReturningVersionTest, TheQuestionSaysSoAndItComesTrue)
{
    id = addAgreed();
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    open();
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    prompter.goAhead = false;
    trigger("removeForGood");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(kHoldsAgain));
    EXPECT_EQ(only().versions.size(), 2U);
    prompter.goAhead = true;
    trigger("removeForGood");
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    EXPECT_EQ(words(), QStringLiteral("They lie in the hall."));
    trigger("removeForGood"); // the only one left: nothing comes back
    EXPECT_FALSE(prompter.asked.last().contains(QStringLiteral("before it")));
    EXPECT_TRUE(agreementsOf(journal()).empty());
}

TEST_F(ReturningVersionTest, DeletedWithUndoItIsSaidAfterwards)
{
    id = addAgreed();
    open();
    click("change");
    visible<QTextEdit>("text")->setPlainText(QStringLiteral("Other words."));
    click("propose");
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    navigator.offered(); // undoing what was proposed brings the version before back as well
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    trigger("remove");
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Deleted. The version before it is the current one again."));
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    navigator.offered();
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
}

TEST_F(ReturningVersionTest, TheJournalPageAsksTheSame)
{
    id = addAgreed();
    addNext(id, QStringLiteral("Other words."), Visibility::Shared);
    RecordActions actions(context(), nullptr);
    actions.removeForGood(current());
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(kHoldsAgain));
    EXPECT_TRUE(agreementOf(journal(), id)->isCurrentlyAgreed());
}
