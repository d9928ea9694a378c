// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as a person meets them: made by themselves, made when asked, looked into, brought back, taken away.
#include "app/onboarding/onboardingsupport.h"
#include "onboarding/lockpage.h"
#include "onboarding/restoredialog.h"
#include "onboarding/startpage.h"
#include "pages/settings/backuppane.h"
#include "pages/today/todaypage.h"
#include "records/forgood.h"
#include "session/backupchoices.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "store/inspection.h"
#include "support/unwritable.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>

using namespace hearth;
using namespace hearth::test;

namespace {

class BackupsInTheWindow : public ::testing::Test
{
protected:
    BackupsInTheWindow()
    {
        world.settings.setIdleMinutes(0);
        // Backups bear the time of the computer.
        world.clock.setToday(QDate::currentDate());
        window.resize(1180, 860);
        window.show();
    }

    void open() { window.openJournal(folder.path()); }
    void unlock()
    {
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
        type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
        press(window, QStringLiteral("Unlock"));
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait());
        ASSERT_TRUE(listed.count() > 0 || listed.wait()); // the backup of the day, if there is to be one, is made
    }
    void openAndUnlock()
    {
        open();
        unlock();
    }
    void lock()
    {
        QSignalSpy locked(&world.session, &Session::locked);
        window.actions()[ActionId::Lock]->trigger();
        ASSERT_TRUE(locked.count() > 0 || locked.wait());
    }
    void write(const QString &text) { ASSERT_TRUE(journal().add(entryOf(journal(), {}, text))); }
    [[nodiscard]] Journal &journal() { return *world.session.journal(); }
    [[nodiscard]] QString usual() const { return usualBackupFolder(folder.path()); }
    [[nodiscard]] static QStringList namesIn(const QString &place)
    {
        return QDir(place).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] BackupPane *pane() const { return window.findChild<BackupPane *>(); }
    void showPane()
    {
        window.actions()[ActionId::ShowSettings]->trigger();
        ASSERT_NE(pane(), nullptr);
    }
    // Wherever the page is scrolled to.
    void click(const char *text)
    {
        QPushButton *button = buttonIn(*pane(), QString::fromUtf8(text));
        ASSERT_NE(button, nullptr) << text;
        ASSERT_TRUE(button->isEnabled()) << text;
        button->click();
    }
    void pressInPane(const char *text)
    {
        QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
        click(text);
        ASSERT_TRUE(listed.count() > 0 || listed.wait());
    }
    [[nodiscard]] QString said() const
    {
        for (const MessageBar *bar : window.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    [[nodiscard]] RestoreDialog *dialog() const
    {
        for (RestoreDialog *each : window.findChildren<RestoreDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void waitUntilRead()
    {
        ASSERT_NE(dialog(), nullptr);
        ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("It is whole")); }));
    }
    // As if it had been made so many days ago.
    void age(int days) const
    {
        for (const QString &name : namesIn(usual())) {
            const timespec then{static_cast<time_t>(QDateTime::currentSecsSinceEpoch() - 86'400LL * days), 0};
            const std::array<timespec, 2> times{then, then};
            ASSERT_EQ(::utimensat(AT_FDCWD, qPrintable(QDir(usual()).filePath(name)), times.data(), 0), 0);
        }
    }
    [[nodiscard]] BackupChoice choice() const { return backedUpOf(world.session, world.settings).choice; }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
};

} // namespace

TEST_F(BackupsInTheWindow, OneIsMadeByItselfEachDay)
{
    openAndUnlock();
    ASSERT_EQ(namesIn(usual()).size(), 1);
    EXPECT_TRUE(inspectJournal(world.session.backups().overview().backups.front().path));
    EXPECT_TRUE(said().isEmpty()) << "nobody is told of what goes well";
    write(QStringLiteral("later that day"));
    lock();
    unlock();
    EXPECT_EQ(namesIn(usual()).size(), 1) << "once a day";
    lock();
    age(1);
    unlock();
    EXPECT_EQ(namesIn(usual()).size(), 2);
    lock();
    age(1);
    unlock();
    EXPECT_EQ(namesIn(usual()).size(), 2) << "nothing has changed since";
}

TEST_F(BackupsInTheWindow, TheSampleHasNone)
{
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    window.openSample();
    ASSERT_TRUE(unlocked.wait());
    EXPECT_FALSE(QFileInfo::exists(usualBackupFolder(world.session.path())));
}

TEST_F(BackupsInTheWindow, AreMadeWhenAskedFor)
{
    openAndUnlock();
    write(QStringLiteral("words"));
    showPane();
    age(1);
    pressInPane("Back up now");
    EXPECT_EQ(namesIn(usual()).size(), 2);
    EXPECT_TRUE(said().contains(QStringLiteral("A backup is made"))) << qPrintable(said());
    EXPECT_TRUE(says(*pane(), QStringLiteral("2 backup")));
    const QStringList both = namesIn(usual());
    pressInPane("Back up now");
    EXPECT_EQ(namesIn(usual()), both);
    EXPECT_TRUE(said().contains(QStringLiteral("Nothing has changed since")));
    write(QStringLiteral("the journal is still open"));
    pressInPane("Back up now");
    EXPECT_EQ(namesIn(usual()).size(), 2) << "the newest of each day stays";
    EXPECT_NE(namesIn(usual()), both);
}

TEST_F(BackupsInTheWindow, GoToAChosenFolderAndNowhereElse)
{
    const QString stick = folder.folder() + QStringLiteral("/stick");
    ASSERT_TRUE(QDir().mkdir(stick));
    openAndUnlock();
    showPane();
    world.prompter.folder = stick;
    pressInPane("Choose a folder…");
    EXPECT_EQ(choice().folder, stick);
    EXPECT_TRUE(says(*pane(), stick));
    write(QStringLiteral("words"));
    pressInPane("Back up now");
    EXPECT_EQ(namesIn(stick).size(), 1);
    EXPECT_EQ(namesIn(usual()).size(), 1);
    EXPECT_EQ(world.session.backups().overview().backups.size(), 2U) << "both are known";
    // Unplugged: said gently, once, and nothing goes anywhere else.
    lock();
    age(1);
    ASSERT_TRUE(QDir().rename(stick, stick + QStringLiteral("-in a drawer")));
    unlock();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said().isEmpty(); }));
    EXPECT_TRUE(said().contains(QStringLiteral("The folder for backups is not there"))) << qPrintable(said());
    EXPECT_FALSE(QFileInfo::exists(stick));
    EXPECT_EQ(namesIn(usual()).size(), 1);
    showPane();
    EXPECT_TRUE(says(*pane(), QStringLiteral("is not there at the moment")));
    lock();
    unlock();
    EXPECT_TRUE(said().isEmpty()) << "not again";
    ASSERT_TRUE(QDir().rename(stick + QStringLiteral("-in a drawer"), stick));
    write(QStringLiteral("more words"));
    showPane();
    const QStringList before = namesIn(stick);
    pressInPane("Back up now");
    EXPECT_NE(namesIn(stick), before);
    EXPECT_EQ(namesIn(stick).size(), 1);
    pressInPane("Beside the journal");
    EXPECT_TRUE(choice().folder.isEmpty());
    EXPECT_EQ(choice().former, QStringList{stick});
}

TEST_F(BackupsInTheWindow, WhatFailsIsSaidInThePane)
{
    openAndUnlock();
    write(QString(90'000, QLatin1Char('w')));
    showPane();
    {
        const FullDisk full(100'000);
        pressInPane("Back up now");
    }
    EXPECT_TRUE(says(*pane(), QStringLiteral("has no room for another one")));
    const QStringList before = namesIn(usual());
    EXPECT_EQ(before.size(), 1);
    pressInPane("Back up now");
    EXPECT_FALSE(says(*pane(), QStringLiteral("has no room for another one")));
    EXPECT_NE(namesIn(usual()), before);
}

TEST_F(BackupsInTheWindow, AreLookedIntoAndBroughtBack)
{
    openAndUnlock();
    write(QStringLiteral("not in the backup"));
    const QByteArray now = [this] {
        lock();
        return folder.bytes();
    }();
    unlock();
    showPane();
    click("Look inside…");
    waitUntilRead();
    EXPECT_TRUE(says(*dialog(), QStringLiteral("A journal of two people")));
    type(*dialog(), QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(*dialog(), QStringLiteral("Look"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("You could read 0 record")); }));
    press(*dialog(), QStringLiteral("Restore…"));
    EXPECT_TRUE(world.prompter.asked.last().contains(QStringLiteral("is not lost"))) << "it is asked first";
    EXPECT_FALSE(world.session.isUnlocked());
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    const QString kept =
        QDir(folder.folder())
            .filePath(QStringLiteral("ours (kept %1).hearth").arg(QDate::currentDate().toString(Qt::ISODate)));
    EXPECT_TRUE(says(*dialog(), QFileInfo(kept).fileName())) << "it is said where the present one is";
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), now);
    file.close();
    press(*dialog(), QStringLiteral("Close"));
    unlock();
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(said().contains(QStringLiteral("brought back from a backup"))) << qPrintable(said());
    press(window, QStringLiteral("I know"));
    write(QStringLiteral("it goes on from there"));
    lock();
    unlock();
    EXPECT_TRUE(said().isEmpty()) << qPrintable(said());
}

TEST_F(BackupsInTheWindow, NobodyIsMadeToBringOneBack)
{
    openAndUnlock();
    write(QStringLiteral("stays"));
    showPane();
    click("Look inside…");
    waitUntilRead();
    world.prompter.goAhead = false;
    press(*dialog(), QStringLiteral("Restore…"));
    EXPECT_TRUE(world.session.isUnlocked());
    EXPECT_EQ(journal().all<Entry>().size(), 1U);
}

TEST_F(BackupsInTheWindow, OneOfAnotherJournalIsRefused)
{
    JournalFolder other;
    openAndUnlock();
    showPane();
    world.prompter.backup = other.path();
    click("Restore one from another place…");
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore…"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("a copy of another journal")); }));
    press(*dialog(), QStringLiteral("Close"));
    unlock();
    EXPECT_EQ(namesIn(folder.folder()).filter(QStringLiteral(".hearth")).size(), 1);
}

TEST_F(BackupsInTheWindow, OneThatIsNotWholeIsNotBroughtBack)
{
    openAndUnlock();
    const QByteArray bytes = folder.bytes();
    const QString half = folder.folder() + QStringLiteral("/half.hearthbackup");
    QFile file(half);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.left(bytes.size() / 2));
    file.close();
    showPane();
    world.prompter.backup = half;
    click("Restore one from another place…");
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("This backup is not whole")); }));
    EXPECT_EQ(buttonIn(*dialog(), QStringLiteral("Restore…")), nullptr);
    EXPECT_TRUE(world.session.isUnlocked());
}

TEST_F(BackupsInTheWindow, ADamagedJournalIsBroughtBackFromTheLockPage)
{
    openAndUnlock();
    lock();
    QByteArray broken = folder.bytes();
    broken[20] = 'x'; // the header
    folder.setBytes(broken);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(window, QStringLiteral("Open a backup copy")); }));
    QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
    press(window, QStringLiteral("Backups…"));
    ASSERT_TRUE(listed.wait());
    press(window, QStringLiteral("Look inside…"));
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore…"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    press(*dialog(), QStringLiteral("Close"));
    unlock();
    EXPECT_EQ(namesIn(folder.folder()).filter(QStringLiteral("kept")).size(), 1);
}

TEST_F(BackupsInTheWindow, ABackupIsBroughtBackAsANewJournal)
{
    openAndUnlock();
    const QString backup = world.session.backups().overview().backups.front().path;
    world.session.choose({});
    world.prompter.backup = backup;
    world.prompter.target = folder.folder() + QStringLiteral("/again");
    window.openJournal(backup); // nobody writes into a backup
    waitUntilRead();
    press(*dialog(), QStringLiteral("Restore as a new journal…"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(*dialog(), QStringLiteral("It is done")); }));
    EXPECT_TRUE(QFileInfo::exists(folder.folder() + QStringLiteral("/again.hearth")));
    EXPECT_EQ(world.session.path(), folder.folder() + QStringLiteral("/again.hearth"));
    press(*dialog(), QStringLiteral("Close"));
    unlock();
}

TEST_F(BackupsInTheWindow, ACopyElsewhereIsOfferedOnceAMonth)
{
    const auto offers = [this] {
        window.actions()[ActionId::ShowToday]->trigger();
        QCoreApplication::processEvents(); // what was made anew comes into sight
        return says(*window.workspace()->page(PageId::Today), QStringLiteral("A copy in another place"));
    };
    openAndUnlock();
    EXPECT_TRUE(offers()) << "Anna joined on 12 July, long ago";
    press(window, QStringLiteral("See how"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.workspace()->currentPage() == PageId::Settings; }));
    click("I have one");
    EXPECT_EQ(choice().keptElsewhere, world.clock.today());
    EXPECT_FALSE(offers());
    world.clock.setToday(world.clock.today().addMonths(1));
    EXPECT_TRUE(offers());
}

TEST_F(BackupsInTheWindow, DeletingForGoodSaysWhatTheyHoldAndCanTakeThemAway)
{
    openAndUnlock();
    write(QStringLiteral("to be gone"));
    const RecordId id = journal().all<Entry>().begin()->record.id;
    age(1);
    showPane();
    pressInPane("Back up now");
    ASSERT_EQ(namesIn(usual()).size(), 2);
    const PageContext context{world.theme,    journal(),      *world.session.search(), world.session,
                              world.settings, world.prompter, *window.workspace()};
    const QString holds = backupsHoldIt(context);
    EXPECT_TRUE(holds.contains(QStringLiteral("2 backup"))) << qPrintable(holds);
    EXPECT_TRUE(holds.contains(QString::number(world.clock.today().year()).left(3))) << "and until when";
    ASSERT_TRUE(journal().removeForGood(id));
    sayDeletedForGood(context, &window);
    EXPECT_TRUE(said().contains(QStringLiteral("Deleted for good")));
    const QStringList before = namesIn(usual());
    world.prompter.goAhead = false;
    press(window, QStringLiteral("Remove backups…"));
    EXPECT_EQ(namesIn(usual()), before) << "only after a clear question";
    world.prompter.goAhead = true;
    sayDeletedForGood(context, &window);
    QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
    press(window, QStringLiteral("Remove backups…"));
    ASSERT_TRUE(listed.wait());
    EXPECT_TRUE(said().contains(QStringLiteral("removed for good"))) << qPrintable(said());
    const QStringList after = namesIn(usual());
    ASSERT_EQ(after.size(), 1);
    EXPECT_FALSE(before.contains(after.first())) << "and there is a new one";
}

TEST_F(BackupsInTheWindow, LockingWhileOneIsMadeLosesNothing)
{
    openAndUnlock();
    for (int i = 0; i < 5; ++i) {
        write(QString(90'000, QLatin1Char('w')));
        showPane();
        click("Back up now");
        lock();
        unlock();
        for (const BackupFile &backup : world.session.backups().overview().backups)
            EXPECT_TRUE(inspectJournal(backup.path));
        EXPECT_TRUE(namesIn(usual()).filter(QStringLiteral(".part")).isEmpty());
    }
}
