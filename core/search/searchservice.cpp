// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/query.h"
#include "search/searchindex.h"

#include <QMetaObject>

#include <utility>

namespace hearth {

SearchService::SearchService(QObject *parent)
    : QObject(parent)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

SearchService::~SearchService()
{
    stop();
    m_thread.join();
}

void SearchService::stop()
{
    m_build.request_stop();
    m_thread.request_stop();
}

void SearchService::start(const QList<SearchDocument> &documents)
{
    m_build.request_stop();
    m_build = std::stop_source();
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
    }
    enqueue(Build{documents, m_build});
}

void SearchService::put(const SearchDocument &document)
{
    enqueue(Put{document});
}

void SearchService::remove(RecordId id)
{
    enqueue(Remove{id});
}

quint64 SearchService::find(const QString &text, const SearchFilter &filter, int limit)
{
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_tasks, [](const Task &task) { return std::holds_alternative<Find>(task); });
    }
    const quint64 request = ++m_lastRequest;
    enqueue(Find{request, text, filter, limit});
    return request;
}

void SearchService::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SearchService::work(const std::stop_token &stop)
{
    std::unique_ptr<SearchIndex> index; // lives and dies in this thread
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }) || stop.stop_requested())
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        if (!index && !std::holds_alternative<Build>(task)) {
            auto created = SearchIndex::create();
            if (!created) {
                report(created.error());
                continue;
            }
            index = created.take();
        }
        std::visit([&](const auto &step) { carryOut(index, step); }, task);
    }
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Build &build)
{
    index.reset();
    auto created = SearchIndex::create();
    if (!created) {
        report(created.error());
        return;
    }
    index = created.take();
    const std::span<const SearchDocument> documents(build.documents.constData(),
                                                    static_cast<std::size_t>(build.documents.size()));
    const auto added = index->add(documents, build.given.get_token());
    if (!added) {
        if (added.error().code != ErrorCode::Cancelled)
            report(added.error());
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, size = index->size()] { Q_EMIT ready(size); }, Qt::QueuedConnection);
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Put &put)
{
    if (const auto done = index->put(put.document); !done)
        report(done.error());
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Remove &remove)
{
    if (const auto done = index->remove(remove.id); !done)
        report(done.error());
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Find &find)
{
    auto result = index->find(Query::parseAsTyped(find.text), find.filter, find.limit);
    if (!result) {
        report(result.error());
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, request = find.request, found = result.take()] { Q_EMIT this->found(request, found); },
        Qt::QueuedConnection);
}

void SearchService::report(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

} // namespace hearth
