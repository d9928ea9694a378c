// SPDX-License-Identifier: GPL-3.0-or-later
// Both unlock, one click says who is writing, and only what is shared is on the screen.
#include "agreements/agreements.h"
#include "app/onboarding/onboardingsupport.h"
#include "journal/blindcheckin.h"
#include "onboarding/otherpartnerdialog.h"
#include "pages/checkin/checkinpage.h"
#include "pages/today/todaypage.h"
#include "shell/header.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "support/unwritable.h"
#include "widgets/growingtext.h"
#include "widgets/segmentedcontrol.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

class SitTogetherTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window.resize(1180, 800);
        window.show();
        window.openJournal(folder.path());
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        world.session.unlock(kAnnasPassphrase);
        ASSERT_TRUE(test::arrivesAnew(unlocked));
    }

    [[nodiscard]] Journal &journal() { return *world.session.journal(); }
    [[nodiscard]] OtherPartnerDialog *dialog() { return window.findChild<OtherPartnerDialog *>(); }

    void answer(const QString &passphrase, const QString &button, const QSignalSpy &spy)
    {
        ASSERT_NE(dialog(), nullptr);
        type(*dialog(), QStringLiteral("Passphrase or recovery code"), passphrase);
        press(*dialog(), button);
        QSignalSpy failed(&world.session, &Session::failed);
        while (spy.isEmpty() && failed.isEmpty() && world.session.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void sitDown()
    {
        QSignalSpy together(&world.session, &Session::satTogether);
        window.actions()[ActionId::SitTogether]->trigger();
        answer(kBensPassphrase, QStringLiteral("Sit together"), together);
        ASSERT_EQ(together.count(), 1);
        ASSERT_TRUE(journal().isTogether());
    }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
};

} // namespace

TEST_F(SitTogetherTest, WhatIsWrittenSaysThatBothReadIt)
{
    sitDown();
    const auto isSaid = [this] {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QStringLiteral("You can both read this."))
                return true;
        }
        return false;
    };
    QCoreApplication::processEvents();
    EXPECT_TRUE(isSaid()) << "where somebody is thanked";
    for (const Kind kind : {Kind::Entry, Kind::GratitudeNote, Kind::SharedExperience}) {
        window.workspace()->compose(kind);
        QCoreApplication::processEvents();
        EXPECT_TRUE(isSaid()) << static_cast<int>(kind);
    }
}

TEST_F(SitTogetherTest, ShowsOnlyWhatIsSharedAndHandsTheKeyboardOver)
{
    const Entry secret = entryOf(journal(), QStringLiteral("Mine"), QStringLiteral("nobody reads this"));
    ASSERT_TRUE(journal().add(secret));
    sitDown();
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_EQ(journal().find(secret.record.id), std::nullopt);
    EXPECT_FALSE(window.actions()[ActionId::SitTogether]->isEnabled());

    auto *writers = window.findChild<Header *>()->findChild<SegmentedControl *>();
    ASSERT_NE(writers, nullptr);
    EXPECT_EQ(writers->current(), 0);
    window.workspace()->show(PageId::Together);
    writers->setCurrent(1);
    while (journal().me() == kFirstPartner)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Together) << "on the same page";
    EXPECT_EQ(window.findChild<Header *>()->findChild<SegmentedControl *>()->current(), 1);
    const Entry bens = entryOf(journal(), QStringLiteral("B"), QStringLiteral("by Ben"));
    ASSERT_TRUE(journal().add(bens));
    EXPECT_EQ(journal().all<Entry>().find(bens.record.id)->record.author, kSecondPartner);

    window.workspace()->holdWriter(true);
    EXPECT_FALSE(window.findChild<Header *>()->findChild<SegmentedControl *>()->isEnabled());
}

TEST_F(SitTogetherTest, LocksAfterTheShorterOfTheTimesTheTwoChose)
{
    Preferences preferences = journal().preferences();
    preferences.lockMinutes = 30;
    ASSERT_TRUE(journal().add(preferences));
    EXPECT_EQ(window.lockDelay(), std::chrono::minutes(30)) << "at once";
    sitDown();
    EXPECT_EQ(window.lockDelay(), std::chrono::minutes(5));
}

TEST_F(SitTogetherTest, AWrongPassphraseChangesNothing)
{
    QSignalSpy together(&world.session, &Session::satTogether);
    window.actions()[ActionId::SitTogether]->trigger();
    answer(QStringLiteral("not theirs"), QStringLiteral("Sit together"), together);
    EXPECT_EQ(together.count(), 0);
    ASSERT_NE(dialog(), nullptr) << "still there, to try again";
    EXPECT_TRUE(says(*dialog(), QStringLiteral("This is not Ben’s passphrase.")));
    EXPECT_FALSE(says(*dialog(), QStringLiteral("your recovery code"))) << "it is Ben’s";
    EXPECT_FALSE(journal().isTogether());
    press(*dialog(), QStringLiteral("Cancel"));
    const Entry entry = entryOf(journal(), {}, QStringLiteral("still writing"));
    EXPECT_TRUE(journal().add(entry));
}

TEST_F(SitTogetherTest, OneStepIsSignedByBoth)
{
    bool isSigned = false;
    window.workspace()->withBoth([&] {
        Entry bens = entryOf(journal(), {}, QStringLiteral("by Ben"));
        bens.record.author = kSecondPartner;
        bens.record.visibility = Visibility::Shared;
        isSigned = static_cast<bool>(journal().add(bens));
    });
    QSignalSpy admitted(&world.session, &Session::guestAdmitted);
    answer(kBensPassphrase, QStringLiteral("Sign"), admitted);
    EXPECT_TRUE(isSigned);
    EXPECT_FALSE(journal().canWriteAs(kSecondPartner)) << "for that step only";
}

TEST_F(SitTogetherTest, UndoFollowsTheKeyboardAndAsksBeforeItTakesBackANo)
{
    sitDown();
    AgreementVersion version = newAgreement(journal());
    version.record.visibility = Visibility::Shared;
    version.title = QStringLiteral("Sun<b>day</b>");
    version.text = QStringLiteral("No work on Sundays.");
    ASSERT_TRUE(journal().add(version));
    const auto now = [&] { return agreementOf(journal(), version.agreement).value(); };
    const auto handTo = [&](int writer) {
        window.findChild<Header *>()->findChild<SegmentedControl *>()->setCurrent(writer);
        while (journal().me().number() != writer + 1)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    QAction *undo = window.actions()[ActionId::Undo];
    QAction *redo = window.actions()[ActionId::Redo];
    EXPECT_TRUE(undo->isEnabled());
    handTo(1);
    EXPECT_FALSE(undo->isEnabled()) << "nothing of Ben's yet";
    ASSERT_TRUE(journal().add(answerTo(journal(), now(), Decision::Withdraw)));
    EXPECT_TRUE(undo->isEnabled());

    handTo(0);
    undo->trigger(); // Anna's own step: the version
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    EXPECT_FALSE(undo->isEnabled()) << "Ben's no is out of her reach";
    redo->trigger();
    EXPECT_EQ(now().answers.size(), 1U);

    handTo(1);
    EXPECT_TRUE(undo->isEnabled());
    world.prompter.goAhead = false;
    undo->trigger();
    ASSERT_EQ(world.prompter.asked.size(), 1);
    EXPECT_TRUE(
        world.prompter.asked.first().startsWith(QStringLiteral("Take back your withdrawal from “Sun<b>day</b>”?")));
    EXPECT_EQ(now().answers.size(), 1U);
    EXPECT_TRUE(undo->isEnabled());
    world.prompter.goAhead = true;
    undo->trigger();
    EXPECT_TRUE(now().answers.empty());
    redo->trigger();
    EXPECT_EQ(world.prompter.asked.size(), 2) << "to say no again needs no question";
    EXPECT_EQ(now().answers.size(), 1U);
}

TEST_F(SitTogetherTest, WordsThatCannotBeKeptAreAskedAboutBeforeAnybodySitsDownOrGoes)
{
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    thanks->setText(QString(60'000, QLatin1Char('x')));
    world.prompter.goAhead = false;
    {
        const FullDisk full(QFileInfo(folder.path()).size());
        window.actions()[ActionId::SitTogether]->trigger();
        EXPECT_EQ(world.prompter.asked.size(), 1);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    }
    sitDown();
    thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    thanks->setText(QString(60'000, QLatin1Char('x')));
    world.prompter.asked.clear();
    {
        const FullDisk full(QFileInfo(folder.path()).size());
        press(window, QStringLiteral("Stop sitting together"));
        EXPECT_EQ(world.prompter.asked.size(), 1);
        QCoreApplication::processEvents();
        EXPECT_TRUE(journal().isTogether());
        world.prompter.goAhead = true;
        QSignalSpy alone(&world.session, &Session::satAlone);
        press(window, QStringLiteral("Stop sitting together"));
        ASSERT_TRUE(test::arrives(alone));
        EXPECT_TRUE(says(window, QStringLiteral("The words typed last could not be written")));
    }
}

TEST_F(SitTogetherTest, OneVisibleButtonEndsItForWhoeverHadOpenedTheJournal)
{
    const Entry secret = entryOf(journal(), QStringLiteral("Mine"), QStringLiteral("nobody reads this"));
    ASSERT_TRUE(journal().add(secret));
    EXPECT_EQ(buttonIn(window, QStringLiteral("Stop sitting together")), nullptr);
    EXPECT_FALSE(window.actions()[ActionId::SitAlone]->isEnabled());
    sitDown();
    auto *writers = window.findChild<Header *>()->findChild<SegmentedControl *>();
    writers->setCurrent(1); // Ben has the keyboard, and still Anna goes on
    while (journal().me() == kFirstPartner)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QSignalSpy alone(&world.session, &Session::satAlone);
    press(window, QStringLiteral("Stop sitting together"));
    ASSERT_TRUE(test::arrives(alone));
    EXPECT_FALSE(journal().isTogether());
    EXPECT_EQ(journal().me(), kFirstPartner);
    EXPECT_FALSE(journal().canWriteAs(kSecondPartner));
    EXPECT_TRUE(journal().find(secret.record.id)) << "her own is there again";
    EXPECT_EQ(window.findChild<Header *>()->findChild<SegmentedControl *>(), nullptr);
    const Entry entry = entryOf(journal(), {}, QStringLiteral("still writing"));
    EXPECT_TRUE(journal().add(entry));
}

TEST_F(SitTogetherTest, WhatIsWrittenWhileItBeginsOrEndsIsThereAfterwards)
{
    const auto writeMeanwhile = [&](const char *words) {
        Entry entry = entryOf(journal(), QStringLiteral("Late"), QString::fromUtf8(words));
        entry.record.visibility = Visibility::Shared;
        EXPECT_TRUE(journal().add(entry)); // once all of it was read
        return entry.record.id;
    };
    const auto isThere = [&](RecordId id) {
        const Entry *entry = journal().all<Entry>().find(id);
        if (entry == nullptr)
            return false;
        Entry changed = *entry;
        changed.text += QLatin1Char('.');
        return journal().replace(changed).ok();
    };
    QSignalSpy together(&world.session, &Session::satTogether);
    world.session.sitTogether(kBensPassphrase);
    const RecordId before = writeMeanwhile("while both sit down");
    ASSERT_TRUE(test::arrives(together));
    EXPECT_TRUE(isThere(before));

    QSignalSpy alone(&world.session, &Session::satAlone);
    ASSERT_TRUE(world.session.stopSittingTogether());
    EXPECT_FALSE(world.session.stopSittingTogether()) << "once";
    const RecordId after = writeMeanwhile("while one gets up");
    ASSERT_TRUE(test::arrives(alone));
    EXPECT_TRUE(isThere(before));
    EXPECT_TRUE(isThere(after));
}

TEST_F(SitTogetherTest, OffersToOpenTogetherWhatBothAnswered)
{
    const Period week = Period::containing(world.clock.today().addDays(-7), Cadence::Week);
    const auto answerAs = [&](const QString &who) {
        auto opened = folder.open(who);
        CheckIn checkIn = opened.journal->compose<CheckIn>();
        checkIn.period = week;
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).take());
        ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, checkIn).take()));
    };
    world.session.lock();
    answerAs(kBensPassphrase);
    answerAs(kAnnasPassphrase);
    world.seen = folder.seen;
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    world.session.unlock(kAnnasPassphrase);
    ASSERT_TRUE(test::arrivesAnew(unlocked));
    sitDown();
    ASSERT_EQ(journal().openedTogether(), week);
    press(window, QStringLiteral("Open them together now"));
    ASSERT_EQ(window.workspace()->currentPage(), PageId::CheckIn);
    auto *page = static_cast<CheckInPage *>(window.workspace()->page(PageId::CheckIn));
    EXPECT_EQ(page->period(), week);
    QCoreApplication::processEvents(); // laid out
    EXPECT_TRUE(says(*page, QStringLiteral("Anna")));
    EXPECT_TRUE(says(*page, QStringLiteral("Ben")));
}

TEST_F(SitTogetherTest, TheNameInTheHeaderLeadsThere)
{
    const auto *header = window.findChild<Header *>();
    QPushButton *name = buttonIn(*header, QStringLiteral("Anna"));
    ASSERT_NE(name, nullptr);
    ASSERT_NE(name->menu(), nullptr);
    EXPECT_TRUE(name->menu()->actions().contains(window.actions()[ActionId::SitTogether]));
}

TEST_F(SitTogetherTest, LockingForgetsBoth)
{
    sitDown();
    world.session.lock();
    EXPECT_EQ(window.workspace(), nullptr);
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    world.session.unlock(kBensPassphrase);
    ASSERT_TRUE(test::arrivesAnew(unlocked));
    EXPECT_FALSE(journal().isTogether());
    EXPECT_EQ(journal().me(), kSecondPartner);
}
