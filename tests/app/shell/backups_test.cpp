// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as a person meets them: made by themselves, made when asked, looked into, brought back, taken away.
#include "app/shell/backupsfixture.h"
#include "support/awaiting.h"

using namespace hearth;
using namespace hearth::test;

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
    ASSERT_TRUE(test::arrivesAnew(unlocked));
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
    EXPECT_TRUE(said().contains(QStringLiteral("The backup is made"))) << qPrintable(said());
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
    ASSERT_TRUE(test::becomesTrue([this] { return !said().isEmpty(); }));
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

TEST_F(BackupsInTheWindow, ACopyElsewhereIsOfferedOnceAMonth)
{
    const auto offers = [this] {
        window.actions()[ActionId::ShowToday]->trigger();
        QCoreApplication::processEvents(); // what was made anew comes into sight
        if (buttonIn(window, QStringLiteral("Show what else there is")) != nullptr)
            press(window, QStringLiteral("Show what else there is"));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        return says(*window.workspace()->page(PageId::Today), QStringLiteral("A copy in another place"));
    };
    openAndUnlock();
    EXPECT_TRUE(offers()) << "Anna joined on 12 July, long ago";
    press(window, QStringLiteral("See how"));
    ASSERT_TRUE(test::becomesTrue([this] { return window.workspace()->currentPage() == PageId::Settings; }));
    click("I have made a copy");
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
    ASSERT_TRUE(test::arrivesAnew(listed));
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
