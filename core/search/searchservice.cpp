// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/query.h"
#include "search/searchindex.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>
#include <span>
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
        if (!index)
            index = std::make_unique<SearchIndex>();
        std::visit(
            [&](const auto &step) {
                if constexpr (requires { carryOut(index, step, stop); })
                    carryOut(index, step, stop);
                else
                    carryOut(index, step);
            },
            task);
    }
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Build &build)
{
    index = std::make_unique<SearchIndex>();
    const std::span<const SearchDocument> documents(build.documents.constData(),
                                                    static_cast<std::size_t>(build.documents.size()));
    quint64 answered = 0; // and how many were found then
    int total = 0;
    QElapsedTimer since;
    const auto added = index->add(documents, build.given.get_token(), [&] {
        const std::optional<Find> asked = waiting();
        const bool isNew = asked && asked->request != answered;
        if (!asked || index->size() == 0 || (!isNew && !since.hasExpired(kMoment.count())))
            return;
        since.start();
        SearchResult result = index->find(Query::parseAsTyped(asked->text), asked->filter, asked->limit);
        if (!isNew && result.total == total)
            return;
        answered = asked->request;
        total = result.total;
        result.isWhole = false;
        tell(answered, result);
    });
    if (!added)
        return; // given up
    QMetaObject::invokeMethod(
        this, [this, size = index->size()] { Q_EMIT ready(size); }, Qt::QueuedConnection);
}

std::optional<SearchService::Find> SearchService::waiting()
{
    const std::lock_guard lock(m_mutex);
    const auto find =
        std::ranges::find_if(m_tasks, [](const Task &task) { return std::holds_alternative<Find>(task); });
    return find == m_tasks.end() ? std::nullopt : std::optional(std::get<Find>(*find));
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Put &put, const std::stop_token &stop)
{
    index->put(put.document, stop);
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Remove &remove)
{
    index->remove(remove.id);
}

void SearchService::carryOut(std::unique_ptr<SearchIndex> &index, const Find &find)
{
    tell(find.request, index->find(Query::parseAsTyped(find.text), find.filter, find.limit));
}

void SearchService::tell(quint64 request, const SearchResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, request, result] { Q_EMIT found(request, result); }, Qt::QueuedConnection);
}

} // namespace hearth
