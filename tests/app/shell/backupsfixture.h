// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include "support/awaiting.h"
#include "support/unwritable.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>

namespace hearth::test {

/// A window over a journal of Anna and Ben, and the backups it makes and shows.
class BackupsInTheWindow : public ::testing::Test
{
protected:
    BackupsInTheWindow()
    {
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
        ASSERT_TRUE(arrives(unlocked));
        ASSERT_TRUE(arrives(listed)); // the backup of the day, if there is to be one, is made
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
        ASSERT_TRUE(arrives(locked));
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
        ASSERT_TRUE(arrives(listed));
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
        ASSERT_TRUE(becomesTrue([this] { return says(*dialog(), QStringLiteral("It is whole")); }));
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

} // namespace hearth::test
