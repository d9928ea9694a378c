// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/checkin/checkinfixture.h"
#include "journal/blindcheckin.h"
#include "models/timelinemodel.h"
#include "pages/checkin/answersview.h"
#include "records/codec.h"
#include "search/journaldocuments.h"
#include "widgets/growingtext.h"

#include <QCoreApplication>

namespace hearth {
namespace {

using test::buttonNamed;
using test::CheckInPageTest;
using test::kAnnasPassphrase;
using test::kBensPassphrase;
using test::kBoth;
using test::kChange;
using test::kChanged;
using test::kKeep;
using test::kNotYetOpen;
using test::kSeal;
using test::kSealed;
using test::kUnchanged;
using test::saysExactly;

TEST_F(CheckInPageTest, SealsThemAndSharesNothingButTheSeal)
{
    CheckInPage page(context());
    rate(page, Dimension::Connected, 6);
    press(page, kSeal);
    EXPECT_TRUE(saysExactly(page, kSealed));
    EXPECT_EQ(buttonNamed(page, kSeal), nullptr);
    EXPECT_EQ(journal().draft(QStringLiteral("checkin/") + week().toString()), nullptr);
    reopen(kBensPassphrase);
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty());
    EXPECT_EQ(journal().all<CheckInSeal>().size(), 1U);
}

TEST_F(CheckInPageTest, OpensBothOverTwoUnlocks)
{
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    {
        CheckInPage bens(context());
        EXPECT_TRUE(saysExactly(bens, kBoth));
        EXPECT_FALSE(saysExactly(bens, QStringLiteral("Anna"))) << "nothing of hers is open yet";
        EXPECT_TRUE(journal().myCheckIn(week())->record.visibility == Visibility::Private) << "not before an unlock";
    }
    unlock(kAnnasPassphrase); // hers open
    {
        CheckInPage annas(context());
        EXPECT_TRUE(saysExactly(annas, QStringLiteral("Yours are open to Ben.")));
        EXPECT_TRUE(saysExactly(annas, kNotYetOpen));
        EXPECT_FALSE(saysExactly(annas, QStringLiteral("Ben")));
    }
    unlock(kBensPassphrase); // his open
    {
        CheckInPage bens(context());
        EXPECT_TRUE(saysExactly(bens, QStringLiteral("Anna can read your answers.")));
        EXPECT_TRUE(saysExactly(bens, QStringLiteral("Anna")));
        EXPECT_TRUE(saysExactly(bens, ratingWord(6)));
        EXPECT_TRUE(saysExactly(bens, ratingWord(2)));
    }
    unlock(kAnnasPassphrase);
    CheckInPage annas(context());
    EXPECT_TRUE(saysExactly(annas, QStringLiteral("Ben")));
    EXPECT_EQ(allWords(annas).count(kUnchanged), 2);
}

TEST_F(CheckInPageTest, SaysThatWhatWasSealedWhenMineOpenedIsGoneOrExchanged)
{
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase); // hers open
    reopen(kBensPassphrase);  // and before his do, he thinks again
    {
        CheckInPage bens(context());
        press(bens, kChange);
        rate(bens, Dimension::Connected, 5);
        press(bens, kSeal);
    }
    unlock(kAnnasPassphrase);
    {
        CheckInPage annas(context());
        EXPECT_TRUE(saysExactly(annas, QStringLiteral("Yours are open to Ben.")));
        EXPECT_TRUE(
            saysExactly(annas, QStringLiteral("When these opened, Ben had sealed answers too. They were changed "
                                              "since, and what was sealed then can no longer be opened.")));
    }
    reopen(kBensPassphrase);
    ASSERT_TRUE(journal().remove(journal().myCheckIn(week())->record.id));
    unlock(kAnnasPassphrase);
    CheckInPage annas(context());
    EXPECT_TRUE(
        saysExactly(annas, QStringLiteral("When these opened, Ben had sealed answers too. What was sealed then is no "
                                          "longer here to be opened.")));
}

TEST_F(CheckInPageTest, CallsNothingChangedBecauseAQuestionWasSwitchedOff)
{
    const auto welcomeCloseness = [&](bool welcome) {
        Partner partner = *journal().partner(journal().me());
        partner.welcomesCloseness = welcome;
        ASSERT_TRUE(journal().replace(partner));
    };
    for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
        reopen(passphrase);
        welcomeCloseness(true);
    }
    for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
        unlock(passphrase);
        CheckInPage page(context());
        rate(page, Dimension::Closeness, 3);
        press(page, kSeal);
    }
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    welcomeCloseness(false);
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    EXPECT_EQ(allWords(page).count(kUnchanged), 2);
    EXPECT_EQ(allWords(page).count(kChanged), 0);
}

TEST_F(CheckInPageTest, ShowsAsChangedWhatWasDeletedAndSharedAnew)
{
    sealAs(kAnnasPassphrase, 2);
    sealAs(kBensPassphrase, 7);
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    unlock(kAnnasPassphrase);
    ASSERT_TRUE(journal().removeForGood(journal().myCheckIn(week())->record.id));
    {
        CheckInPage page(context());
        rate(page, Dimension::Connected, 7);
        press(page, kKeep);
        press(page, QStringLiteral("Share them now"));
        EXPECT_TRUE(saysExactly(page, kChanged)) << "she is told as well";
    }
    unlock(kBensPassphrase);
    CheckInPage bens(context());
    EXPECT_TRUE(saysExactly(bens, kChanged));
    EXPECT_TRUE(saysExactly(bens, kUnchanged)) << "his own";
}

TEST_F(CheckInPageTest, KeepsThemSealedWhenTheOthersNeverCome)
{
    sealAs(kAnnasPassphrase, 6);
    for (int weeks = 1; weeks <= 3; ++weeks) {
        folder.clock.setToday(folder.clock.today().addDays(7));
        unlock(kBensPassphrase);
        unlock(kAnnasPassphrase);
    }
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);
    EXPECT_EQ(journal().all<CheckIn>().at(0).record.visibility, Visibility::Private);
    CheckInPage page(context());
    page.showPeriod(journal().all<CheckIn>().at(0).period);
    EXPECT_TRUE(saysExactly(page, kSealed));
    press(page, QStringLiteral("Share them now"));
    EXPECT_EQ(prompter.asked.size(), 1);
    reopen(kBensPassphrase);
    EXPECT_EQ(journal().all<CheckIn>().size(), 1U) << "its author shared it";
}

TEST_F(CheckInPageTest, NeverPairsDifferentCadences)
{
    unlock(kBensPassphrase);
    Preferences monthly = journal().preferences();
    monthly.cadence = Cadence::Month;
    ASSERT_TRUE(journal().add(monthly));
    sealAs(kBensPassphrase, 2);
    ASSERT_EQ(journal().all<CheckInSeal>().at(0).period.cadence, Cadence::Month);
    sealAs(kAnnasPassphrase, 6);
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, kSealed));
    unlock(kBensPassphrase);
    unlock(kAnnasPassphrase);
    EXPECT_EQ(journal().all<CheckIn>().size(), 1U);
    EXPECT_EQ(journal().all<CheckIn>().at(0).record.visibility, Visibility::Private);
}

TEST_F(CheckInPageTest, SealsAnewWhatIsChangedWhileSealed)
{
    sealAs(kAnnasPassphrase, 6);
    {
        CheckInPage page(context());
        press(page, kChange);
        rate(page, Dimension::Connected, 3);
        EXPECT_FALSE(allWords(page).join(u' ').contains(kChanged)) << "nobody has answered yet";
        press(page, kSeal);
        EXPECT_TRUE(saysExactly(page, kSealed));
    }
    EXPECT_EQ(journal().all<CheckInSeal>().size(), 1U);
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    unlock(kAnnasPassphrase);
    EXPECT_EQ(verdictOn(journal(), *journal().myCheckIn(week())), SealVerdict::Fits);
    EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 3);
}

TEST_F(CheckInPageTest, TakesTheSealAwayWhenTheyAreKeptForMyselfAfterAll)
{
    sealAs(kAnnasPassphrase, 6);
    {
        CheckInPage page(context());
        press(page, kChange);
        press(page, kKeep);
        EXPECT_TRUE(saysExactly(page, QStringLiteral("Only you can read your answers.")));
    }
    EXPECT_TRUE(journal().all<CheckInSeal>().isEmpty());
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    EXPECT_EQ(journal().myCheckIn(week())->record.visibility, Visibility::Private);
}

TEST_F(CheckInPageTest, WarnsBeforeWhatIsOpenIsChangedAndThenSaysSo)
{
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    {
        CheckInPage page(context());
        press(page, kChange);
        EXPECT_TRUE(saysExactly(
            page, QStringLiteral("You have both answered. What you change now will read: “%1”").arg(kChanged)));
        EXPECT_FALSE(page.findChild<AnswersView *>()->isVisibleTo(&page)) << "nothing to answer by";
        rate(page, Dimension::Connected, 7);
        prompter.goAhead = false;
        press(page, QStringLiteral("Save the changes"));
        EXPECT_EQ(prompter.asked.size(), 1);
        EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 2);
        prompter.goAhead = true;
        press(page, QStringLiteral("Save the changes"));
        EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 7);
        EXPECT_TRUE(saysExactly(page, kChanged));
    }
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, kChanged));
    EXPECT_TRUE(saysExactly(page, kUnchanged)) << "hers are as they were";
}

TEST_F(CheckInPageTest, SealsNothingThatCouldNotBeOpened)
{
    CheckInPage page(context());
    row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
    press(page, kSeal);
    EXPECT_EQ(navigator.reported, (QList<Error>{{ErrorCode::NoAnswer, {}}}));
    EXPECT_EQ(row(page, Dimension::Space)->answer(), Answer::ratherNotSay()) << "nothing is lost";
    press(page, kKeep);
    EXPECT_EQ(journal().all<CheckIn>().size(), 1U);
}

TEST_F(CheckInPageTest, UndoesASealAndGivesTheAnswersBackWithRedo)
{
    CheckInPage page(context());
    rate(page, Dimension::Connected, 6);
    press(page, kSeal);
    navigator.offered();
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty());
    EXPECT_TRUE(journal().all<CheckInSeal>().isEmpty());
    EXPECT_NE(buttonNamed(page, kSeal), nullptr);
    ASSERT_TRUE(journal().redo());
    EXPECT_TRUE(saysExactly(page, kSealed)) << "the page follows";
}

TEST_F(CheckInPageTest, ShowsHostileWordsAsTheyAreAndStaysAsWide)
{
    const QString hostile = QStringLiteral("<img src=x>\u202E&amp;\u200B ") + QString(10000, u'W');
    {
        CheckInPage page(context());
        page.findChildren<GrowingText *>().first()->setText(hostile);
        press(page, kSeal);
    }
    EXPECT_EQ(journal().all<CheckIn>().at(0).words.first().text, hostile.trimmed());
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    CheckInPage page(context());
    page.resize(1000, 700);
    page.show();
    QCoreApplication::processEvents();
    auto *answers = page.findChild<AnswersView *>();
    EXPECT_LE(answers->width(), 820);
    for (const QLabel *label : answers->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_FALSE(page.grab().isNull());
}

} // namespace
} // namespace hearth
