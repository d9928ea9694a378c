// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

namespace hearth {

StoreThread::StoreThread()
{
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    call([](std::unique_ptr<SealedStore> &store) { store.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(std::function<void(std::unique_ptr<SealedStore> &)> work)
{
    QMetaObject::invokeMethod(
        &m_inside, [this, work = std::move(work)] { work(m_store); }, Qt::QueuedConnection);
}

void StoreThread::call(const std::function<void(std::unique_ptr<SealedStore> &)> &work)
{
    QMetaObject::invokeMethod(
        &m_inside, [this, &work] { work(m_store); }, Qt::BlockingQueuedConnection);
}

Result<void> StoreThread::commit(const std::vector<RecordWrite> &writes)
{
    Result<void> done = Error{ErrorCode::Internal, QStringLiteral("no journal is open")};
    call([&](std::unique_ptr<SealedStore> &store) {
        if (store)
            done = store->commit(writes);
    });
    return done;
}

std::future<Result<void>> StoreThread::commitBeside(std::vector<RecordWrite> writes, std::shared_ptr<CommitWatch> watch)
{
    const auto answer = std::make_shared<std::promise<Result<void>>>();
    post([answer, watch = std::move(watch), writes = std::move(writes)](std::unique_ptr<SealedStore> &store) {
        answer->set_value(store ? store->commit(writes, watch.get())
                                : Result<void>(Error{ErrorCode::Internal, QStringLiteral("no journal is open")}));
    });
    return answer->get_future();
}

Result<QByteArray> StoreThread::content(RecordId id)
{
    Result<QByteArray> content = Error{ErrorCode::Internal, QStringLiteral("no journal is open")};
    call([&](std::unique_ptr<SealedStore> &store) {
        if (store)
            content = store->content(id);
    });
    return content;
}

Result<QByteArray> StoreThread::sign(PartnerId author, const QByteArray &statement)
{
    Result<QByteArray> signature = Error{ErrorCode::Internal, QStringLiteral("no journal is open")};
    call([&](std::unique_ptr<SealedStore> &store) {
        if (store)
            signature = store->sign(author, statement);
    });
    return signature;
}

} // namespace hearth
