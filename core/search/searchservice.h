// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchdocument.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <variant>

namespace hearth {

class SearchIndex;

/// The search as the window uses it: a SearchIndex in a thread of its own. What is asked for is done in the
/// order it was asked, so that a result holds every put and remove before it; only a search still waiting is
/// dropped when a newer one comes. While the index is being built, the newest documents first, a search is answered at
/// once of those that are in it so far, again every moment in which more were found, and at last of all of them.
/// Signals fire in the thread this object lives in, and none after it is gone. Destroying it, also in the middle of
/// building, stops the work and drops the index; it waits for a few words or the search under way and no longer.
class SearchService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualLimit = 50;
    /// Between two answers while the index is being built.
    static constexpr std::chrono::milliseconds kMoment{200};

    explicit SearchService(QObject *parent = nullptr);
    ~SearchService() override;

    /// Builds the index anew from these documents. A build under way is given up, and so is what waits.
    void start(const QList<SearchDocument> &documents);
    /// Adds a document or replaces the one with its id.
    void put(const SearchDocument &document);
    void remove(RecordId id);
    /// Searches for what is being typed (see Query::parseAsTyped). Returns the number under which found()
    /// answers; numbers grow.
    quint64 find(const QString &text, const SearchFilter &filter = {}, int limit = kUsualLimit);
    /// Begins to end: gives up what is under way and drops the index, while others do the same with what is theirs.
    /// Nothing asked for from now on is done; destroying it waits for the rest.
    void stop();

Q_SIGNALS:
    /// The index has been built by start() and holds that many documents.
    void ready(int documents);
    /// The answer to a find(); never fires for one that a newer one has superseded. One that is not whole is followed
    /// by another.
    void found(quint64 request, const hearth::SearchResult &result);

private:
    struct Build final
    {
        QList<SearchDocument> documents;
        std::stop_source given; // stopped when a later build makes this one needless
    };
    struct Put final
    {
        SearchDocument document;
    };
    struct Remove final
    {
        RecordId id;
    };
    struct Find final
    {
        quint64 request = 0;
        QString text;
        SearchFilter filter;
        int limit = 0;
    };
    using Task = std::variant<Build, Put, Remove, Find>;

    void enqueue(Task task);
    void work(const std::stop_token &stop);
    void carryOut(std::unique_ptr<SearchIndex> &index, const Build &build);
    void carryOut(std::unique_ptr<SearchIndex> &index, const Put &put, const std::stop_token &stop);
    void carryOut(std::unique_ptr<SearchIndex> &index, const Remove &remove);
    void carryOut(std::unique_ptr<SearchIndex> &index, const Find &find);
    /// The search that waits, if there is any.
    [[nodiscard]] std::optional<Find> waiting();
    void tell(quint64 request, const SearchResult &result);

    quint64 m_lastRequest = 0;
    std::stop_source m_build; // of the build asked for last
    std::mutex m_mutex;       // guards m_tasks
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace hearth

Q_DECLARE_METATYPE(hearth::SearchResult)
