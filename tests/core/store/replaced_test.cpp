// SPDX-License-Identifier: GPL-3.0-or-later
// Another file is put in the place of the journal that is open.
#include "files/privatefile.h"
#include "store/database.h"
#include "store/inspection.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <cstdio>

namespace hearth {
namespace {

class Replaced : public testing::Test
{
protected:
    void SetUp() override
    {
        anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("before"))));
        entry = test::entryOf(*anna.journal, {}, QStringLiteral("now"));
    }
    void put(const QByteArray &bytes, const QString &path) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    }
    // As a synchroniser does it: a new file is moved over the old name.
    void moveOver(const QByteArray &bytes) const
    {
        const QString other = folder.folder() + QStringLiteral("/other");
        put(bytes, other);
        ASSERT_EQ(std::rename(qPrintable(other), qPrintable(folder.path())), 0);
    }
    [[nodiscard]] QString beside() const { return folder.folder() + QStringLiteral("/ours (kept).hearth"); }

    test::JournalFolder folder;
    test::OpenJournal anna;
    Entry entry;
};

TEST_F(Replaced, NothingIsCalledSavedThatIsInNoFile)
{
    const QByteArray older = folder.bytes();
    moveOver(older);
    EXPECT_EQ(anna.journal->add(entry).error().code, ErrorCode::JournalReplaced);
    EXPECT_EQ(anna.journal->all<Entry>().size(), 1U);
    EXPECT_EQ(folder.bytes(), older) << "the other file is not touched";
    EXPECT_EQ(
        anna.store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("another"), test::cheapCost()).error().code,
        ErrorCode::JournalReplaced);
}

TEST_F(Replaced, TheOpenJournalIsSavedBesideItAndGoesOnThere)
{
    const QByteArray older = folder.bytes();
    moveOver(older);
    ASSERT_FALSE(anna.journal->add(entry));
    ASSERT_TRUE(anna.store->saveBeside(beside()));
    ASSERT_TRUE(anna.journal->add(entry)) << "the same words, once more";
    ASSERT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("another"), test::cheapCost()));
    anna = {};
    EXPECT_EQ(folder.bytes(), older);
    auto store = SealedStore::open(beside(), QStringLiteral("another"), test::cheapLimits(), nullptr);
    ASSERT_TRUE(store);
    int records = 0;
    ASSERT_TRUE(store.value()->readAll([&records](StoredRecord &&) {
        ++records;
        return true;
    }));
    EXPECT_EQ(records, 4) << "two names and two entries";
    EXPECT_FALSE(QFile::permissions(beside()) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(Replaced, NothingIsOverwrittenBesideIt)
{
    put("here already", beside());
    EXPECT_EQ(anna.store->saveBeside(beside()).error().code, ErrorCode::AlreadyExists);
    ASSERT_TRUE(anna.journal->add(entry)) << "and the journal is where it was";
}

TEST_F(Replaced, TakenAwayIsNoticedToo)
{
    ASSERT_TRUE(QFile::rename(folder.path(), folder.path() + QStringLiteral(".moved")));
    EXPECT_EQ(anna.store->place(), FilePlace::Gone);
    EXPECT_EQ(anna.journal->add(entry).error().code, ErrorCode::JournalGone) << "nothing was put there";
    ASSERT_TRUE(QFile::rename(folder.path() + QStringLiteral(".moved"), folder.path()));
    EXPECT_EQ(anna.store->place(), FilePlace::Same);
    EXPECT_TRUE(anna.journal->add(entry)) << "and back again all is well";
}

TEST_F(Replaced, WithItsFolderTooItIsNotCalledUnwritable)
{
    ASSERT_TRUE(QDir().rename(folder.folder(), folder.folder() + QStringLiteral(".moved")));
    EXPECT_EQ(anna.journal->add(entry).error().code, ErrorCode::JournalGone);
    ASSERT_TRUE(QDir().rename(folder.folder() + QStringLiteral(".moved"), folder.folder()));
}

TEST_F(Replaced, WhereNothingStandsItIsSavedAgain)
{
    ASSERT_TRUE(QFile::remove(folder.path()));
    ASSERT_FALSE(anna.journal->add(entry));
    ASSERT_TRUE(anna.store->saveBeside(folder.path()));
    EXPECT_EQ(anna.store->place(), FilePlace::Same);
    EXPECT_TRUE(anna.journal->add(entry));
    anna = {};
    anna = folder.open();
    EXPECT_EQ(anna.journal->all<Entry>().size(), 2U);
}

TEST_F(Replaced, BytesWrittenOverItAreNoticed)
{
    test::JournalFolder other;
    put(other.bytes(), folder.path()); // in place: the same file, another content
    EXPECT_EQ(anna.journal->add(entry).error().code, ErrorCode::JournalReplaced);
    EXPECT_EQ(folder.bytes(), other.bytes());
    // What SQLite still had in memory may be all of it; what is no longer whole does not pass for the journal.
    if (anna.store->saveBeside(beside())) {
        EXPECT_TRUE(inspectJournal(beside()).error().code == ErrorCode::InUse);
        EXPECT_TRUE(anna.journal->add(entry));
    } else {
        EXPECT_FALSE(QFile::exists(beside()));
    }
}

TEST_F(Replaced, WhatIsNoLongerWholeIsNotSavedBesideIt)
{
    for (int i = 0; i < 6; ++i) // more than SQLite keeps in memory
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QString(900'000, QLatin1Char('x')))));
    QByteArray bytes = folder.bytes();
    bytes.replace(6 * kPageSize, bytes.size() - 6 * kPageSize, QByteArray(bytes.size() - 6 * kPageSize, 'z'));
    put(bytes, folder.path());
    EXPECT_FALSE(anna.store->saveBeside(beside()));
    EXPECT_FALSE(QFile::exists(beside()));
}

TEST_F(Replaced, AnOlderStateWrittenOverItIsNoticed)
{
    const QByteArray older = folder.bytes();
    ASSERT_TRUE(anna.journal->add(entry));
    put(older, folder.path());
    Entry next = test::entryOf(*anna.journal, {}, QStringLiteral("next"));
    EXPECT_EQ(anna.journal->add(next).error().code, ErrorCode::JournalReplaced);
}

} // namespace
} // namespace hearth
