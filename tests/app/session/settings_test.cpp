// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QDir>
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

} // namespace
} // namespace hearth
