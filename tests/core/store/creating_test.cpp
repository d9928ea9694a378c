// SPDX-License-Identifier: GPL-3.0-or-later
// Making a journal, and who may look at what it leaves on the disk.
#include "journal/loader.h"
#include "store/database.h"
#include "store/transaction.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hearth {
namespace {

class Creating : public testing::Test
{
protected:
    [[nodiscard]] Result<std::vector<RecoveryCode>> make(const QString &path)
    {
        return createJournal(path, {{QStringLiteral("Anna"), test::kAnnasPassphrase}}, test::cheapCost(), clock,
                             random);
    }
    [[nodiscard]] static int modeOf(const QString &path)
    {
        struct stat about = {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &about), 0) << qPrintable(path);
        return static_cast<int>(about.st_mode & 07777);
    }
    [[nodiscard]] QString path(const char *name = "new.hearth") const
    {
        return folder.filePath(QString::fromUtf8(name));
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
};

TEST_F(Creating, TwoAtOnceOneOfThemWinsAndLosesNothing)
{
    for (int round = 0; round < 20; ++round) {
        const QString wanted = path(qPrintable(QStringLiteral("%1.hearth").arg(round)));
        std::vector<pid_t> children;
        for (int i = 0; i < 2; ++i) {
            const pid_t child = fork();
            if (child == 0)
                _exit(make(wanted).ok() ? 0 : 1);
            children.push_back(child);
        }
        int made = 0;
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            made += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
        }
        EXPECT_EQ(made, 1) << round;
        EXPECT_TRUE(SealedStore::open(wanted, test::kAnnasPassphrase, test::cheapLimits(), nullptr)) << round;
    }
}

TEST_F(Creating, NothingThatIsThereIsReplaced)
{
    ASSERT_TRUE(QFile::link(path("gone.hearth"), path("link.hearth")));
    EXPECT_EQ(make(path("link.hearth")).error().code, ErrorCode::AlreadyExists);
    EXPECT_FALSE(QFile::exists(path("gone.hearth"))) << "not made at the end of a link either";
    ASSERT_TRUE(make(path()));
    ASSERT_TRUE(QFile::link(path(), path("second.hearth")));
    EXPECT_EQ(make(path("second.hearth")).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(make(path()).error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(SealedStore::open(path(), test::kAnnasPassphrase, test::cheapLimits(), nullptr));
    EXPECT_EQ(make(path("no/folder.hearth")).error().code, ErrorCode::NotFound);
}

TEST_F(Creating, EverythingIsForItsOwnersEyesWhateverTheUmask)
{
    for (const mode_t mask : {static_cast<mode_t>(0), static_cast<mode_t>(022), static_cast<mode_t>(077)}) {
        const mode_t before = umask(mask);
        const QString name = path(qPrintable(QStringLiteral("%1.hearth").arg(mask)));
        const auto made = make(name);
        umask(before);
        ASSERT_TRUE(made);
        EXPECT_EQ(modeOf(name), 0600) << mask;
        auto database = Database::open(name).take();
        umask(mask);
        auto transaction = Transaction::begin(*database).take();
        EXPECT_TRUE(database->run(QStringLiteral("UPDATE vital SET checksum = checksum + 1")));
        umask(before);
        EXPECT_EQ(modeOf(name + QStringLiteral("-journal")), 0600) << mask;
    }
}

TEST_F(Creating, ACopyIsPrivateAndReplacesNothing)
{
    ASSERT_TRUE(make(path()));
    auto database = Database::open(path()).take();
    const mode_t before = umask(0);
    const auto copied = database->copyTo(path("copy.hearth"));
    umask(before);
    ASSERT_TRUE(copied);
    EXPECT_EQ(modeOf(path("copy.hearth")), 0600);
    EXPECT_EQ(database->copyTo(path("copy.hearth")).error().code, ErrorCode::AlreadyExists);
    database.reset();
    EXPECT_TRUE(SealedStore::open(path("copy.hearth"), test::kAnnasPassphrase, test::cheapLimits(), nullptr));
}

} // namespace
} // namespace hearth
