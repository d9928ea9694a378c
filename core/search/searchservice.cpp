// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/query.h"
#include "search/searchindex.h"
#include "search/searchscan.h"

#include <QMetaObject>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace hearth {

namespace {

constexpr qsizetype kNewest = 4096; // documents that are looked at while the index is being built

/// In the order in which they stand there.
QList<SearchDocument> newestOf(const QList<SearchDocument> &documents)
{
    if (documents.size() <= kNewest)
        return documents;
    std::vector<QDate> days;
    days.reserve(static_cast<std::size_t>(documents.size()));
    for (const SearchDocument &document : documents)
        days.push_back(document.date);
    std::ranges::nth_element(days, days.begin() + kNewest, std::greater<>());
    const QDate first = days[kNewest];
    QList<SearchDocument> newest;
    std::ranges::copy_if(documents, std::back_inserter(newest),
                         [first](const SearchDocument &document) { return document.date > first; });
    return newest;
}

} // namespace

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
    const QList<SearchDocument> newest = newestOf(build.documents);
    quint64 answered = 0;
    const auto added = index->add(documents, build.given.get_token(), [&] {
        answerMeanwhile({newest.constData(), static_cast<std::size_t>(newest.size())}, answered);
    });
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
    tell(find.request, result.value());
}

void SearchService::answerMeanwhile(std::span<const SearchDocument> newest, quint64 &answered)
{
    std::optional<Find> waiting;
    {
        const std::lock_guard lock(m_mutex);
        const auto last =
            std::ranges::find_if(m_tasks, [](const Task &task) { return std::holds_alternative<Find>(task); });
        if (last != m_tasks.end())
            waiting = std::get<Find>(*last);
    }
    if (!waiting || waiting->request == answered)
        return;
    answered = waiting->request;
    // What goes wrong here shows once the index is whole.
    if (auto result = scan(newest, Query::parseAsTyped(waiting->text), waiting->filter, waiting->limit)) {
        result.value().isWhole = false;
        tell(waiting->request, result.value());
    }
}

void SearchService::tell(quint64 request, const SearchResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, request, result] { Q_EMIT found(request, result); }, Qt::QueuedConnection);
}

void SearchService::report(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

} // namespace hearth
