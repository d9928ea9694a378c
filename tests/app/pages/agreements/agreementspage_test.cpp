// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementspage.h"

#include "app/pages/agreements/agreementfixture.h"
#include "editors/agreementeditor.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/agreements/agreementsmodel.h"
#include "pages/agreements/differenceview.h"
#include "pages/agreements/draftcard.h"
#include "pages/agreements/versionhistory.h"

#include <QListView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

class AgreementsPageTest : public AgreementTest
{
};

class AgreementsAloneTest : public AgreementTest
{
protected:
    AgreementsAloneTest()
        : AgreementTest(1)
    {
    }
};

} // namespace

TEST_F(AgreementsPageTest, TheWholeLifeOfAnAgreement)
{
    folder.clock.setToday(QDate(2026, 5, 3));
    open();
    // A draft that only Anna sees.
    click("new");
    write(QStringLiteral("Phones at the table"), QStringLiteral("They lie in the hall."));
    click("save");
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Draft"));
    EXPECT_EQ(only().versions.front()->record.visibility, Visibility::Private);
    turnTo(kBensPassphrase);
    EXPECT_TRUE(agreementsOf(journal()).empty());
    // Proposed after saying who will read it.
    turnTo(kAnnasPassphrase);
    prompter.goAhead = false;
    click("proposeFirst");
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("Ben")));
    EXPECT_EQ(only().state, AgreementState::Draft);
    prompter.goAhead = true;
    click("proposeFirst");
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("you agree to exactly these words")));
    // Anna has signed them by proposing them.
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Anna agreed on 3 May 2026")));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Ben: no answer yet")));
    EXPECT_EQ(journal().all<Consent>().size(), 1U);
    EXPECT_EQ(visible("agree"), nullptr);
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    // Ben agrees on another day: now it holds.
    folder.clock.setToday(QDate(2026, 5, 5));
    turnTo(kBensPassphrase);
    click("agree");
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Exactly these words will be signed with the key of Ben.")));
    EXPECT_EQ(journal().all<Consent>().size(), 1U);
    click("sign");
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Ben agreed on 5 May 2026")));
    // Ben changes a word: a version that neither has agreed to.
    click("change");
    EXPECT_TRUE(saysSomewhere(QStringLiteral("This makes version 2, which neither of you has agreed to.")));
    visible<QTextEdit>("text")->setPlainText(QStringLiteral("They lie in the kitchen."));
    click("save");
    EXPECT_EQ(state(), QStringLiteral("Currently agreed")); // a draft changes nothing
    click("proposeDraft");
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("What you agree on now no longer holds then")));
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Anna: no answer yet")));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Ben agreed on 5 May 2026")));
    EXPECT_EQ(visible<DifferenceView>("textDifference")->words(), QStringLiteral("Removed: hall\nAdded: kitchen"));
    // Anna sees first what changed, and agrees too.
    turnTo(kAnnasPassphrase);
    EXPECT_EQ(words(), QStringLiteral("They lie in the kitchen."));
    const auto topOf = [this](const QWidget *part) { return part->mapTo(page.get(), QPoint()).y(); };
    EXPECT_LT(topOf(visible<DifferenceView>("textDifference")), topOf(visible<QTextEdit>("words")));
    click("agree");
    click("sign");
    EXPECT_GT(topOf(page->findChild<DifferenceView *>(QStringLiteral("textDifference"))),
              topOf(visible<QTextEdit>("words")))
        << "once it is settled the words come first again";
    EXPECT_EQ(only().state, AgreementState::Agreed);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(AgreementsPageTest, OneClickPausesAndNothingIsAsked)
{
    addAgreed();
    open();
    click("pause");
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Paused"));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Ended when it was paused.")));
    EXPECT_TRUE(prompter.asked.isEmpty());
    ASSERT_TRUE(navigator.offered);
    navigator.offered(); // undo
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Anna agreed on 12 July 2026")));
}

TEST_F(AgreementsPageTest, OneClickWithdrawsAndBothAnswerAnewAfterwards)
{
    addAgreed();
    turnTo(kBensPassphrase);
    click("withdraw");
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Ended"));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("This no longer counts: the agreement has ended.")));
    EXPECT_EQ(visible("withdraw"), nullptr);
    EXPECT_EQ(visible("agree")->text(), QStringLiteral("Agree to these words anew"));
    EXPECT_EQ(visible("agree")->property("role").toString(), nameOf(Role::Quiet)) << "nothing urges to agree";
    click("agree");
    click("sign");
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed")); // Anna's earlier yes is gone
    turnTo(kAnnasPassphrase);
    click("agree");
    click("sign");
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
}

TEST_F(AgreementsPageTest, OneClickDeclines)
{
    addVersion(QStringLiteral("Visitors"), QStringLiteral("We ask first."), Visibility::Shared);
    turnTo(kBensPassphrase);
    click("decline");
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Ended"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Ben declined on 12 July 2026")));
    EXPECT_EQ(visible("decline"), nullptr);
}

TEST_F(AgreementsPageTest, NothingRenewsItselfAfterTheReviewDay)
{
    const RecordId id = addAgreed(QStringLiteral("Money"), QDate(2026, 7, 20));
    open();
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    folder.clock.setToday(QDate(2026, 7, 20));
    page->activate();
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    folder.clock.setToday(QDate(2026, 7, 21));
    page->activate();
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Review day has passed"));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("The review day, 20 July 2026, has passed. Nothing renews itself")));
    EXPECT_EQ(visible("agree"), nullptr);
    click("lookAgain");
    ASSERT_NE(page->findChild<AgreementEditor *>(), nullptr);
    EXPECT_EQ(visible<QTextEdit>("text")->toPlainText(), QStringLiteral("They lie in the hall."));
    click("propose");
    const auto now = agreementOf(journal(), id);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->current->number, 2);
    EXPECT_EQ(now->current->text, QStringLiteral("They lie in the hall."));
    EXPECT_EQ(now->current->review, QDate(2026, 10, 21));
    EXPECT_EQ(now->state, AgreementState::Proposed);
}

TEST_F(AgreementsPageTest, WordsWhoseReviewDayPassedUnansweredAreLookedAtAgain)
{
    addVersion(QStringLiteral("Money"), QStringLiteral("Half each."), Visibility::Shared, QDate(2026, 7, 20));
    folder.clock.setToday(QDate(2026, 7, 21));
    open();
    EXPECT_EQ(visible("agree"), nullptr); // it could not hold for a day
    EXPECT_NE(visible("decline"), nullptr);
    EXPECT_NE(visible("lookAgain"), nullptr);
}

TEST_F(AgreementsPageTest, AProposalThatCameFirstIsShownFirstAndMyDraftIsKept)
{
    const RecordId id = addAgreed();
    addNext(id, QStringLiteral("Anna's other words."), Visibility::Private);
    turnTo(kBensPassphrase);
    addNext(id, QStringLiteral("Ben's other words."), Visibility::Shared);
    turnTo(kAnnasPassphrase);
    EXPECT_EQ(words(), QStringLiteral("Ben's other words."));
    auto *draft = page->findChild<DraftCard *>();
    EXPECT_TRUE(draft->isVisible());
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Other words were proposed after you began this draft.")));
    EXPECT_EQ(visible("proposeDraft"), nullptr);
    click("goOnWriting");
    EXPECT_EQ(visible<QTextEdit>("text")->toPlainText(), QStringLiteral("Anna's other words."));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("This makes version 3")));
    click("propose");
    EXPECT_EQ(words(), QStringLiteral("Anna's other words."));
    EXPECT_EQ(only().current->number, 3);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(AgreementsPageTest, AnEditorThatIsOvertakenKeepsItsWordsAndShowsTheOthersFirst)
{
    const RecordId id = addAgreed();
    open();
    click("change");
    visible<QTextEdit>("text")->setPlainText(QStringLiteral("Mine."));
    addNext(id, QStringLiteral("Meanwhile."), Visibility::Shared); // as from another place
    click("propose");
    EXPECT_EQ(words(), QStringLiteral("Meanwhile."));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Other words were proposed meanwhile")));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("You were writing here. What you typed is kept.")));
    click("goOnWriting");
    EXPECT_EQ(visible<QTextEdit>("text")->toPlainText(), QStringLiteral("Mine."));
    click("propose");
    EXPECT_EQ(words(), QStringLiteral("Mine."));
    EXPECT_EQ(only().current->number, 3);
}

TEST_F(AgreementsPageTest, DraftsAreDeletedWithUndoOrForGood)
{
    addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    open();
    trigger("remove");
    EXPECT_TRUE(agreementsOf(journal()).empty());
    EXPECT_TRUE(prompter.asked.isEmpty());
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Draft"));
    trigger("removeForGood");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(agreementsOf(journal()).empty());
    EXPECT_TRUE(saysSomewhere(QStringLiteral("There are no agreements yet")));
}

TEST_F(AgreementsPageTest, WhatWasTypedSurvivesALock)
{
    const RecordId id = addAgreed();
    open();
    click("change");
    visible<QTextEdit>("text")->setPlainText(QStringLiteral("Half a sent"));
    EXPECT_TRUE(page->keepDrafts());
    turnTo(kAnnasPassphrase);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("You were writing here. What you typed is kept.")));
    EXPECT_EQ(only().versions.size(), 1U);
    click("goOnWriting");
    EXPECT_EQ(visible<QTextEdit>("text")->toPlainText(), QStringLiteral("Half a sent"));
    click("leave");
    ASSERT_TRUE(page->compose(Kind::AgreementVersion));
    write(QStringLiteral("New"), QStringLiteral("Another"));
    turnTo(kAnnasPassphrase); // the page goes without being asked
    ASSERT_TRUE(page->compose(Kind::AgreementVersion));
    EXPECT_EQ(visible<QLineEdit>("title")->text(), QStringLiteral("New"));
    EXPECT_EQ(agreementOf(journal(), id)->versions.size(), 1U);
}

TEST_F(AgreementsPageTest, OpensVersionsAnswersAndNothingElse)
{
    const RecordId first = addAgreed(QStringLiteral("First"));
    addVersion(QStringLiteral("Second"), QStringLiteral("two"), Visibility::Shared);
    open();
    ASSERT_TRUE(page->openRecord(first));
    EXPECT_EQ(page->findChild<AgreementDetail *>()->shown(), first);
    const RecordId answer = journal().all<Consent>().at(0).record.id;
    ASSERT_TRUE(page->openRecord(answer));
    EXPECT_EQ(page->findChild<AgreementDetail *>()->shown(), first);
    EXPECT_TRUE(page->findChild<VersionHistory *>()->isVisible());
    EXPECT_FALSE(page->openRecord(RecordId(7)));
    EXPECT_FALSE(page->compose(Kind::Entry));
}

TEST_F(AgreementsPageTest, BeginsWithAStartingPoint)
{
    open();
    click("startingPoint1");
    EXPECT_EQ(visible<QLineEdit>("title")->text(), QStringLiteral("Phones at the table"));
    EXPECT_FALSE(visible<QTextEdit>("text")->toPlainText().isEmpty());
    click("save");
    EXPECT_EQ(only().versions.front()->area, Area::Digital);
}

TEST_F(AgreementsPageTest, WhatAStartingPointLeavesOpenIsAskedForBeforeItIsProposed)
{
    open();
    click("startingPoint1"); // "… our phones lie (where). …"
    click("propose");
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_TRUE(journal().all<AgreementVersion>().isEmpty());
    auto *field = visible<QLineEdit>("blank");
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(field->placeholderText(), QStringLiteral("where"));
    EXPECT_EQ(field->accessibleName(), QStringLiteral("While we eat together, our phones lie ___"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(journal().all<AgreementVersion>().isEmpty()) << "it is still open";
    QTest::keyClicks(field, QStringLiteral("in the hall"));
    EXPECT_TRUE(visible<QTextEdit>("text")->toPlainText().contains(QStringLiteral("our phones lie in the hall.")));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(only().current->text.contains(QStringLiteral("our phones lie in the hall.")));
    EXPECT_TRUE(only().standingOf(kFirstPartner).agrees);
}

TEST_F(AgreementsPageTest, ADraftWithOpenPlacesAsksForThemInItsEditor)
{
    addVersion(QStringLiteral("Money"), QStringLiteral("We talk before one of us spends ___."), Visibility::Private);
    open();
    click("proposeFirst");
    EXPECT_TRUE(prompter.asked.isEmpty());
    ASSERT_NE(visible<QLineEdit>("blank"), nullptr);
    click("leaveOpen");
    EXPECT_EQ(only().state, AgreementState::Proposed);
    EXPECT_EQ(only().current->text, QStringLiteral("We talk before one of us spends ___."));
}

TEST_F(AgreementsPageTest, ProposingIsTakenBackInOneStepWithItsSignature)
{
    addVersion(QStringLiteral("Money"), QStringLiteral("Half each."), Visibility::Private);
    open();
    click("proposeFirst");
    EXPECT_TRUE(only().standingOf(kFirstPartner).agrees);
    navigator.offered(); // undo
    EXPECT_EQ(only().state, AgreementState::Draft);
    EXPECT_TRUE(journal().all<Consent>().isEmpty());
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(AgreementsPageTest, TogetherOneAgreesThenTheOther)
{
    sitTogether();
    click("new");
    EXPECT_EQ(visible("save"), nullptr); // nothing is private now
    write(QStringLiteral("Visitors"), QStringLiteral("We ask first."));
    click("propose");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(visible("agree"), nullptr) << "whoever proposes it has agreed";
    journal().setWriter(kSecondPartner);
    open(); // pages are made anew when the writer changes
    click("agree");
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Exactly these words will be signed with the key of Ben.")));
    click("sign");
    EXPECT_EQ(state(), QStringLiteral("Currently agreed"));
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(AgreementsAloneTest, AgreementsCanBeDraftedAndThePageSaysWhatIsMissing)
{
    open();
    click("new");
    EXPECT_EQ(visible("propose"), nullptr);
    write(QStringLiteral("Visitors"), QStringLiteral("We ask first."));
    click("save");
    EXPECT_TRUE(saysSomewhere(QStringLiteral("An agreement takes two.")));
    EXPECT_EQ(visible("proposeFirst"), nullptr);
    EXPECT_EQ(visible("agree"), nullptr);
    EXPECT_EQ(only().state, AgreementState::Draft);
}

TEST_F(AgreementsPageTest, TheListIsUsedWithKeys)
{
    addVersion(QStringLiteral("One"), QStringLiteral("1"), Visibility::Private);
    addVersion(QStringLiteral("Two"), QStringLiteral("2"), Visibility::Private);
    open();
    auto *list = page->findChild<QListView *>();
    EXPECT_TRUE(list->hasFocus());
    const QString before = words();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_NE(words(), before);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(visible<QTextEdit>("words")->hasFocus());
}
