// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementdetail.h"

#include "agreementfixture.h"
#include "pages/agreements/differenceview.h"
#include "pages/agreements/standings.h"
#include "pages/agreements/versionhistory.h"
#include "printing/printpreview.h"
#include "support/opendialog.h"
#include "widgets/avatar.h"
#include "widgets/choicebox.h"
#include "widgets/glyphlabel.h"
#include "widgets/wordslabel.h"


using namespace hearth;
using namespace hearth::test;

namespace {

class AgreementDetailTest : public AgreementTest
{
};

const QString kNotVerifiedAnswer = QStringLiteral("The signature does not verify. This answer counts for nothing.");

} // namespace

TEST_F(AgreementDetailTest, AForgedAnswerCountsForNothingAndIsShown)
{
    const RecordId id = addVersion(QStringLiteral("Visitors"), QStringLiteral("We ask first."), Visibility::Shared);
    addAnswer(id, Decision::Decline);
    page.reset();
    reopen(kBensPassphrase);
    addAnswer(id, Decision::Agree);
    reopen(kAnnasPassphrase);
    Consent forged = journal().all<Consent>().at(0);
    if (forged.record.author != kFirstPartner)
        forged = journal().all<Consent>().at(1);
    forged.decision = Decision::Agree; // the signature was for another answer
    rewrite(forged);
    turnTo(kBensPassphrase);
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Anna: no answer yet")));
    click("history");
    EXPECT_TRUE(saysExactly(*page, kNotVerifiedAnswer));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Anna agreed on 12 July 2026")));
}

TEST_F(AgreementDetailTest, AnAgreementWhoseWordsWereRewrittenIsNotAgreed)
{
    const RecordId id = addAgreed();
    AgreementVersion version = *agreementOf(journal(), id)->current;
    version.text = QStringLiteral("They lie in my pocket.");
    rewrite(version);
    turnTo(kBensPassphrase);
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Proposed"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Ben: no answer yet")));
    click("history");
    EXPECT_TRUE(saysExactly(*page, kNotVerifiedAnswer));
}

TEST_F(AgreementDetailTest, AVersionThatDoesNotVerifyIsShownAsSuch)
{
    const RecordId id = addAgreed();
    journal().markNotVerified({agreementOf(journal(), id)->current->record.id});
    open();
    EXPECT_EQ(state(), QStringLiteral("Not currently agreed · Not verified"));
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("The signature does not verify. These words count for nothing.")));
    for (const char *name : {"agree", "decline", "pause", "withdraw", "change", "commit", "proposeFirst"})
        EXPECT_EQ(visible(name), nullptr) << name;
    EXPECT_TRUE(page->openRecord(id));
}

TEST_F(AgreementDetailTest, HistoryShowsEveryVersionWithItsAnswers)
{
    const RecordId id = addAgreed();
    addNext(id, QStringLiteral("They lie in the kitchen."), Visibility::Shared);
    addAnswer(id, Decision::Agree);
    open();
    click("history");
    auto *history = page->findChild<VersionHistory *>();
    EXPECT_TRUE(saysExactly(*history, QStringLiteral("Version 1, by Anna, 12 July 2026")));
    EXPECT_TRUE(saysExactly(*history, QStringLiteral("Version 2, by Anna, 12 July 2026")));
    EXPECT_TRUE(saysExactly(*history, QStringLiteral("Ben agreed on 12 July 2026")));
    const auto reads = history->findChildren<QPushButton *>(QStringLiteral("read"));
    ASSERT_EQ(reads.size(), 2);
    reads.last()->click();
    QStringList texts;
    for (const QTextEdit *text : history->findChildren<QTextEdit *>())
        texts += text->toPlainText();
    EXPECT_EQ(texts, QStringList(QStringLiteral("They lie in the hall.")));
}

TEST_F(AgreementDetailTest, AnyTwoVersionsCanBeCompared)
{
    const RecordId id = addVersion(QStringLiteral("A"), QStringLiteral("one two"), Visibility::Shared);
    addNext(id, QStringLiteral("one three"), Visibility::Shared);
    addNext(id, QStringLiteral("one four"), Visibility::Shared);
    open();
    auto *difference = visible<DifferenceView>("textDifference");
    ASSERT_NE(difference, nullptr);
    EXPECT_EQ(difference->words(), QStringLiteral("Removed: three\nAdded: four"));
    auto *before = visible<ChoiceBox>("before");
    before->setCurrentIndex(0);
    emit before->chosen(before->currentData());
    EXPECT_EQ(difference->words(), QStringLiteral("Removed: two\nAdded: four"));
    buttonNamed<QPushButton>(*page, QStringLiteral("In words"))->click();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("Removed: two\nAdded: four")));
    addAnswer(id, Decision::Agree); // what was chosen stays
    EXPECT_EQ(difference->words(), QStringLiteral("Removed: two\nAdded: four"));
}

TEST_F(AgreementDetailTest, HostileWordsAreShownAsTheyAre)
{
    const QString markup = QStringLiteral("<b>bold</b> & <img src=file:///etc/passwd> %1 %2");
    const QString rightToLeft = QStringLiteral("\u202Eשלום \u200B\u200B\u2066 https://example.org");
    const QString endless(10000, QLatin1Char('w'));
    for (const QString &text : {markup, rightToLeft, endless}) {
        const RecordId id = addVersion(text.left(300), text, Visibility::Shared);
        addNext(id, text + QStringLiteral(" more"), Visibility::Shared);
        addAnswer(id, Decision::Agree);
    }
    open();
    const QSize before = page->minimumSizeHint();
    for (const Agreement &agreement : agreementsOf(journal())) {
        ASSERT_TRUE(page->openRecord(agreement.current->record.id));
        settle();
        EXPECT_EQ(words(), agreement.current->text);
        EXPECT_EQ(page->size(), QSize(1060, 780));
    }
    EXPECT_EQ(page->minimumSizeHint(), before);
    EXPECT_LE(page->findChild<AgreementDetail *>()->minimumSizeHint().width(), 700);
}

TEST_F(AgreementDetailTest, SigningCanBeLeftWithoutAnswering)
{
    addVersion(QStringLiteral("Visitors"), QStringLiteral("We ask first."), Visibility::Shared);
    turnTo(kBensPassphrase);
    click("agree");
    EXPECT_EQ(visible("agree"), nullptr);
    EXPECT_NE(visible("decline"), nullptr);
    click("notNow");
    EXPECT_EQ(visible("sign"), nullptr);
    EXPECT_NE(visible("agree"), nullptr);
    EXPECT_TRUE(journal().all<Consent>().isEmpty());
}

TEST_F(AgreementDetailTest, WordsThatChangeUnderTheSignatureAreNotSigned)
{
    const RecordId id = addVersion(QStringLiteral("Visitors"), QStringLiteral("We ask first."), Visibility::Shared);
    open();
    click("agree");
    addNext(id, QStringLiteral("We ask the day before."), Visibility::Shared);
    EXPECT_EQ(visible("sign"), nullptr);
    EXPECT_EQ(words(), QStringLiteral("We ask the day before."));
}

TEST_F(AgreementDetailTest, TheOthersVersionCannotBeDeleted)
{
    addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Shared);
    turnTo(kBensPassphrase);
    trigger("remove");
    EXPECT_EQ(agreementsOf(journal()).size(), 1U);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(AgreementDetailTest, IsPrintedWhoeverWroteIt)
{
    addVersion(QStringLiteral("Phones"), QStringLiteral("None at the table."), Visibility::Shared);
    turnTo(kBensPassphrase);
    int pages = 0;
    test::whenOpen<PrintPreview>([&pages](PrintPreview &preview) {
        pages = preview.pageCount();
        preview.reject();
    });
    trigger("print");
    EXPECT_EQ(pages, 1);
    EXPECT_FALSE(page->findChild<QAction *>(QStringLiteral("remove"))->isVisible()) << "that is Anna's to do";
}

TEST_F(AgreementDetailTest, TheMarkOfAnAnswerStandsBeforeItsWords)
{
    const RecordId id = addAgreed();
    addAnswer(id, Decision::Pause);
    open();
    ASSERT_TRUE(page->openRecord(id));
    settle();
    const auto boxes = page->findChildren<StandingBox *>();
    ASSERT_EQ(boxes.size(), 2);
    for (const StandingBox *box : boxes) {
        const auto *mark = box->findChild<GlyphLabel *>();
        const auto *avatar = box->findChild<Avatar *>();
        ASSERT_TRUE(mark->isVisible());
        EXPECT_LT(avatar->geometry().right(), mark->x());
        EXPECT_LT(mark->geometry().right(), box->findChild<WordsLabel *>()->x());
        EXPECT_NEAR(mark->geometry().center().y(), avatar->geometry().center().y(), 1);
    }
}
