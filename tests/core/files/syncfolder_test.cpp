// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/syncfolder.h"

#include "files/filehold.h"
#include "support/journalfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace hearth {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A made-up account with folders of every service.
class SyncFolder : public testing::Test
{
protected:
    QString path(const QString &inside) const { return m_folder.filePath(inside); }
    void put(const QString &inside, const QByteArray &content = "x") const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path(inside)).absolutePath()));
        QFile file(path(inside));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    void makeFolder(const QString &inside) const { ASSERT_TRUE(QDir().mkpath(path(inside))); }
    std::optional<SyncService> serviceOf(const QString &inside, const QList<SyncRoot> &named = {}) const
    {
        return syncServiceOf(path(inside), named);
    }

    QTemporaryDir m_folder;
};

TEST_F(SyncFolder, IsKnownByTheMarksThatServicesLeaveAboveIt)
{
    struct Case
    {
        const char *mark;
        bool isFolder;
        SyncService service;
    };
    const Case cases[] = {
        {".stfolder", true, SyncService::Syncthing},
        {".stignore", false, SyncService::Syncthing},
        {".dropbox", false, SyncService::Dropbox},
        {".dropbox.cache", true, SyncService::Dropbox},
        {".849C9593-D756-4E56-8D6E-42412F2A707B", false, SyncService::OneDrive},
        {".sync_6f2d3c1b0a9e.db", false, SyncService::Nextcloud},
        {"._sync_6f2d3c1b0a9e.db", false, SyncService::Nextcloud},
        {".csync_journal.db", false, SyncService::Nextcloud},
        {".nextcloudsync.log", false, SyncService::Nextcloud},
        {".owncloudsync.log", false, SyncService::Nextcloud},
        {".tmp.driveupload", true, SyncService::GoogleDrive},
    };
    for (const Case &each : cases) {
        const QString root = QStringLiteral("case%1/").arg(&each - cases);
        put(root + QStringLiteral("kept/deep/er/ours.hearth"));
        put(root + QStringLiteral("elsewhere/ours.hearth"));
        const QString mark = root + QStringLiteral("kept/") + QString::fromUtf8(each.mark);
        if (each.isFolder)
            makeFolder(mark);
        else
            put(mark);
        EXPECT_EQ(serviceOf(root + QStringLiteral("kept/deep/er/ours.hearth")), each.service) << each.mark;
        EXPECT_EQ(serviceOf(root + QStringLiteral("kept/not-yet-there.hearth")), each.service) << each.mark;
        EXPECT_EQ(serviceOf(root + QStringLiteral("elsewhere/ours.hearth")), std::nullopt) << each.mark;
    }
}

TEST_F(SyncFolder, IsNotTheHomeOfWhoeverRunsDropbox)
{
    put(QStringLiteral("home/.dropbox/info.json"), "{}"); // a folder of settings
    put(QStringLiteral("home/Documents/ours.hearth"));
    EXPECT_EQ(serviceOf(QStringLiteral("home/Documents/ours.hearth")), std::nullopt);
}

TEST_F(SyncFolder, IsKnownByWhatServicesSayOfThemselves)
{
    put(QStringLiteral("home/.dropbox/info.json"),
        QStringLiteral(R"({"personal": {"path": "%1", "host": 1}, "business": {"path": "%2"}, "x": 3})")
            .arg(path(QStringLiteral("home/Box")), path(QStringLiteral("work/Box")))
            .toUtf8());
    put(QStringLiteral("home/.config/onedrive/config"), "# a comment\nthreads = \"8\"\nsync_dir = \"~/Cloud\"\n");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("OneDriveCommercial"), path(QStringLiteral("firm")));
    const QList<SyncRoot> roots = namedSyncRoots(path(QStringLiteral("home")), environment);
    for (const char *journal : {"home/Box/ours.hearth", "work/Box/a/ours.hearth", "home/Cloud/ours.hearth",
                                "firm/b/ours.hearth", "home/Boxes/ours.hearth"})
        put(QString::fromUtf8(journal));
    EXPECT_EQ(serviceOf(QStringLiteral("home/Box/ours.hearth"), roots), SyncService::Dropbox);
    EXPECT_EQ(serviceOf(QStringLiteral("work/Box/a/ours.hearth"), roots), SyncService::Dropbox);
    EXPECT_EQ(serviceOf(QStringLiteral("home/Cloud/ours.hearth"), roots), SyncService::OneDrive);
    EXPECT_EQ(serviceOf(QStringLiteral("firm/b/ours.hearth"), roots), SyncService::OneDrive);
    EXPECT_EQ(serviceOf(QStringLiteral("home/Boxes/ours.hearth"), roots), std::nullopt) << "only begins alike";
    // Through a link as well.
    ASSERT_TRUE(QFile::link(path(QStringLiteral("home/Box/ours.hearth")), path(QStringLiteral("linked.hearth"))));
    EXPECT_EQ(serviceOf(QStringLiteral("linked.hearth"), roots), SyncService::Dropbox);
}

TEST_F(SyncFolder, OfTheOneDriveClientIsItsUsualOneUnlessItSaysOtherwise)
{
    const QString home = path(QStringLiteral("home"));
    EXPECT_THAT(namedSyncRoots(home, {}), IsEmpty());
    makeFolder(QStringLiteral("home/.config/onedrive"));
    EXPECT_EQ(namedSyncRoots(home, {}), (QList<SyncRoot>{{SyncService::OneDrive, home + QStringLiteral("/OneDrive")}}));
    put(QStringLiteral("home/.dropbox/info.json"), "no JSON at all");
    EXPECT_EQ(namedSyncRoots(home, {}).size(), 1);
}

TEST_F(SyncFolder, IsKnownByWhereASystemPutsIt)
{
    const QString library = QStringLiteral("anna/Library/");
    for (const auto &[place, service] :
         {std::pair("Mobile Documents/com~apple~CloudDocs/ours.hearth", SyncService::ICloudDrive),
          std::pair("CloudStorage/OneDrive-Personal/ours.hearth", SyncService::OneDrive),
          std::pair("CloudStorage/Dropbox/ours.hearth", SyncService::Dropbox),
          std::pair("CloudStorage/GoogleDrive-anna@example.org/My Drive/ours.hearth", SyncService::GoogleDrive)}) {
        put(library + QString::fromUtf8(place));
        EXPECT_EQ(serviceOf(library + QString::fromUtf8(place)), service) << place;
    }
    put(library + QStringLiteral("Notes/ours.hearth"));
    EXPECT_EQ(serviceOf(library + QStringLiteral("Notes/ours.hearth")), std::nullopt);
}

TEST_F(SyncFolder, LeavesPlaceholders)
{
    put(QStringLiteral("a/empty.hearth"), {});
    put(QStringLiteral("a/whole.hearth"));
    put(QStringLiteral("a/far.hearth.nextcloud"), " ");
    put(QStringLiteral("a/.away.hearth.icloud"), "bplist00");
    EXPECT_TRUE(isPlaceholder(path(QStringLiteral("a/empty.hearth"))));
    EXPECT_TRUE(isPlaceholder(path(QStringLiteral("a/far.hearth"))));
    EXPECT_TRUE(isPlaceholder(path(QStringLiteral("a/far.hearth.nextcloud"))));
    EXPECT_TRUE(isPlaceholder(path(QStringLiteral("a/away.hearth"))));
    EXPECT_FALSE(isPlaceholder(path(QStringLiteral("a/whole.hearth"))));
    EXPECT_FALSE(isPlaceholder(path(QStringLiteral("a/nothing.hearth"))));
    EXPECT_FALSE(isPlaceholder(path(QStringLiteral("a")))) << "a folder";
}

TEST(ConflictName, IsOneThatServicesGive)
{
    const QString ours = QStringLiteral("ours.hearth");
    for (const char *name : {
             "ours.sync-conflict-20261105-183001-ABCDEF7.hearth",
             "ours (Anna's conflicted copy 2026-11-05).hearth",
             "ours (conflicted copy 2026-11-05 183001).hearth",
             "ours (laptop's conflicted copy 2026-11-05) (1).hearth",
             "ours (In Konflikt stehende Kopie von Ben 2026-11-05).hearth",
             "ours_conflict-20261105-183001.hearth",
         })
        EXPECT_TRUE(isConflictName(QString::fromUtf8(name), ours)) << name;
    for (const char *name : {
             "ours.hearth",
             "ours (2026-11-05).hearth",
             "ours copy.hearth",
             "ours-LAPTOP.hearth",
             "theirs (conflicted copy 2026-11-05).hearth",
             "ours (conflicted copy 2026-11-05).txt",
             "ours about a conflict.hearth",
             "ours.sync-conflict-20261105-183001-ABCDEF7.hearth.tmp",
         })
        EXPECT_FALSE(isConflictName(QString::fromUtf8(name), ours)) << name;
}

class Copies : public testing::Test
{
protected:
    Copies()
    {
        auto opened = folder.open();
        mark = toByteArray(opened.store->journalId());
    }
    QString beside(const QString &addition) const
    {
        return folder.folder() + QStringLiteral("/ours") + addition + QStringLiteral(".hearth");
    }
    void copyTo(const QString &addition) const { ASSERT_TRUE(QFile::copy(folder.path(), beside(addition))); }
    QStringList found(bool isKeptInStep) { return finder.copiesBeside(folder.path(), mark, isKeptInStep); }

    test::JournalFolder folder;
    QByteArray mark;
    CopyFinder finder;
    const QString conflict = QStringLiteral(".sync-conflict-20261105-183001-ABCDEF7");
    const QString onAComputer = QStringLiteral("-LAPTOP");
};

TEST_F(Copies, AreTheSameJournalUnderANameThatServicesGive)
{
    EXPECT_THAT(found(false), IsEmpty());
    copyTo(conflict);
    copyTo(onAComputer);
    EXPECT_THAT(found(false), ElementsAre(beside(conflict)));
    EXPECT_THAT(found(true), ElementsAre(beside(onAComputer), beside(conflict)));
    const test::JournalFolder another;
    ASSERT_TRUE(QFile::remove(beside(conflict)));
    ASSERT_TRUE(QFile::copy(another.path(), beside(conflict)));
    EXPECT_THAT(found(false), IsEmpty()) << "another journal of that name, found although one was known there";
    ASSERT_TRUE(QFile::remove(beside(onAComputer)));
    EXPECT_THAT(found(true), IsEmpty());
}

TEST_F(Copies, AreNotOpenedWhileTheyAreHeldHere)
{
    copyTo(conflict);
    {
        const auto hold = FileHold::take(beside(conflict), FileHold::Mode::Exclusive);
        ASSERT_TRUE(hold);
        EXPECT_THAT(found(false), IsEmpty());
    }
    EXPECT_THAT(found(false), ElementsAre(beside(conflict)));
}

TEST_F(Copies, AreFoundWhereverTheMarkStands)
{
    // Across the edge of what is read at a time; and not in what is no database, nor in a file that ends too early.
    QByteArray far("SQLite format 3");
    far += QByteArray((1 << 20) - far.size() - 5, '\0') + mark;
    const auto put = [&](const QByteArray &content) {
        QFile file(beside(conflict));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
        file.close();
        finder = {};
    };
    put(far);
    EXPECT_THAT(found(false), ElementsAre(beside(conflict)));
    put(far.chopped(1));
    EXPECT_THAT(found(false), IsEmpty());
    put(mark);
    EXPECT_THAT(found(false), IsEmpty());
    put({});
    EXPECT_THAT(found(false), IsEmpty());
}

} // namespace
} // namespace hearth
