// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/inspection.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

#include <QFile>

#include <array>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace hearth {
namespace {

using test::JournalFolder;

constexpr const char *kSecondStep[] = {"CREATE TABLE attachment (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
                                       "ALTER TABLE record ADD COLUMN chunks INTEGER NOT NULL DEFAULT 0"};
const qint64 kVersion = static_cast<qint64>(migrations().size());
constexpr const char *kFailingStep[] = {"CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT", "CREATE TABLE broken ("};

std::vector<Migration> ladderWith(std::initializer_list<Migration> more)
{
    std::vector<Migration> ladder(migrations().begin(), migrations().end());
    ladder.insert(ladder.end(), more);
    return ladder;
}

// Whether another program could take the file: SQLite's lock bytes, asked for by a process of its own.
bool isHeldAgainstOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000;
        lock.l_len = 512;
        _exit(fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Every record as it lies in the file.
QString rowsOf(const QString &path)
{
    return test::RawDatabase(path)
        .value(
            QStringLiteral("SELECT group_concat(row) FROM (SELECT id || ':' || revision || ':' || hex(sealed) AS row "
                           "FROM record ORDER BY id)"))
        .toString();
}

class Schema : public testing::Test
{
protected:
    void SetUp() override
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("kept through the upgrade"))));
    }
    [[nodiscard]] std::unique_ptr<Database> database() const { return Database::open(folder.path()).take(); }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        for (const auto &[name, bytes] : test::contentsOf(folder.folder()))
            names += name;
        return names;
    }

    JournalFolder folder;
};

TEST_F(Schema, IsWhatTheMigrationsMake)
{
    EXPECT_EQ(checkSchema(*database(), migrations()).value(), kVersion);
    QString copy;
    EXPECT_TRUE(bringUpToDate(*database(), migrations(), &copy));
    EXPECT_TRUE(copy.isEmpty()) << "nothing to do, nothing copied";
    EXPECT_EQ(files().size(), 1);
}

TEST_F(Schema, AnUpgradeKeepsTheDataAndMakesACopyFirst)
{
    const QString before = rowsOf(folder.path());
    const auto ladder = ladderWith({{kSecondStep}});
    QString copy;
    ASSERT_TRUE(bringUpToDate(*database(), ladder, &copy));
    {
        const test::RawDatabase raw(folder.path());
        EXPECT_EQ(raw.value(QStringLiteral("PRAGMA user_version")).toInt(), kVersion + 1);
        EXPECT_EQ(raw.value(QStringLiteral("SELECT count(*) FROM record")).toInt(), 3);
        EXPECT_EQ(raw.value(QStringLiteral("SELECT sum(chunks) FROM record")).toInt(), 0);
    }
    EXPECT_EQ(rowsOf(copy), before) << "the copy is the journal as it was";
    EXPECT_EQ(inspectJournal(copy).value().rows, 3);
    EXPECT_EQ(checkSchema(*database(), ladder).value(), kVersion + 1);
    EXPECT_TRUE(bringUpToDate(*database(), ladder)) << "nothing more to do";
    // A version before the step refuses what comes after it.
    EXPECT_EQ(checkSchema(*database(), migrations()).error().code, ErrorCode::NewerVersion);
    EXPECT_EQ(folder.openingError().code, ErrorCode::NewerVersion);
}

TEST_F(Schema, AStepThatFailsLeavesTheVersionBeforeIt)
{
    const auto ladder = ladderWith({{kSecondStep}, {kFailingStep}});
    {
        auto open = database();
        EXPECT_FALSE(bringUpToDate(*open, ladder));
        EXPECT_EQ(open->value(QStringLiteral("PRAGMA user_version")).value().toInt(), kVersion + 1);
        EXPECT_EQ(open->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).value().toInt(),
                  0);
        EXPECT_EQ(open->value(QStringLiteral("SELECT count(*) FROM record")).value().toInt(), 3);
    }
    EXPECT_EQ(checkSchema(*database(), ladderWith({{kSecondStep}})).value(), kVersion + 1);
}

TEST_F(Schema, AFirstStepThatFailsLeavesTheJournalAsItWas)
{
    {
        auto open = database();
        EXPECT_FALSE(bringUpToDate(*open, ladderWith({{kFailingStep}})));
    }
    EXPECT_EQ(checkSchema(*database(), migrations()).value(), kVersion);
    EXPECT_EQ(folder.open().journal->all<Entry>().size(), 1U);
}

TEST_F(Schema, NothingIsUpgradedThatWasTamperedWith)
{
    test::RawDatabase(folder.path()).run(QStringLiteral("CREATE VIEW spy AS SELECT * FROM record"));
    const QByteArray before = folder.bytes();
    EXPECT_EQ(bringUpToDate(*database(), ladderWith({{kSecondStep}})).error().code, ErrorCode::Tampered);
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_EQ(files().size(), 1);
    test::RawDatabase(folder.path()).run(QStringLiteral("DROP VIEW spy"));
    for (const char *version : {"0", "-1", "2"}) {
        test::RawDatabase(folder.path()).run(QStringLiteral("PRAGMA user_version = ") + QString::fromUtf8(version));
        EXPECT_FALSE(bringUpToDate(*database(), ladderWith({{kSecondStep}}))) << version;
    }
}

TEST_F(Schema, AnOldCopyIsNotTakenForTheNewOne)
{
    const auto ladder = ladderWith({{kSecondStep}});
    const QString beside = folder.path() + QStringLiteral(".before-version-%1").arg(kVersion + 1);
    QFile stale(beside);
    ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
    stale.write("left over from another time");
    stale.close();
    const QString before = rowsOf(folder.path());
    QString copy;
    ASSERT_TRUE(bringUpToDate(*database(), ladder, &copy));
    EXPECT_EQ(rowsOf(copy), before);
    EXPECT_NE(copy, beside);
}

TEST_F(Schema, AnOpenJournalIsHeldAgainstOtherPrograms)
{
    auto anna = folder.open();
    EXPECT_TRUE(isHeldAgainstOthers(folder.path()));
    ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("more"))));
    EXPECT_TRUE(isHeldAgainstOthers(folder.path()));
    anna = {};
    EXPECT_FALSE(isHeldAgainstOthers(folder.path()));
}

TEST_F(Schema, TheJournalStaysHeldWhileItIsCopiedAndUpgraded)
{
    auto open = database();
    ASSERT_TRUE(isHeldAgainstOthers(folder.path()));
    ASSERT_TRUE(bringUpToDate(*open, ladderWith({{kSecondStep}})));
    EXPECT_TRUE(isHeldAgainstOthers(folder.path()));
}

TEST_F(Schema, TheJournalStaysHeldWhenItIsOpenedASecondTime)
{
    auto anna = folder.open();
    ASSERT_TRUE(isHeldAgainstOthers(folder.path()));
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::InUse);
    EXPECT_TRUE(isHeldAgainstOthers(folder.path()));
}

} // namespace
} // namespace hearth
