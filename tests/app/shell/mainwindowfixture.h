// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/onboarding/onboardingsupport.h"
#include "editors/entryeditor.h"
#include "onboarding/lockpage.h"
#include "onboarding/renewaldialogs.h"
#include "onboarding/startpage.h"
#include "pages/checkin/checkinpage.h"
#include "pages/today/todaypage.h"
#include "session/keychanges.h"
#include "shell/mainwindow.h"
#include "shell/searchpage.h"
#include "shell/workspace.h"
#include "spelling/spellingsupport.h"
#include "support/awaiting.h"
#include "support/unwritable.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/ratingrow.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QListView>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>

namespace hearth::test {

/// A window with nothing open, and a journal of Anna and Ben.
class MainWindowTest : public ::testing::Test
{
protected:
    MainWindowTest()
    {
        window.resize(1180, 800);
        window.show();
        window.activateWindow();
    }
    ~MainWindowTest() override
    {
        translation.use(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// A journal of Anna and Ben, made through the files rather than the pages.
    void openJournalOfTwo() { window.openJournal(folder.path()); }

    void unlock(const QString &passphrase = kAnnasPassphrase)
    {
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        type(window, QStringLiteral("Passphrase"), passphrase);
        press(window, QStringLiteral("Unlock"));
        ASSERT_TRUE(arrives(unlocked));
        ASSERT_NE(window.workspace(), nullptr);
    }

    void trigger(ActionId id) { window.actions()[id]->trigger(); }

    void lock()
    {
        QSignalSpy locked(&world.session, &Session::locked);
        trigger(ActionId::Lock);
        ASSERT_TRUE(arrives(locked));
        ASSERT_EQ(window.workspace(), nullptr);
    }

    template <typename Widget>
    [[nodiscard]] Widget *visible() const
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] Journal &journal() { return *world.session.journal(); }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
};

} // namespace hearth::test
