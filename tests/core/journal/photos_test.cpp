// SPDX-License-Identifier: GPL-3.0-or-later
// Photos in the journal and in the file: sealed in chunks, carried along, undone and gone.
#include "crypto/bytes.h"
#include "records/codec.h"
#include "store/chunktable.h"
#include "store/inspection.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class Photos : public testing::Test
{
protected:
    Photos() { opened = folder.open(); }

    QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(folder.random.below(256));
        return bytes;
    }
    // An entry with a photo of that size.
    void addPhoto(qsizetype size, Visibility visibility = Visibility::Private)
    {
        entry = test::entryOf(*opened.journal, QStringLiteral("t"), QStringLiteral("x"));
        entry.record.visibility = visibility;
        bytes = content(size);
        photo = test::photoOf(*opened.journal, entry.record, bytes, QStringLiteral("by the sea"));
        ASSERT_TRUE(opened.journal->apply({Change::add(entry), Change::add(photo, bytes)}));
    }
    void reopen(const QString &passphrase = test::kAnnasPassphrase)
    {
        opened = {};
        opened = folder.open(passphrase);
    }
    [[nodiscard]] int chunks()
    {
        opened = {};
        const int count = test::RawDatabase(folder.path()).value(QStringLiteral("SELECT count(*) FROM piece")).toInt();
        opened = folder.open();
        return count;
    }

    JournalFolder folder;
    test::OpenJournal opened;
    Entry entry;
    Attachment photo;
    QByteArray bytes;
};

TEST_F(Photos, ComeBackWhateverTheirSize)
{
    for (const qsizetype size : {qsizetype(1), kChunkSize - 1, kChunkSize, kChunkSize + 1, 3 * kChunkSize}) {
        addPhoto(size);
        reopen();
        const Attachment *found = opened.journal->all<Attachment>().find(photo.record.id);
        ASSERT_NE(found, nullptr);
        EXPECT_EQ(opened.journal->contentOf(*found).value(), bytes);
        EXPECT_EQ(opened.journal->photosOf(entry.record.id).size(), 1U);
    }
}

TEST_F(Photos, TooLargeOnesAreRefusedAndNothingIsWritten)
{
    entry = test::entryOf(*opened.journal, QStringLiteral("t"), QStringLiteral("x"));
    const QByteArray large(kMaxContentSize + 1, 'x');
    photo = test::photoOf(*opened.journal, entry.record, large);
    EXPECT_EQ(opened.journal->apply({Change::add(entry), Change::add(photo, large)}).error().code,
              ErrorCode::LimitExceeded);
    EXPECT_TRUE(opened.journal->all<Entry>().isEmpty());
    EXPECT_EQ(chunks(), 0);
}

TEST_F(Photos, FollowTheirRecordWhenItIsShared)
{
    addPhoto(kChunkSize + 5);
    Entry shared = *opened.journal->all<Entry>().find(entry.record.id);
    shared.record.visibility = Visibility::Shared;
    ASSERT_TRUE(opened.journal->replace(shared));
    reopen(test::kBensPassphrase);
    const Attachment *seen = opened.journal->all<Attachment>().find(photo.record.id);
    ASSERT_NE(seen, nullptr);
    EXPECT_TRUE(seen->record.verified);
    EXPECT_EQ(opened.journal->contentOf(*seen).value(), bytes);
    reopen();
    ASSERT_TRUE(opened.journal->replace(entry = [&] {
        Entry hidden = *opened.journal->all<Entry>().find(entry.record.id);
        hidden.record.visibility = Visibility::Private;
        return hidden;
    }()));
    reopen(test::kBensPassphrase);
    EXPECT_TRUE(opened.journal->all<Attachment>().isEmpty());
}

TEST_F(Photos, GoWithTheirRecordAndComeBackWithUndo)
{
    addPhoto(2 * kChunkSize);
    ASSERT_TRUE(opened.journal->remove(entry.record.id));
    EXPECT_TRUE(opened.journal->all<Attachment>().isEmpty());
    ASSERT_TRUE(opened.journal->undo());
    EXPECT_EQ(opened.journal->contentOf(*opened.journal->all<Attachment>().find(photo.record.id)).value(), bytes);
    ASSERT_TRUE(opened.journal->redo());
    EXPECT_EQ(chunks(), 0) << "without undo nothing is left in the file";
}

TEST_F(Photos, DeletedForGoodTheyAreGoneFromTheFileAndFromUndo)
{
    addPhoto(2 * kChunkSize);
    opened = {};
    const QByteArray sealed =
        test::RawDatabase(folder.path()).value(QStringLiteral("SELECT sealed FROM piece LIMIT 1")).toByteArray();
    ASSERT_GT(sealed.size(), kChunkSize);
    const auto isThere = [&](qsizetype at) { return folder.bytes().contains(sealed.mid(at, 64)); };
    ASSERT_TRUE(isThere(1000));
    opened = folder.open();
    ASSERT_TRUE(opened.journal->removeForGood(entry.record.id));
    while (opened.journal->canUndo())
        ASSERT_TRUE(opened.journal->undo());
    EXPECT_TRUE(opened.journal->all<Attachment>().isEmpty());
    opened = {};
    for (qsizetype at = 0; at + 64 < sealed.size(); at += 4096)
        EXPECT_FALSE(isThere(at)) << at;
}

TEST_F(Photos, OfManyRecordsGoAndComeBackInOneStep)
{
    addPhoto(10);
    ASSERT_EQ(chunks(), 1);
    constexpr int kMany = 100; // more than are looked for one by one
    ChangeSet changes;
    for (int i = 0; i < kMany; ++i) {
        const Entry each = test::entryOf(*opened.journal, QStringLiteral("t"), QString::number(i));
        changes.push_back(Change::add(each));
        const QByteArray picture = content(i == 1 ? 2 * kChunkSize : 20);
        if (i % 3 == 1)
            changes.push_back(Change::add(test::photoOf(*opened.journal, each.record, picture), picture));
    }
    ASSERT_TRUE(opened.journal->apply(std::move(changes)));
    ASSERT_TRUE(opened.journal->undo());
    EXPECT_EQ(opened.journal->all<Attachment>().size(), 1U);
    ASSERT_TRUE(opened.journal->redo());
    EXPECT_EQ(opened.journal->all<Attachment>().size(), 34U);
    ASSERT_TRUE(opened.journal->undo());
    EXPECT_EQ(chunks(), 1) << "nothing of the others is left behind";
    EXPECT_EQ(opened.journal->contentOf(*opened.journal->all<Attachment>().find(photo.record.id)).value(), bytes);
}

TEST_F(Photos, CannotBeExchangedForAnotherUnseen)
{
    addPhoto(100);
    Attachment other = *opened.journal->all<Attachment>().find(photo.record.id);
    other.digest = digestOfContent("another");
    EXPECT_EQ(opened.journal->replace(other).error().code, ErrorCode::ContentChanged);
    // Past the rules: an older chunk of the same record put back in the file.
    const Attachment before = *opened.journal->all<Attachment>().find(photo.record.id);
    opened = {};
    test::RawDatabase raw(folder.path());
    raw.run(QStringLiteral("UPDATE piece SET sealed = zeroblob(length(sealed))"));
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::Damaged);
    opened = folder.open();
    EXPECT_EQ(opened.journal->contentOf(before).error().code, ErrorCode::Damaged);
    EXPECT_TRUE(opened.journal->remove(entry.record.id)) << "what cannot be read can still be removed";
    while (opened.journal->canUndo())
        ASSERT_TRUE(opened.journal->undo());
}

TEST_F(Photos, AMissingChunkIsFound)
{
    addPhoto(3 * kChunkSize);
    const Attachment before = *opened.journal->all<Attachment>().find(photo.record.id);
    opened = {};
    for (const char *which : {"max", "min"}) {
        test::RawDatabase(folder.path())
            .run(QStringLiteral("DELETE FROM piece WHERE id = (SELECT %1(id) FROM piece)")
                     .arg(QString::fromUtf8(which)));
        opened = folder.open();
        EXPECT_FALSE(opened.journal->contentOf(before)) << which;
        opened = {};
    }
}

TEST_F(Photos, NobodyPutsAPictureUnderTheOthersWords)
{
    addPhoto(10, Visibility::Shared);
    reopen(test::kBensPassphrase);
    const QByteArray own = content(10);
    Attachment planted = test::photoOf(*opened.journal, entry.record, own);
    // Past the journal's rules, signed by Ben.
    ASSERT_TRUE(opened.store->commit({{planted.record.id, true, 1, encode(planted), kSecondPartner, own}}));
    reopen();
    EXPECT_NE(opened.journal->all<Attachment>().find(planted.record.id), nullptr);
    ASSERT_EQ(opened.journal->photosOf(entry.record.id).size(), 1U);
    EXPECT_EQ(opened.journal->photosOf(entry.record.id).front()->record.id, photo.record.id);
}

TEST_F(Photos, BelongToTheirAuthorsRecords)
{
    addPhoto(10, Visibility::Shared);
    reopen(test::kBensPassphrase);
    const Record &annas = opened.journal->all<Entry>().find(entry.record.id)->record;
    const QByteArray own = content(10);
    const Attachment planted = test::photoOf(*opened.journal, annas, own);
    EXPECT_EQ(opened.journal->apply({Change::add(planted, own)}).error().code, ErrorCode::NotYours);
    EXPECT_EQ(opened.journal->remove(photo.record.id).error().code, ErrorCode::NotYours);
}

} // namespace
} // namespace hearth
