// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/applying.h"

#include "memorystore.h"
#include "store/storethread.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>

namespace hearth {
namespace {

using test::JournalFolder;
using test::MemoryStore;

/// Writes beside whoever calls, and not before the test says so.
class HeldStore final : public RecordStore
{
public:
    Result<void> commit(const std::vector<RecordWrite> &writes) override { return inner.commit(writes); }
    std::future<Result<void>> commitBeside(std::vector<RecordWrite> writes, std::shared_ptr<CommitWatch> watch) override
    {
        m_writes = std::move(writes);
        m_watch = std::move(watch);
        return m_answer.get_future();
    }
    Result<QByteArray> content(RecordId id) override { return inner.content(id); }
    Result<QByteArray> sign(PartnerId author, const QByteArray &statement) override
    {
        return inner.sign(author, statement);
    }

    [[nodiscard]] bool isAsked() const { return m_watch != nullptr; }
    /// For one thing after the other.
    void ask()
    {
        m_watch.reset();
        m_answer = {};
    }
    [[nodiscard]] const std::vector<RecordWrite> &writes() const { return m_writes; }
    void go()
    {
        m_answer.set_value(m_watch->isStopped ? Result<void>(Error{ErrorCode::Cancelled, {}}) : inner.commit(m_writes));
    }

    MemoryStore inner;

private:
    std::vector<RecordWrite> m_writes;
    std::shared_ptr<CommitWatch> m_watch;
    std::promise<Result<void>> m_answer;
};

class ApplyingTest : public testing::Test
{
protected:
    ChangeSet manyEntries(int count)
    {
        ChangeSet changes;
        for (int i = 0; i < count; ++i) {
            Entry entry = journal.compose<Entry>();
            entry.text = QStringLiteral("Entry %1").arg(i);
            changes.push_back(Change::add(entry));
        }
        return changes;
    }
    /// Until it ends, or does not get on any more.
    static Result<bool> goOn(Applying &applying, int steps = 1000)
    {
        Result<bool> more = true;
        for (int i = 0; i < steps && more && more.value(); ++i)
            more = applying.step();
        return more;
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{7};
    HeldStore store;
    Journal journal{kFirstPartner, false, {}, store, clock, random};
};

TEST_F(ApplyingTest, GoesOnLittleByLittleAndIsOneStep)
{
    const QSignalSpy changed(&journal, &Journal::changed);
    Applying applying(journal, manyEntries(5000));
    EXPECT_TRUE(goOn(applying, 1).value());
    EXPECT_TRUE(applying.canStop());
    EXPECT_GT(applying.done(), 0);
    EXPECT_LT(applying.done(), 1000) << "some of it";
    for (int i = 0; i < 200 && !store.isAsked(); ++i)
        ASSERT_TRUE(goOn(applying, 1).value());
    ASSERT_TRUE(store.isAsked());
    EXPECT_TRUE(goOn(applying, 3).value()) << "it waits for the store, and not for long";
    EXPECT_TRUE(journal.all<Entry>().isEmpty()) << "what is not written is not seen";
    const auto isMade = [](const RecordWrite &write) { return write.payload->size() >= 0; };
    EXPECT_TRUE(std::ranges::none_of(store.writes(), isMade)) << "its words would be in the memory twice";
    store.go();
    const auto ended = goOn(applying);
    ASSERT_TRUE(ended);
    EXPECT_FALSE(ended.value());
    EXPECT_FALSE(applying.canStop());
    EXPECT_EQ(applying.done(), applying.total());
    EXPECT_EQ(journal.all<Entry>().size(), 5000U);
    EXPECT_EQ(store.inner.rows.size(), 5000U);
    EXPECT_EQ(changed.size(), 1);
    ASSERT_TRUE(applying.applied().isValid());
    EXPECT_TRUE(journal.retrace(Retrace::Undo, applying.applied()));
    EXPECT_TRUE(journal.all<Entry>().isEmpty());
    EXPECT_TRUE(store.inner.rows.empty());
}

TEST_F(ApplyingTest, GoesAStepAgainLittleByLittle)
{
    Applying applying(journal, manyEntries(3000));
    while (!store.isAsked())
        ASSERT_TRUE(goOn(applying, 1).value());
    store.go();
    ASSERT_FALSE(goOn(applying).value());
    const StepId step = applying.applied();
    for (const Retrace way : {Retrace::Undo, Retrace::Redo}) {
        const QSignalSpy changed(&journal, &Journal::changed);
        store.ask();
        const auto again = Applying::again(journal, way, step).take();
        EXPECT_TRUE(goOn(*again, 1).value());
        EXPECT_LT(again->done(), 1000) << "some of it";
        while (!store.isAsked())
            ASSERT_TRUE(goOn(*again, 1).value());
        EXPECT_EQ(journal.all<Entry>().isEmpty(), way == Retrace::Redo) << "what is not written is not seen";
        store.go();
        ASSERT_FALSE(goOn(*again).value());
        EXPECT_EQ(again->applied(), step);
        EXPECT_EQ(journal.all<Entry>().isEmpty(), way == Retrace::Undo);
        EXPECT_EQ(journal.nextStep(opposite(way)), step);
        EXPECT_FALSE(journal.nextStep(way).isValid());
        EXPECT_EQ(changed.size(), 1);
    }
    EXPECT_EQ(Applying::again(journal, Retrace::Redo, step).error().code, ErrorCode::NothingToUndo);
}

TEST_F(ApplyingTest, StoppedItLeavesEverythingAsItWas)
{
    for (const bool isWriting : {false, true}) {
        HeldStore own;
        Journal other(kFirstPartner, false, {}, own, clock, random);
        const QSignalSpy changed(&other, &Journal::changed);
        const QSignalSpy failed(&other, &Journal::notSaved);
        Applying applying(other, manyEntries(300));
        if (isWriting) {
            while (!own.isAsked())
                ASSERT_TRUE(goOn(applying, 1));
        }
        applying.stop();
        if (isWriting)
            own.go();
        const auto ended = goOn(applying);
        ASSERT_FALSE(ended);
        EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(other.all<Entry>().isEmpty());
        EXPECT_TRUE(own.inner.rows.empty());
        EXPECT_FALSE(other.canUndo());
        EXPECT_EQ(changed.size(), 0);
        EXPECT_EQ(failed.size(), 0) << "nothing failed";
    }
}

TEST_F(ApplyingTest, StoppedTooLateItComesInAllTheSame)
{
    Applying applying(journal, manyEntries(3));
    while (!store.isAsked())
        ASSERT_TRUE(goOn(applying, 1));
    store.go();
    applying.stop();
    EXPECT_TRUE(goOn(applying));
    EXPECT_EQ(journal.all<Entry>().size(), 3U);
}

TEST_F(ApplyingTest, WhatBreaksARuleOrCannotBeWrittenIsRefusedAsAWhole)
{
    ChangeSet changes = manyEntries(200);
    std::get<Entry>(*changes.back().after).title = QString(kMaxTitleLength + 1, QLatin1Char('x'));
    Applying broken(journal, std::move(changes));
    EXPECT_FALSE(goOn(broken));
    EXPECT_FALSE(store.isAsked());

    const QSignalSpy failed(&journal, &Journal::notSaved);
    Applying full(journal, manyEntries(200));
    while (!store.isAsked())
        ASSERT_TRUE(goOn(full, 1));
    store.inner.isFull = true;
    store.go();
    const auto ended = goOn(full);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(journal.all<Entry>().isEmpty());
}

TEST_F(ApplyingTest, NothingIsDoneAtOnce)
{
    Applying applying(journal, {});
    EXPECT_FALSE(applying.step().value());
    EXPECT_FALSE(applying.applied().isValid());
}

/// The store itself, in its thread and stopped between two rows.
class ApplyingToAFile : public ApplyingTest
{
protected:
    ApplyingToAFile()
    {
        thread.call([this](std::unique_ptr<SealedStore> &open) {
            auto opened = folder.open();
            open = std::move(opened.store);
            me = open->partner();
        });
    }

    JournalFolder folder{1};
    StoreThread thread;
    PartnerId me;
};

TEST_F(ApplyingToAFile, IsAllThereOrNotAtAll)
{
    const auto rowsThere = [this] {
        qint64 rows = 0;
        thread.call([&rows](std::unique_ptr<SealedStore> &open) { rows = open->countRows().value(); });
        return rows;
    };
    const qint64 before = rowsThere();
    Journal open(me, false, {}, thread, clock, random);
    for (const bool stops : {true, false}) {
        ChangeSet changes;
        for (int i = 0; i < 400; ++i) {
            Entry entry = open.compose<Entry>();
            entry.text = QStringLiteral("Entry %1").arg(i);
            changes.push_back(Change::add(entry));
        }
        Applying applying(open, std::move(changes));
        while (applying.done() < applying.total() / 3)
            ASSERT_TRUE(goOn(applying, 1));
        if (stops)
            applying.stop();
        const auto ended = goOn(applying, 100000);
        if (stops && !ended) {
            EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
            EXPECT_EQ(rowsThere(), before);
        } else {
            ASSERT_TRUE(ended);
            EXPECT_EQ(rowsThere(), before + 400);
            EXPECT_EQ(open.all<Entry>().size(), 400U);
            break;
        }
    }
}

} // namespace
} // namespace hearth
