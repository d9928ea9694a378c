// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside the rows of a journal that counts: rows of before, rollback journals, backups. Nobody reads it.
#include "core/store/privacyfixture.h"
#include "store/transaction.h"

namespace hearth {
namespace {

using test::Privacy;

TEST_F(Privacy, NothingCanBeReadInTheMiddleOfATransaction)
{
    open();
    ChangeSet changes;
    for (int i = 0; i < 60; ++i)
        changes.push_back(Change::add(entry(i % 2 == 0 ? Visibility::Shared : Visibility::Private)));
    ASSERT_TRUE(journal->apply(changes));
    journal.reset();
    store.reset();
    QTemporaryDir crashed;
    {
        auto database = Database::open(path).take();
        // A cache of one page makes SQLite write the file and its rollback journal before the end.
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_size=1")));
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_spill=1")));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE vital SET checksum = checksum + 1 WHERE id = 0")));
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE record SET sealed = zeroblob(length(sealed))")));
        ASSERT_GT(QFileInfo(path + QStringLiteral("-journal")).size(), 10'000);
        scan("transaction");
        // What a power cut would leave now.
        ASSERT_TRUE(QFile::copy(path, crashed.filePath(QStringLiteral("ours.hearth"))));
        ASSERT_TRUE(
            QFile::copy(path + QStringLiteral("-journal"), crashed.filePath(QStringLiteral("ours.hearth-journal"))));
    }
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 60U);
    path = crashed.filePath(QStringLiteral("ours.hearth"));
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 60U) << "after a power cut everything is as before";
}

TEST_F(Privacy, DeletedAndReplacedRowsAreGoneFromTheFile)
{
    open();
    Entry small = entry(Visibility::Private);
    Entry large = entry(Visibility::Shared);
    large.text = QString(150'000, QLatin1Char('l'));
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(journal->add(entry(Visibility::Private)));
    ASSERT_TRUE(journal->add(small));
    ASSERT_TRUE(journal->add(large));
    const auto check = [&](const std::function<void()> &write) {
        journal.reset();
        store.reset();
        const QList<QByteArray> pieces = piecesOf(small.record.id) + piecesOf(large.record.id);
        EXPECT_GT(pieces.size(), 250);
        EXPECT_EQ(piecesIn(pieces), pieces.size()) << "the test can find them";
        open();
        write();
        journal.reset();
        store.reset();
        EXPECT_EQ(piecesIn(pieces), 0);
    };
    check([&] {
        ASSERT_TRUE(journal->replace(small));
        ASSERT_TRUE(journal->replace(large));
    });
    check([&] {
        ASSERT_TRUE(journal->remove(small.record.id));
        ASSERT_TRUE(journal->removeForGood(large.record.id));
    });
}

TEST_F(Privacy, NothingCanBeReadInABackup)
{
    open();
    ASSERT_TRUE(journal->apply(test::everyKind(*journal, Visibility::Private, [this](qsizetype) { return word(); })));
    ASSERT_TRUE(journal->apply(test::everyKind(*journal, Visibility::Shared, [this](qsizetype) { return word(); })));
    journal.reset();
    store.reset();
    const QString place = usualBackupFolder(path);
    ASSERT_TRUE(makeBackupFolder(place));
    {
        const auto closed = ClosedJournal::open(path);
        ASSERT_TRUE(closed);
        ASSERT_TRUE(makeBackup(*closed.value(), place, clock));
        scan("backup");
    }
    const auto backups = backupsIn(place, lookAtBackup(path).value().standing.journal);
    ASSERT_EQ(backups.size(), 1U);
    const auto contents = readBackupContents(backups[0].path, passphrases[0], test::cheapLimits(), clock, random);
    ASSERT_TRUE(contents);
    EXPECT_GT(contents.value().records, 10);
    scan("looked inside");
    ASSERT_TRUE(restoreAs(backups[0].path, folder.filePath(QStringLiteral("again.hearth"))));
    scan("restored");
}

} // namespace
} // namespace hearth
