// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storethread.h"

#include <QObject>

#include <atomic>

namespace hearth {

/// Runs work in the store's thread and brings what it returns to the window's, where this lives. Of what was begun
/// before the journal was locked or left, the answer is known to come late. Work that keeps busy is one thing at a
/// time.
class StoreCalls final : public QObject
{
    Q_OBJECT

public:
    /// For what else works with the store, and lets go of it before this ends.
    [[nodiscard]] StoreThread &thread() { return m_thread; }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setBusy(bool busy);
    /// Tells of an error; whoever was busy with it says by setBusy() that it is over.
    void fail(const Error &error) { emit failed(error); }

    /// Which round it is: it is over once the journal is locked or left, or unlocking begins anew. In any thread.
    [[nodiscard]] quint64 round() const { return m_round; }
    /// Returns the new one.
    quint64 beginRound() { return ++m_round; }

    /// Asks work that looks at isCancelled() to stop, until allow() is called for the next.
    void cancel() { m_isCancelled = true; }
    void allow() { m_isCancelled = false; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// From the store's thread: `then` runs in the window's, unless that round is over.
    template <typename Then>
    void answer(quint64 round, Then then)
    {
        QMetaObject::invokeMethod(
            this,
            [this, round, then = std::move(then)]() mutable {
                if (round == m_round)
                    then();
            },
            Qt::QueuedConnection);
    }
    /// Runs `work` in the store's thread, and then `then` in the window's with what it returned, and whether the
    /// journal is still the one it was: neither locked nor left meanwhile.
    template <typename Work, typename Then>
    void runWhateverComes(Work work, Then then)
    {
        m_thread.post([this, work = std::move(work), then = std::move(then),
                       round = m_round.load()](std::unique_ptr<SealedStore> &store) mutable {
            // Held by a pointer, because a queued call must be copyable.
            auto outcome = std::make_shared<decltype(work(store))>(work(store));
            QMetaObject::invokeMethod(
                this,
                [this, round, outcome, then = std::move(then)]() mutable {
                    then(std::move(*outcome), round == m_round);
                },
                Qt::QueuedConnection);
        });
    }
    /// The same, and nothing is answered once the journal was locked or left.
    template <typename Work, typename Then>
    void run(Work work, Then then)
    {
        runWhateverComes(std::move(work), [then = std::move(then)](auto outcome, bool isCurrent) mutable {
            if (isCurrent)
                then(std::move(outcome));
        });
    }
    /// Busy until it is done: `then` gets the value of the Result that `work` returned; else it ends with failed().
    template <typename Work, typename Then>
    void runBusy(Work work, Then then)
    {
        setBusy(true);
        run(std::move(work), [this, then = std::move(then)](auto outcome) mutable {
            setBusy(false);
            if (!outcome)
                fail(outcome.error());
            else if constexpr (std::is_same_v<decltype(outcome), Result<void>>)
                then();
            else
                then(outcome.take());
        });
    }

signals:
    /// Busy began or ended.
    void busyChanged(bool busy);
    void failed(const hearth::Error &error);

private:
    bool m_isBusy = false;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<quint64> m_round = 0; // counts unlocks and locks, so that late answers are known as such
    StoreThread m_thread;             // ends first: what it still does uses the others
};

} // namespace hearth
