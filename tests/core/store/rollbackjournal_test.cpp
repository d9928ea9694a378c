// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a journal after a crash, or was put there by somebody.
#include "store/rollbackjournal.h"

#include "files/privatefile.h"
#include "store/database.h"
#include "store/inspection.h"
#include "store/transaction.h"
#include "store/vitalrows.h"
#include "support/journalfixture.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace hearth {
namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

bool isPrivate(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile::permissions(path) & others);
}

// What the disk holds when the power goes in the middle of a large write.
struct Interrupted final
{
    QByteArray file;
    QByteArray journal;
};

Interrupted interruptedIn(const QString &path)
{
    auto database = Database::open(path).take();
    // A cache of one page makes SQLite write the file and its rollback journal before the end.
    EXPECT_TRUE(database->run(QStringLiteral("PRAGMA cache_size=1")));
    EXPECT_TRUE(database->run(QStringLiteral("PRAGMA cache_spill=1")));
    VitalRows rows = VitalRows::read(*database).value();
    auto transaction = Transaction::begin(*database).take();
    EXPECT_TRUE(rows.begin(*database));
    for (int i = 1; i <= 20; ++i) {
        EXPECT_TRUE(database->run(QStringLiteral("INSERT INTO record VALUES (?, 1, 1, 1, 0, zeroblob(100000))"), {i}));
    }
    return {read(path), read(rollbackJournalOf(path))};
}

class RollbackJournal : public testing::Test
{
protected:
    void SetUp() override { save(); }

    void save()
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("saved"))));
    }
    [[nodiscard]] std::size_t entries()
    {
        auto anna = folder.open();
        report = anna.store->notices().file;
        return anna.journal->all<Entry>().size();
    }
    void put(const Interrupted &state) const
    {
        write(folder.path(), state.file);
        write(journal(), state.journal);
    }
    [[nodiscard]] QString journal() const { return rollbackJournalOf(folder.path()); }
    [[nodiscard]] QString copy() const { return folder.path() + QStringLiteral(".before-recovery"); }

    test::JournalFolder folder;
    OpeningReport report;
};

TEST_F(RollbackJournal, OfAnInterruptedWriteIsPlayedBackAndThePairKeptUntilTheNextSoundOpening)
{
    const Interrupted crash = interruptedIn(folder.path());
    ASSERT_GT(crash.journal.size(), kPageSize);
    put(crash);
    EXPECT_EQ(entries(), 1U);
    EXPECT_TRUE(report.isRecovered);
    EXPECT_TRUE(report.setAside.isEmpty());
    EXPECT_EQ(read(copy()), crash.file);
    EXPECT_EQ(read(rollbackJournalOf(copy())), crash.journal);
    EXPECT_TRUE(isPrivate(copy()) && isPrivate(rollbackJournalOf(copy())));
    EXPECT_FALSE(QFile::exists(journal()));
    EXPECT_EQ(entries(), 1U);
    EXPECT_FALSE(report.isRecovered);
    EXPECT_EQ(test::contentsOf(folder.folder()).size(), 1U) << "opened soundly, the copies are gone";
}

TEST_F(RollbackJournal, OfAnEarlierStateIsNotObeyed)
{
    const Interrupted crash = interruptedIn(folder.path());
    for (int i = 0; i < 5; ++i)
        save();
    const QByteArray newer = folder.bytes();
    put({newer, crash.journal});
    EXPECT_EQ(entries(), 6U) << "all that was saved is there";
    EXPECT_FALSE(report.isRecovered);
    EXPECT_EQ(read(report.setAside), crash.journal);
    EXPECT_TRUE(isPrivate(report.setAside));
    EXPECT_EQ(entries(), 6U);
    EXPECT_TRUE(report.setAside.isEmpty()) << "said once";
}

TEST_F(RollbackJournal, OfAnEarlierStateOfTheSameSittingIsNotObeyed)
{
    // One sitting, in which SQLite counts only its first write.
    Interrupted crash;
    QByteArray newer;
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("first"))));
        anna = {};
        crash = interruptedIn(folder.path());
        anna = folder.open();
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("and on"))));
    }
    newer = folder.bytes();
    // Even where the counter in the file's first page has not moved.
    newer.replace(24, 4, crash.file.mid(24, 4));
    newer.replace(92, 4, crash.file.mid(92, 4));
    put({newer, crash.journal});
    EXPECT_EQ(entries(), 7U);
    EXPECT_EQ(read(report.setAside), crash.journal);
}

TEST_F(RollbackJournal, OfAWriteThatBeganAtTheSameStateIsNotObeyed)
{
    const Interrupted crash = interruptedIn(folder.path()); // and taken back
    save();
    const QByteArray newer = folder.bytes();
    put({newer, crash.journal});
    EXPECT_EQ(entries(), 2U) << "one thing was saved since";
    EXPECT_EQ(read(report.setAside), crash.journal);
}

TEST_F(RollbackJournal, EveryStampEndsInTheNonceOfItsJournal)
{
    for (int i = 0; i < 3; ++i) {
        save();
        const auto state = VitalRows::read(*Database::open(folder.path()).take()).value().state();
        EXPECT_NE(readNumber<quint32>(ByteView(state.stamp).last(4)), 0U);
    }
}

TEST_F(RollbackJournal, OfAnotherFileIsNotObeyed)
{
    test::JournalFolder other;
    const Interrupted crash = interruptedIn(other.path());
    const QByteArray before = folder.bytes();
    put({before, crash.journal});
    EXPECT_EQ(entries(), 1U);
    EXPECT_FALSE(report.setAside.isEmpty());
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(RollbackJournal, ThatNamesAnotherFileDeletesNothing)
{
    const Interrupted crash = interruptedIn(folder.path());
    const QString elsewhere = folder.folder() + QStringLiteral("/letters.odt");
    write(elsewhere, "dear");
    // pager.c, writeSuperJournal()
    const auto bigEndian = [](quint32 number) {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>((number >> shift) & 0xff));
        return bytes;
    };
    const QByteArray name = elsewhere.toUtf8();
    quint32 sum = 0;
    for (const char letter : name)
        sum += static_cast<quint32>(static_cast<signed char>(letter));
    const QByteArray named = bigEndian(0x40000000 / kPageSize + 1) + name +
                             bigEndian(static_cast<quint32>(name.size())) + bigEndian(sum) +
                             QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    const QByteArray before = folder.bytes();
    put({before, crash.journal + named});
    EXPECT_EQ(entries(), 1U);
    EXPECT_FALSE(report.setAside.isEmpty());
    EXPECT_EQ(read(elsewhere), "dear");
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(RollbackJournal, WithoutPagesMayOnlyMakeTheFileAsLongAsItIs)
{
    const Interrupted crash = interruptedIn(folder.path());
    const QByteArray sound = folder.bytes();
    QByteArray header = crash.journal.left(512);
    header.replace(8, 4, QByteArray(4, '\0')); // no page was put down yet
    put({sound, header});
    EXPECT_EQ(entries(), 1U);
    EXPECT_TRUE(report.isRecovered) << "an interrupted write that had not begun to touch the file";
    header.replace(16, 4, QByteArray("\0\0\0\1", 4));
    put({sound, header});
    EXPECT_EQ(entries(), 1U) << "the file is not cut to one page";
    EXPECT_FALSE(report.setAside.isEmpty());
}

TEST_F(RollbackJournal, IsFoundBesideTheFileWhenItIsOpenedThroughALink)
{
    const Interrupted crash = interruptedIn(folder.path());
    put(crash);
    const QString link = folder.folder() + QStringLiteral("/elsewhere.hearth");
    ASSERT_TRUE(QFile::link(folder.path(), link));
    auto store = SealedStore::open(link, test::kAnnasPassphrase, test::cheapLimits(), nullptr);
    ASSERT_TRUE(store);
    EXPECT_EQ(store.value()->path(), QFileInfo(folder.path()).canonicalFilePath());
    EXPECT_TRUE(store.value()->notices().file.isRecovered);
    EXPECT_TRUE(store.value()->readAll([](StoredRecord &&) { return true; }));
}

TEST_F(RollbackJournal, OnADiskThatCannotBeWrittenIsSaidAndLeft)
{
    const Interrupted crash = interruptedIn(folder.path());
    put(crash);
    const test::Unwritable unwritable(folder.folder());
    EXPECT_EQ(folder.openingError().code, ErrorCode::NeedsRecovery);
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::NeedsRecovery);
    EXPECT_EQ(folder.bytes(), crash.file);
    EXPECT_EQ(read(journal()), crash.journal);
}

TEST_F(RollbackJournal, TornAtItsEndIsObeyedAsFarAsItGoes)
{
    Interrupted crash = interruptedIn(folder.path());
    const QByteArray sound = folder.bytes();
    // Its last page never reached the disk, and so neither did that page's new content.
    crash.journal.chop(20'000);
    put({sound, crash.journal});
    EXPECT_EQ(entries(), 1U);
}

} // namespace
} // namespace hearth
