// SPDX-License-Identifier: GPL-3.0-or-later
// A rollback journal beside the file that is not its own, or older than it, or names another file: nothing saved is
// undone, nothing elsewhere is touched, and what was found is kept.
#include "reliability/damage.h"
#include "reliability/figures.h"
#include "reliability/works.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hearth::test {
namespace {

class StrangeRollbackJournal : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Faults::areAvailable())
            GTEST_SKIP() << "Standing between a program and the system needs Linux, and no AddressSanitizer.";
    }

    [[nodiscard]] QString rollbackPath() const { return place.path() + QStringLiteral("-journal"); }

    // Kills a save so that a rollback journal stays behind which has to be obeyed: the last one on the way.
    QByteArray hotJournal()
    {
        const Work save{kAnnasPassphrase, {busyWork(1).steps[0]}};
        const int calls = Judge(furnishedJournal(), save).calls().all;
        QByteArray hot;
        for (int at = 1; at <= calls; ++at) {
            place.begin(furnishedJournal());
            const QByteArray before = bytesOfFile(place.path());
            (void)tryWork(place, {Call::Write, 0, false, 0, at, false}, save);
            if (QFileInfo(rollbackPath()).size() > 0 && bytesOfFile(place.path()) != before) {
                hot = bytesOfFile(rollbackPath());
                halfWritten = bytesOfFile(place.path());
            }
        }
        return hot;
    }

    // Whether those bytes still stand in some file of the folder.
    [[nodiscard]] bool isKept(const QByteArray &found) const
    {
        for (const QFileInfo &file : QDir(place.folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (file.filePath() != place.path() && bytesOfFile(file.filePath()) == found)
                return true;
        }
        return false;
    }

    // Opens with a rollback journal beside it, as it stands; what was there before must still be, whether it opened or
    // said why not.
    void expectNothingUndone(const Snapshot &before, const QByteArray &strange)
    {
        ++tried;
        writeFile(rollbackPath(), strange);
        const QByteArray file = bytesOfFile(place.path());
        const auto opened = readEverything(place.path(), kAnnasPassphrase);
        if (opened) {
            EXPECT_TRUE(opened.value() == before) << "what was saved is no longer there";
        } else {
            EXPECT_TRUE(bytesOfFile(place.path()) == file) << "it did not open, and was changed";
        }
        EXPECT_TRUE(isKept(strange)) << "what was found is gone";
        QFile::remove(rollbackPath());
        const auto without = readEverything(place.path(), kAnnasPassphrase);
        ASSERT_TRUE(without) << "it no longer opens: " << qPrintable(without.error().detail);
        EXPECT_TRUE(without.value() == before) << "and stays away";
    }

    void TearDown() override
    {
        if (tried > 0)
            record({QStringLiteral("a rollback journal that is ") + type, tried, HasFailure() ? 1 : 0, 0, {}});
    }

    Workplace place;
    QByteArray halfWritten;
    QString type;
    int tried = 0;
};

TEST_F(StrangeRollbackJournal, ThatBelongsIsObeyed)
{
    const QByteArray hot = hotJournal();
    ASSERT_FALSE(hot.isEmpty());
    place.begin(furnishedJournal());
    const auto before = readAsBoth(place.path());
    ASSERT_TRUE(before);
    place.begin({});
    writeFile(place.path(), halfWritten);
    writeFile(rollbackPath(), hot);
    const auto after = readAsBoth(place.path());
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_TRUE(after.value() == before.value());
}

// Also when only one thing was saved since: the file is then just one step on, as it is in the middle of a write.
TEST_F(StrangeRollbackJournal, ThatIsOlderThanTheFileUndoesNothing)
{
    type = QStringLiteral("older than the file beside it");
    const QByteArray stale = hotJournal();
    ASSERT_FALSE(stale.isEmpty());
    for (const int saves : {5, 2, 1}) {
        SCOPED_TRACE(testing::Message() << saves << " saves since");
        place.begin(furnishedJournal());
        Told told;
        work(place.path(), busyWork(saves), told);
        ASSERT_EQ(told.steps.at(static_cast<std::size_t>(saves) - 1), Outcome::Saved);
        const auto before = readEverything(place.path(), kAnnasPassphrase);
        ASSERT_TRUE(before);
        expectNothingUndone(before.value(), stale);
    }
}

TEST_F(StrangeRollbackJournal, OfAnotherJournalUndoesNothing)
{
    type = QStringLiteral("another journal's");
    const QByteArray foreign = hotJournal();
    ASSERT_FALSE(foreign.isEmpty());
    place.begin(versionTwo());
    const auto before = readEverything(place.path(), kAnnasPassphrase); // brings it up to date
    ASSERT_TRUE(before);
    expectNothingUndone(before.value(), foreign);
}

// SQLite removes the other file that a rollback journal names, once it finds that nobody needs it.
TEST_F(StrangeRollbackJournal, ThatNamesAFileElsewhereTouchesItNot)
{
    type = QStringLiteral("made to name a file elsewhere");
    const QByteArray hot = hotJournal();
    ASSERT_FALSE(hot.isEmpty());
    const Workplace elsewhere;
    const QString victim = elsewhere.folder() + QStringLiteral("/letter.txt");
    for (const bool isOfSQLite : {false, true}) {
        const QByteArray name = QFile::encodeName(victim);
        QByteArray words("Dear Ben, this is a letter that nobody may delete.");
        if (isOfSQLite) // as a super-journal is: the names of the rollback journals that hang on it
            words = QFile::encodeName(rollbackPath()) + QByteArray(1, '\0');
        writeFile(victim, words);
        const auto bigEndian = [](quint32 number) {
            QByteArray bytes;
            for (int shift = 24; shift >= 0; shift -= 8)
                bytes += static_cast<char>((number >> shift) & 0xff);
            return bytes;
        };
        quint32 sum = 0;
        for (const char byte : name)
            sum += static_cast<quint32>(static_cast<signed char>(byte));
        // https://www.sqlite.org/fileformat2.html#the_rollback_journal: page number of the lock byte, name, length,
        // sum, magic.
        const quint32 lockPage = 0x40000000 / 32768 + 1;
        const QByteArray named = hot + bigEndian(lockPage) + name + bigEndian(static_cast<quint32>(name.size())) +
                                 bigEndian(sum) + QByteArray::fromHex("d9d505f920a163d7");
        place.begin(furnishedJournal());
        Told told;
        work(place.path(), busyWork(2), told);
        const auto before = readEverything(place.path(), kAnnasPassphrase);
        ASSERT_TRUE(before);
        expectNothingUndone(before.value(), named);
        ASSERT_TRUE(QFileInfo::exists(victim)) << "a file elsewhere was deleted";
        EXPECT_EQ(bytesOfFile(victim), words);
    }
}

} // namespace
} // namespace hearth::test
