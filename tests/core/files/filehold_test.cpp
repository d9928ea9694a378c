// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filehold.h"

#include "files/privatefile.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hearth {
namespace {

class FileHoldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("abcdef");
    }
    // What a program of its own gets when it asks for the file.
    [[nodiscard]] bool isFreeElsewhere(FileHold::Mode mode) const
    {
        const pid_t child = fork();
        if (child == 0) {
            // Without what this process holds: a new program has an empty list.
            const auto held = FileHold::take(path, mode);
            _exit(held ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    [[nodiscard]] ErrorCode taking(const QString &name) const
    {
        const auto held = FileHold::take(name, FileHold::Mode::Exclusive);
        return held ? ErrorCode::Internal : held.error().code;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("file"));
};

TEST_F(FileHoldTest, OneAtATimeUnderWhateverName)
{
    auto held = FileHold::take(path, FileHold::Mode::Exclusive);
    ASSERT_TRUE(held);
    const QString link = folder.filePath(QStringLiteral("link"));
    const QString hard = folder.filePath(QStringLiteral("hard"));
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_EQ(::link(qPrintable(path), qPrintable(hard)), 0);
    for (const QString &name : {path, link, hard}) {
        EXPECT_EQ(taking(name), ErrorCode::InUse) << qPrintable(name);
        EXPECT_TRUE(FileHold::isHeldHere(name)) << qPrintable(name);
    }
    EXPECT_FALSE(isFreeElsewhere(FileHold::Mode::Exclusive));
    held = Error{};
    EXPECT_FALSE(FileHold::isHeldHere(path));
    EXPECT_TRUE(isFreeElsewhere(FileHold::Mode::Exclusive));
    EXPECT_EQ(taking(folder.filePath(QStringLiteral("nothing"))), ErrorCode::NotFound);
}

TEST_F(FileHoldTest, TellsWhenAnotherFileStandsInItsPlace)
{
    const auto held = FileHold::take(path, FileHold::Mode::Exclusive);
    ASSERT_TRUE(held);
    EXPECT_TRUE(held.value()->isStillAt(path));
    const QString other = folder.filePath(QStringLiteral("other"));
    ASSERT_TRUE(createPrivateFile(other));
    ASSERT_EQ(std::rename(qPrintable(other), qPrintable(path)), 0);
    EXPECT_FALSE(held.value()->isStillAt(path));
    EXPECT_EQ(held.value()->read(0, 10), "abcdef") << "and still has its own";
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_FALSE(held.value()->isStillAt(path));
}

TEST_F(FileHoldTest, ReadsWhatIsOnTheDiskNow)
{
    const auto held = FileHold::take(path, FileHold::Mode::Shared);
    ASSERT_TRUE(held);
    EXPECT_EQ(held.value()->read(2, 3), "cde");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("xyz");
    file.close();
    EXPECT_EQ(held.value()->read(0, 6), "xyzdef");
    EXPECT_EQ(held.value()->read(4, 100), "ef");
    EXPECT_EQ(held.value()->size(), 6);
}

TEST(PrivateFile, IsMadeForItsOwnersEyesAndNeverOverAnything)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const mode_t before = umask(0);
    EXPECT_TRUE(createPrivateFile(path));
    umask(before);
    struct stat about = {};
    ASSERT_EQ(::stat(qPrintable(path), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
    EXPECT_EQ(createPrivateFile(path).error().code, ErrorCode::AlreadyExists);
    const QString dangling = folder.filePath(QStringLiteral("dangling"));
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("nowhere")), dangling));
    EXPECT_EQ(createPrivateFile(dangling).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(createPrivateFile(folder.filePath(QStringLiteral("no/file"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(freeName(path), path + QStringLiteral("-2"));
    EXPECT_EQ(freeName(dangling), dangling + QStringLiteral("-2"));
    ensurePrivateFile(folder.filePath(QStringLiteral("deep/down")));
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("deep/down"))));
}

TEST(FileIdentity, IsThatOfTheFileBehindEveryName)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(createPrivateFile(path));
    ASSERT_TRUE(QFile::link(path, link));
    EXPECT_EQ(identityOf(path), identityOf(link));
    EXPECT_EQ(resolvedPath(link), resolvedPath(path));
    EXPECT_EQ(resolvedPath(folder.filePath(QStringLiteral("new"))),
              QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/new"));
    EXPECT_FALSE(isDanglingLink(link));
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(isDanglingLink(link));
    EXPECT_FALSE(identityOf(link));
}

} // namespace
} // namespace hearth
