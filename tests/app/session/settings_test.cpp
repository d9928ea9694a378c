// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include "support/unwritable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(SettingsTest, ChoosingAFileBeginsInTheFolderLastUsedForThat)
{
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("hearthbook.ini"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString first = QDir(documents).exists() ? documents : QDir::homePath();
    ASSERT_TRUE(QDir(place.path()).mkdir(QStringLiteral("charts")));
    const QString charts = place.filePath(QStringLiteral("charts"));
    {
        Settings settings(file);
        EXPECT_EQ(settings.folderFor(FileUse::Saving), first);
        settings.rememberFolder(FileUse::Saving, charts + QStringLiteral("/safe.png"));
        EXPECT_EQ(settings.folderFor(FileUse::Saving), charts);
        EXPECT_EQ(settings.folderFor(FileUse::Photos), first) << "each use has its own";
    }
    Settings later(file);
    EXPECT_EQ(later.folderFor(FileUse::Saving), charts);
    ASSERT_TRUE(QDir(charts).removeRecursively());
    EXPECT_EQ(later.folderFor(FileUse::Saving), first) << "one that is gone is no place to begin";
}

TEST(SettingsTest, SaysOnceThatNothingCanBeWrittenAndLosesNothing)
{
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("hearthbook.ini"));
    Settings settings(file);
    const QSignalSpy notKept(&settings, &Settings::notKept);
    {
        const test::Unwritable readOnly(place.path());
        settings.setSpellCheck(false);
        EXPECT_TRUE(notKept.isEmpty()) << "a moment later, for all that is set at once";
        QCoreApplication::processEvents();
        EXPECT_EQ(notKept.count(), 1);
        settings.setTextScale(1.5);
        QCoreApplication::processEvents();
        EXPECT_EQ(notKept.count(), 1) << "once";
        EXPECT_FALSE(settings.spellCheck()) << "it counts all the same";
    }
    settings.setTrayIcon(true);
    QCoreApplication::processEvents();
    EXPECT_EQ(notKept.count(), 1);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    for (const char *what : {"spellCheck=false", "textScale=1.5", "trayIcon=true"})
        EXPECT_TRUE(bytes.contains(what)) << what << " is there now";
    const test::Unwritable again(place.path());
    settings.setTrayIcon(false);
    QCoreApplication::processEvents();
    EXPECT_EQ(notKept.count(), 2) << "after it could be written, it is news";
}

TEST(SettingsTest, AFullDiskIsSaidToo)
{
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    const QSignalSpy notKept(&settings, &Settings::notKept);
    bool isKept = true;
    {
        const test::FullDisk full(64);
        isKept = settings.setHelpLines(QString(1000, QLatin1Char('7')));
    }
    EXPECT_FALSE(isKept);
    EXPECT_TRUE(notKept.isEmpty()) << "whoever set it says so";
    EXPECT_EQ(settings.helpLines().size(), 1000);
    EXPECT_TRUE(settings.setHelpLines(settings.helpLines()));
}

} // namespace
} // namespace hearth
