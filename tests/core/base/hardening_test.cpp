// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace hearth {
namespace {

#ifdef Q_OS_LINUX
TEST(Hardening, TurnsCoreDumpsOff)
{
    ASSERT_TRUE(forbidCoreDumps());
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}

TEST(Hardening, KeepsNewFilesPrivate)
{
    QTemporaryDir folder;
    const mode_t before = umask(0);
    keepNewFilesPrivate();
    QFile file(folder.filePath(QStringLiteral("made")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    umask(before);
    struct stat about = {};
    ASSERT_EQ(::stat(qPrintable(file.fileName()), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}
#endif

} // namespace
} // namespace hearth
