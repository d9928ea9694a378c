// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/fromherestep.h"

#include "agreements/agreements.h"
#include "app/pages/insights/reviewfixture.h"
#include "records/draftplace.h"
#include "widgets/growingtext.h"

#include <QLineEdit>

namespace hearth {
namespace {

using test::ReviewInTheWindow;

TEST_F(ReviewInTheWindow, SaysWhichAgreementsAreDueAndWhichWere)
{
    QList<RecordId> agreements;
    for (const QDate review : {QDate(2026, 7, 10), QDate(2026, 7, 20)}) {
        AgreementVersion version = newAgreement(journal());
        version.record.visibility = Visibility::Shared;
        version.title = QStringLiteral("Sunday");
        version.text = QStringLiteral("No work on Sundays.");
        version.review = review;
        add(version);
        agreements += version.agreement;
    }
    page.reset();
    for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        reopen(passphrase);
        for (const RecordId id : agreements)
            add(answerTo(journal(), *agreementOf(journal(), id), Decision::Agree));
    }
    reopen();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("Was due for another look by 10 July 2026")));
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("To be looked at by 20 July 2026")));
}

TEST_F(ReviewInTheWindow, KeepsWhatWasSaidAsAnEntry)
{
    goTo(ReviewStep::FromHere);
    auto answers = view().findChildren<GrowingText *>();
    ASSERT_EQ(answers.size(), 3);
    answers[0]->setText(QStringLiteral("the harbour"));
    test::buttonNamed(view(), QStringLiteral("Keep it for me"))->click();
    ASSERT_EQ(journal().all<Entry>().size(), 1);
    const Entry kept = *journal().all<Entry>().begin();
    EXPECT_EQ(kept.record.visibility, Visibility::Private);
    EXPECT_TRUE(kept.text.contains(QStringLiteral("the harbour")));
    EXPECT_TRUE(kept.text.contains(QStringLiteral("Walk by the sea")));
    EXPECT_FALSE(kept.text.contains(QStringLiteral("The long evening")));
    EXPECT_FALSE(view().isVisible());
}

TEST_F(ReviewInTheWindow, IsKeptForBothOnlyWhenBothTick)
{
    page.reset();
    openForBoth();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_EQ(test::buttonNamed(view(), QStringLiteral("Keep it for me")), nullptr);
    auto *keep = test::buttonNamed(view(), QStringLiteral("Keep it for both"));
    auto *annas = test::buttonNamed(view(), QStringLiteral("Anna would like to keep this"));
    auto *bens = test::buttonNamed(view(), QStringLiteral("Ben would like to keep this"));
    ASSERT_TRUE(keep != nullptr && annas != nullptr && bens != nullptr);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    EXPECT_FALSE(annas->isChecked() || bens->isChecked()) << "nobody is asked to take a tick away";
    const auto keepsNothing = [&] {
        keep->click();
        return !keep->isEnabled() && journal().all<Entry>().isEmpty();
    };
    EXPECT_TRUE(keepsNothing());
    annas->click();
    EXPECT_TRUE(keepsNothing()) << "Ben has not said so";
    annas->click();
    bens->click();
    EXPECT_TRUE(keepsNothing()) << "Anna has not said so";
    annas->click();
    EXPECT_TRUE(keep->isEnabled());
    bens->click();
    EXPECT_TRUE(keepsNothing()) << "Ben changed his mind";
    bens->click();
    keep->click();
    ASSERT_EQ(journal().all<Entry>().size(), 1U);
    EXPECT_EQ(journal().all<Entry>().at(0).record.visibility, Visibility::Shared) << "both can read it";
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(ReviewInTheWindow, MakesOneThingToTryACommitmentAnIdeaOrADraft)
{
    goTo(ReviewStep::FromHere);
    auto *field = view().findChild<QLineEdit *>();
    EXPECT_FALSE(test::buttonNamed(view(), QStringLiteral("I commit to it"))->isEnabled());
    field->setText(QStringLiteral("a walk each Sunday"));
    test::buttonNamed(view(), QStringLiteral("I commit to it"))->click();
    test::buttonNamed(view(), QStringLiteral("An idea for us"))->click();
    test::buttonNamed(view(), QStringLiteral("Draft an agreement"))->click();
    ASSERT_EQ(journal().all<Commitment>().size(), 1);
    EXPECT_EQ(journal().all<Commitment>().begin()->what, QStringLiteral("a walk each Sunday"));
    EXPECT_EQ(journal().all<SharedExperience>().size(), 3);
    EXPECT_EQ(journal().all<AgreementVersion>().size(), 1);
    EXPECT_TRUE(navigator.reported.isEmpty());
    navigator.offered();
    EXPECT_EQ(journal().all<AgreementVersion>().size(), 0) << "taken back";
}

TEST_F(ReviewInTheWindow, LosesNothingThatWasTyped)
{
    goTo(ReviewStep::FromHere);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    QTest::keyClick(page->window(), Qt::Key_Escape);
    test::buttonNamed(*page, QStringLiteral("Look back"))->click();
    EXPECT_EQ(view().findChildren<GrowingText *>().first()->text(), QStringLiteral("the harbour"));
    for (int time = 0; time < 2; ++time)
        EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(journal().all<Entry>().size(), 0) << "however often it is asked for";
    EXPECT_EQ(journal().drafts().places(), QStringList{QStringLiteral("entry/new/2026-07-01")});

    page.reset();
    reopen();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_EQ(view().findChildren<GrowingText *>().first()->text(), QStringLiteral("the harbour"));
    test::buttonNamed(view(), QStringLiteral("Keep it for me"))->click();
    EXPECT_TRUE(journal().drafts().places().isEmpty());
}

TEST_F(ReviewInTheWindow, LeavesADraftThatIsThereAlone)
{
    const Entry begun = test::entryOf(journal(), {}, QStringLiteral("half a letter"));
    const QString place = DraftPlace{.kind = Kind::Entry}.name();
    ASSERT_TRUE(journal().saveDraft(place, draftFields(begun, {})));
    goTo(ReviewStep::FromHere);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(std::get<Entry>(recordIn(*journal().draft(place)).value()).text, QStringLiteral("half a letter"));
    EXPECT_EQ(journal().drafts().places().size(), 2);
}

} // namespace
} // namespace hearth
