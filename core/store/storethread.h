// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"
#include "store/sealedstore.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace hearth {

/// Owns an open store in a thread of its own, so that the connection stays in one thread and slow work stays out of
/// the window's. commit() and call() wait for the store and are for short work; post() does not wait.
class StoreThread final : public RecordStore
{
public:
    StoreThread();
    /// Waits for what was posted, closes the store and ends the thread.
    ~StoreThread() override;
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Runs `work` in the store's thread, later. It may make, replace or drop the store.
    void post(std::function<void(std::unique_ptr<SealedStore> &)> work);
    /// The same, and waits until it is done. Never call it from the store's thread.
    void call(const std::function<void(std::unique_ptr<SealedStore> &)> &work);

    /// Internal when no store is open.
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &writes) override;
    [[nodiscard]] std::future<Result<void>> commitBeside(std::vector<RecordWrite> writes,
                                                         std::shared_ptr<CommitWatch> watch) override;
    [[nodiscard]] Result<QByteArray> content(RecordId id) override;
    [[nodiscard]] Result<QByteArray> sign(PartnerId author, const QByteArray &statement) override;

private:
    QThread m_thread;
    QObject m_inside; // lives in the thread
    std::unique_ptr<SealedStore> m_store;
};

} // namespace hearth
