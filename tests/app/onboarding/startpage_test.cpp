// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/startpage.h"

#include "app/onboarding/onboardingsupport.h"
#include "onboarding/recentfilebutton.h"
#include "support/dropping.h"
#include "widgets/buttons.h"

using namespace hearth;
using namespace hearth::test;

TEST(StartPage, EachButtonAsksForItsThing)
{
    OnboardingWorld world;
    StartPage page(world.theme, world.settings);
    page.show();
    QSignalSpy create(&page, &StartPage::createRequested);
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy sample(&page, &StartPage::sampleRequested);
    press(page, QStringLiteral("Create a journal"));
    press(page, QStringLiteral("Open a journal…"));
    press(page, QStringLiteral("Look around in a sample journal"));
    EXPECT_EQ(create.count(), 1);
    EXPECT_EQ(open.count(), 1);
    EXPECT_EQ(sample.count(), 1);
}

TEST(StartPage, ListsRecentFilesAndForgetsThem)
{
    OnboardingWorld world;
    JournalFolder first;
    JournalFolder second;
    StartPage page(world.theme, world.settings);
    page.show();
    EXPECT_FALSE(says(page, QStringLiteral("Open again")));
    world.settings.rememberFile(first.path());
    world.settings.rememberFile(second.path());
    page.refresh();
    EXPECT_TRUE(says(page, QStringLiteral("Open again")));

    QSignalSpy chosen(&page, &StartPage::fileChosen);
    const auto visible = [&page] {
        QList<RecentFileButton *> files;
        for (RecentFileButton *file : page.findChildren<RecentFileButton *>()) {
            if (file->isVisible())
                files += file;
        }
        return files;
    };
    ASSERT_EQ(visible().size(), 2);
    EXPECT_EQ(visible().first()->text(), QStringLiteral("ours"));
    QTest::keyClick(visible().first(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), second.path());

    auto *remove = visible().first()->parentWidget()->findChild<IconButton *>();
    QTest::mouseClick(remove, Qt::LeftButton);
    ASSERT_EQ(visible().size(), 1);
    EXPECT_EQ(visible().first()->path(), first.path());
    EXPECT_EQ(world.settings.recentFiles(), QStringList{first.path()});
    EXPECT_TRUE(QFile::exists(second.path()));
}

TEST(StartPage, TakesOneDroppedJournalAndNothingElse)
{
    OnboardingWorld world;
    JournalFolder journal;
    StartPage page(world.theme, world.settings);
    page.show();
    QSignalSpy chosen(&page, &StartPage::fileChosen);
    QFile text(world.folder.filePath(QStringLiteral("notes.txt")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.close();
    const QUrl url = QUrl::fromLocalFile(journal.path());
    EXPECT_FALSE(drop(page, {QUrl::fromLocalFile(text.fileName())}));
    EXPECT_FALSE(drop(page, {url, url}));
    EXPECT_FALSE(drop(page, {QUrl(QStringLiteral("https://example.org/a.hearth"))}));
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_TRUE(drop(page, {url}));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), journal.path());
}
