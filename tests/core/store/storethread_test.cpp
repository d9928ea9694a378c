// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include "journal/loader.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QSemaphore>

namespace hearth {
namespace {

using test::JournalFolder;

void openIn(StoreThread &thread, const JournalFolder &folder)
{
    thread.call([&](std::unique_ptr<SealedStore> &store) {
        auto opened = SealedStore::open(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), nullptr);
        ASSERT_TRUE(opened);
        store = opened.take();
        ASSERT_TRUE(loadJournal(*store));
    });
}

TEST(StoreThread, WorksInAThreadOfItsOwnInTheOrderAsked)
{
    StoreThread thread;
    const QThread *const here = QThread::currentThread();
    const QThread *first = nullptr;
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        thread.post([&order, i](std::unique_ptr<SealedStore> &) { order += i; });
    thread.call([&](std::unique_ptr<SealedStore> &store) {
        first = QThread::currentThread();
        EXPECT_EQ(store, nullptr);
        order += 20;
    });
    EXPECT_NE(first, here);
    ASSERT_EQ(order.size(), 21);
    EXPECT_TRUE(std::ranges::is_sorted(order));
    thread.call([&](std::unique_ptr<SealedStore> &) { EXPECT_EQ(QThread::currentThread(), first); });
}

TEST(StoreThread, CommitsThroughTheOpenStoreAndReportsItsErrors)
{
    JournalFolder folder;
    const FixedClock clock(QDate(2026, 7, 12));
    SeededRandom random(3);
    StoreThread thread;
    EXPECT_EQ(thread.commit({}).error().code, ErrorCode::Internal);
    openIn(thread, folder);
    Journal journal(kFirstPartner, true, {}, thread, clock, random);
    const Entry entry = test::entryOf(journal, {}, QStringLiteral("across threads"));
    ASSERT_TRUE(journal.add(entry));
    EXPECT_EQ(thread.commit({{entry.record.id, false, 7, QByteArray("x")}}).error().code, ErrorCode::InUse);
    EXPECT_EQ(folder.openingError().code, ErrorCode::InUse);
    thread.call([](std::unique_ptr<SealedStore> &store) { store.reset(); });
    EXPECT_EQ(journal.remove(entry.record.id).error().code, ErrorCode::Internal);
    EXPECT_EQ(journal.all<Entry>().size(), 1U) << "after an error the journal is as before";
    EXPECT_EQ(folder.open().journal->all<Entry>().size(), 1U);
}

TEST(StoreThread, DoesWhatWasPostedBeforeItEndsAndLetsGoOfTheFile)
{
    JournalFolder folder;
    QSemaphore begun;
    QSemaphore goOn;
    int done = 0;
    {
        StoreThread thread;
        openIn(thread, folder);
        thread.post([&](std::unique_ptr<SealedStore> &) {
            begun.release();
            goOn.acquire();
            ++done;
        });
        for (int i = 0; i < 5; ++i)
            thread.post([&done](std::unique_ptr<SealedStore> &store) { done += store != nullptr ? 1 : 0; });
        begun.acquire();
        goOn.release();
    }
    EXPECT_EQ(done, 6);
    EXPECT_EQ(test::contentsOf(folder.folder()).size(), 1U) << "no rollback journal is left";
    (void)folder.open();
}

} // namespace
} // namespace hearth
