// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page offers because it is due, and how it is put off.
#include "app/pages/today/todaypagefixture.h"
#include "reminders/reminders.h"

namespace hearth {
namespace {

using test::buttonNamed;
using test::saysExactly;
using test::TodayPageTest;

TEST_F(TodayPageTest, OffersTheCheckInOnceAndPutsItOffEasily)
{
    TodayPage page(context());
    ASSERT_NE(buttonNamed(page, QStringLiteral("Check in")), nullptr);
    buttonNamed(page, QStringLiteral("Check in"))->click();
    settle();
    EXPECT_EQ(navigator.composed, Kind::CheckIn);
    putOff(page, QStringLiteral("Tomorrow"));
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr);
    page.activate();
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr) << "offered once";
    navigator.offered(); // "Undo"
    settle();
    EXPECT_NE(buttonNamed(page, QStringLiteral("Check in")), nullptr);
    putOff(page, QStringLiteral("Tomorrow"));
    reopen();
    TodayPage again(context());
    EXPECT_EQ(buttonNamed(again, QStringLiteral("Check in")), nullptr) << "it is kept";
}

TEST_F(TodayPageTest, LeadsToTheVeryDayThatIsAskedAbout)
{
    entryOn(today(), QStringLiteral("Something")); // no first page is offered
    const SharedExperience walk = plan(QStringLiteral("Walk"), today().addDays(-2));
    TodayPage page(context());
    QSignalSpy chosen(&page, &TodayPage::dayChosen);
    showAll(page);
    buttonNamed(page, QStringLiteral("Write about it"))->click();
    settle();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<RecordId>(), walk.record.id);
    EXPECT_EQ(chosen.at(0).at(1).toDate(), today().addDays(-2));
}

TEST_F(TodayPageTest, PutsOffForADayAWeekOrForGood)
{
    const SharedExperience walk = plan(QStringLiteral("Walk"), today().addDays(-1));
    const auto isOffered = [this](int days) {
        const QDate before = today();
        folder.clock.setToday(before.addDays(days));
        TodayPage page(context());
        const bool isThere = buttonNamed(page, QStringLiteral("Write about it")) != nullptr;
        folder.clock.setToday(before);
        return isThere;
    };
    ASSERT_TRUE(changePreferences(journal(), [this](Preferences &preferences) { putOffCheckIns(preferences); }));
    TodayPage page(context());
    putOff(page, QStringLiteral("Tomorrow"));
    EXPECT_FALSE(isOffered(0));
    EXPECT_TRUE(isOffered(1));
    ASSERT_TRUE(journal().undo());
    settle();
    putOff(page, QStringLiteral("In a week"));
    EXPECT_FALSE(isOffered(6));
    ASSERT_TRUE(journal().undo());
    settle();
    putOff(page, QStringLiteral("Do not offer this again"));
    EXPECT_FALSE(isOffered(3));
}

TEST_F(TodayPageTest, OpensWhatIsDue)
{
    const SharedExperience walk = plan(QStringLiteral("Walk"), today());
    TodayPage page(context());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Walk")));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Today")));
    buttonNamed(page, QStringLiteral("Open"))->click();
    settle();
    EXPECT_EQ(navigator.opened, walk.record.id);
}

TEST_F(TodayPageTest, OffersWhatTheOtherProposesWithoutHurry)
{
    reopen(test::kBensPassphrase);
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("Not at the table.");
    version.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(version));
    {
        TodayPage bens(context());
        EXPECT_EQ(buttonNamed(bens, QStringLiteral("Read it")), nullptr) << "nobody is told who has not answered";
    }
    reopen();
    TodayPage page(context());
    showAll(page);
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Ben proposes this agreement. Take your time; any answer is fine.")));
    buttonNamed(page, QStringLiteral("Read it"))->click();
    settle();
    EXPECT_EQ(navigator.opened, version.record.id);
}

TEST_F(TodayPageTest, ShowsAFewThingsAtOnceAndTheRestWhenAsked)
{
    entryOn(today(), QStringLiteral("Something")); // no first page is offered
    for (int i = 0; i < 6; ++i)
        plan(QStringLiteral("Plan %1").arg(i), today());
    TodayPage page(context());
    EXPECT_EQ(page.findChildren<ReminderCard *>().size(), 4) << "three plans, and one thing due";
    buttonNamed(page, QStringLiteral("Show what else there is"))->click();
    settle();
    EXPECT_EQ(page.findChildren<ReminderCard *>().size(), 7);
}

TEST_F(TodayPageTest, NothingIsFoldedAwayForOneThingAlone)
{
    entryOn(today(), QStringLiteral("Something"));
    for (int i = 0; i < 4; ++i)
        plan(QStringLiteral("Plan %1").arg(i), today());
    TodayPage page(context());
    EXPECT_EQ(page.findChildren<ReminderCard *>().size(), 5) << "four plans, and the check-in";
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Show what else there is")), nullptr);
}

TEST_F(TodayPageTest, ACodeThatWasPutOffIsNeverFoldedAway)
{
    ASSERT_TRUE(changePreferences(journal(), [](Preferences &preferences) { preferences.wantsCodeLater = true; }));
    entryOn(today(), QStringLiteral("Something"));
    for (int i = 0; i < 6; ++i)
        plan(QStringLiteral("Plan %1").arg(i), today());
    TodayPage page(context());
    EXPECT_NE(buttonNamed(page, QStringLiteral("Show what else there is")), nullptr);
    EXPECT_NE(buttonNamed(page, QStringLiteral("See how")), nullptr);
}

TEST_F(TodayPageTest, TheCardCanBePutOffAndComesBackFromTheSettings)
{
    TodayPage page(context());
    auto *card = page.findChild<CardOffer *>();
    ASSERT_NE(card, nullptr);
    ASSERT_TRUE(card->card());
    auto *later = card->findChild<LaterButton *>();
    ASSERT_NE(later, nullptr);
    emit later->putOff(LaterButton::Later::NeverAgain);
    settle();
    EXPECT_FALSE(card->isVisibleTo(&page));
    reopen();
    TodayPage again(context());
    EXPECT_FALSE(again.findChild<CardOffer *>()->isVisibleTo(&again)) << "also tomorrow";
    ASSERT_EQ(turnedDownThings(journal()).size(), 1U);
    ASSERT_TRUE(offerAgain(journal(), talkCardKey()));
    settle();
    EXPECT_TRUE(again.findChild<CardOffer *>()->isVisibleTo(&again));
}

TEST_F(TodayPageTest, AsksOnceHowSeveralDaysWere)
{
    for (int i = 1; i <= 4; ++i)
        plan(QStringLiteral("Day & %1").arg(i), today().addDays(-i));
    TodayPage page(context());
    QSignalSpy chosen(&page, &TodayPage::dayChosen);
    showAll(page);
    QPushButton *write = buttonNamed<QPushButton>(page, QStringLiteral("Write about one"));
    ASSERT_NE(write, nullptr);
    const QList<QAction *> choices = write->menu()->actions();
    ASSERT_EQ(choices.size(), 4);
    EXPECT_TRUE(choices.at(0)->text().contains(QStringLiteral("Day && 4"))) << qPrintable(choices.at(0)->text());
    choices.at(0)->trigger();
    settle();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(1).toDate(), today().addDays(-4));
    auto *card = qobject_cast<ReminderCard *>(write->parentWidget()->parentWidget());
    ASSERT_NE(card, nullptr);
    emit card->putOff(LaterButton::Later::InAWeek);
    settle();
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Write about one")), nullptr) << "all of them, at once";
    EXPECT_FALSE(saysExactly(page, QStringLiteral("How was it?")));
}

TEST_F(TodayPageTest, BeginsWithWhatTheOtherGaveAndKeepsItWhileIAnswer)
{
    entryOn(today(), QStringLiteral("Mine"));
    reopen(test::kBensPassphrase);
    folder.clock.setToday(today().addDays(1));
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("the soup"));
    note.to = kFirstPartner;
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    reopen();
    TodayPage page(context());
    const auto cards = [&page] { return page.findChildren<MemoryCard *>(); };
    ASSERT_FALSE(cards().isEmpty());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("From Ben")));
    EXPECT_TRUE(cards().first()->accessibleName().contains(QStringLiteral("the soup")));
    folder.clock.setToday(today().addDays(1));
    entryOn(today(), QStringLiteral("An answer"));
    settle();
    EXPECT_TRUE(saysExactly(page, QStringLiteral("From Ben"))) << "it stays until it was read";
    emit cards().first()->muteChosen(note.record.id);
    settle();
    EXPECT_FALSE(saysExactly(page, QStringLiteral("From Ben")));
    TodayPage next(context());
    EXPECT_FALSE(saysExactly(next, QStringLiteral("From Ben"))) << "nothing new since I wrote";
}

TEST_F(TodayPageTest, TellsNothingOfTheOthersSealedAnswers)
{
    TodayPage before(context());
    const auto words = [](TodayPage &page) {
        QStringList texts;
        for (const QLabel *label : page.findChild<ReminderCard *>()->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    const QStringList said = words(before);
    reopen(test::kBensPassphrase);
    CheckInSeal seal = journal().compose<CheckInSeal>();
    seal.record.visibility = Visibility::Shared;
    seal.period = Period::containing(today(), Cadence::Week);
    seal.digest = QByteArray(32, 'x');
    ASSERT_TRUE(journal().add(seal));
    reopen();
    TodayPage page(context());
    EXPECT_EQ(words(page), said);
    EXPECT_TRUE(page.findChildren<MemoryCard *>().isEmpty());
}

TEST_F(TodayPageTest, DoesNotOfferACheckInThatIsDone)
{
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(5).value());
    ASSERT_TRUE(journal().add(checkIn));
    TodayPage page(context());
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr);
}

} // namespace
} // namespace hearth
