// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "search/searchtables.h"
#include "search/snippet.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <vector>

namespace hearth {

namespace {

constexpr qint64 kUndated = -(qint64{1} << 41); // before every day that QDate knows
constexpr int kFewestPlaceBits = 5;             // room for 32 documents a day
constexpr int kMaxPlaceBits = 20;
constexpr std::size_t kStopInterval = 32; // documents between two looks at the stop token

qint64 dayOf(QDate date)
{
    return date.isValid() ? date.toJulianDay() : kUndated;
}

qint64 firstRowOf(qint64 day, int placeBits)
{
    return day * (qint64{1} << placeBits);
}

SearchTables::Search searchFor(const Query &query, const SearchFilter &filter, int placeBits)
{
    SearchTables::Search search{query.toFts5(), std::nullopt, filter.kind, filter.author};
    if (filter.from || filter.to) {
        const qint64 firstDay = filter.from ? std::max(dayOf(*filter.from), kUndated + 1) : kUndated + 1;
        search.rows = {firstRowOf(firstDay, placeBits), filter.to ? firstRowOf(dayOf(*filter.to) + 1, placeBits) - 1
                                                                  : std::numeric_limits<qint64>::max()};
    }
    return search;
}

/// Of documents with the same id, the last; in the order given.
std::vector<const SearchDocument *> lastOfEachId(std::span<const SearchDocument> documents)
{
    QHash<RecordId, const SearchDocument *> last;
    last.reserve(static_cast<qsizetype>(documents.size()));
    for (const SearchDocument &document : documents)
        last.insert(document.id, &document);
    std::vector<const SearchDocument *> kept;
    kept.reserve(static_cast<std::size_t>(last.size()));
    for (const SearchDocument &document : documents) {
        if (last.value(document.id) == &document)
            kept.push_back(&document);
    }
    return kept;
}

} // namespace

struct SearchIndex::Placed final
{
    Row row = 0;
    const SearchDocument *document = nullptr;
};

/// What to write. Made before anything is written, so that a failed or cancelled write leaves all as it was.
struct SearchIndex::Plan final
{
    bool anew = false; // begin with an empty index
    int placeBits = 0;
    QHash<qint64, qint64> nextPlace; // of the days that change
    std::vector<Row> removed;        // ascending
    std::vector<Placed> placed;      // ascending: FTS5 flushes whenever row numbers go back
};

Result<std::unique_ptr<SearchIndex>> SearchIndex::create()
{
    HEARTH_GET(auto tables, SearchTables::create());
    return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(tables)));
}

SearchIndex::SearchIndex(std::unique_ptr<SearchTables> tables)
    : m_tables(std::move(tables))
{
}

SearchIndex::~SearchIndex() = default;

Result<void> SearchIndex::add(std::span<const SearchDocument> documents, const std::stop_token &stop,
                              const std::function<void()> &meanwhile)
{
    const std::vector<const SearchDocument *> kept = lastOfEachId(documents);
    if (kept.empty())
        return {};
    if (const std::optional<Plan> plan = planBeside(kept))
        return carryOut(*plan, stop, meanwhile);
    return carryOut(planAnew(kept), stop, meanwhile);
}

Result<void> SearchIndex::put(const SearchDocument &document)
{
    return add({&document, 1});
}

Result<void> SearchIndex::remove(RecordId id)
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd())
        return {};
    Plan plan;
    plan.placeBits = m_placeBits;
    plan.removed.push_back(*row);
    return carryOut(plan, {}, {});
}

/// Places the documents beside those there are; nothing when a day has no room left.
std::optional<SearchIndex::Plan> SearchIndex::planBeside(std::span<const SearchDocument *const> documents) const
{
    if (m_documents.empty())
        return std::nullopt;
    Plan plan;
    plan.placeBits = m_placeBits;
    for (const SearchDocument *document : documents) {
        const qint64 day = dayOf(document->date);
        const auto known = m_rows.constFind(document->id);
        if (known != m_rows.constEnd()) {
            plan.removed.push_back(*known);
            if (dayOf(m_documents.at(*known).date) == day) {
                plan.placed.push_back({*known, document});
                continue;
            }
        }
        auto next = plan.nextPlace.find(day);
        if (next == plan.nextPlace.end())
            next = plan.nextPlace.insert(day, m_nextPlace.value(day));
        if (*next >= qint64{1} << m_placeBits)
            return std::nullopt;
        plan.placed.push_back({firstRowOf(day, m_placeBits) + *next, document});
        ++*next;
    }
    std::ranges::sort(plan.removed);
    std::ranges::sort(plan.placed, {}, &Placed::row);
    return plan;
}

/// Places every document anew, those there are before those given, with room to grow on each day.
SearchIndex::Plan SearchIndex::planAnew(std::span<const SearchDocument *const> documents) const
{
    QHash<RecordId, bool> given;
    for (const SearchDocument *document : documents)
        given.insert(document->id, true);
    std::vector<Placed> present;
    for (const auto &[row, document] : m_documents) {
        if (!given.contains(document.id))
            present.push_back({row, &document});
    }
    std::ranges::sort(present, {}, &Placed::row);

    Plan plan;
    plan.anew = true;
    plan.placed.reserve(present.size() + documents.size());
    qint64 most = 0;
    const auto place = [&](const SearchDocument *document) {
        qint64 &next = plan.nextPlace[dayOf(document->date)];
        plan.placed.push_back({next, document}); // its place; the row follows once the room is known
        ++next;
        most = std::max(most, next);
    };
    for (const Placed &placed : present)
        place(placed.document);
    std::ranges::for_each(documents, place);

    plan.placeBits = std::max(kFewestPlaceBits, static_cast<int>(std::bit_width(static_cast<quint64>(most))) + 1);
    for (Placed &placed : plan.placed)
        placed.row += firstRowOf(dayOf(placed.document->date), plan.placeBits);
    std::ranges::sort(plan.placed, {}, &Placed::row);
    return plan;
}

Result<void> SearchIndex::carryOut(const Plan &plan, const std::stop_token &stop,
                                   const std::function<void()> &meanwhile)
{
    if (plan.placeBits > kMaxPlaceBits)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("too many documents on one day")};
    HEARTH_TRY(m_tables->begin());
    auto done = write(plan, stop, meanwhile);
    if (done)
        done = m_tables->commit();
    if (!done) {
        m_tables->rollback();
        return done;
    }
    adopt(plan);
    return done;
}

Result<void> SearchIndex::write(const Plan &plan, const std::stop_token &stop, const std::function<void()> &meanwhile)
{
    if (plan.anew)
        HEARTH_TRY(m_tables->clear());
    std::size_t count = 0;
    const auto stopped = [&] {
        if (count++ % kStopInterval != 0)
            return false;
        if (meanwhile)
            meanwhile();
        return stop.stop_requested();
    };
    for (const Row row : plan.removed) {
        if (stopped()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        HEARTH_TRY(m_tables->erase(row, m_documents.at(row)));
    }
    for (const auto &[row, document] : plan.placed) {
        if (stopped()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        HEARTH_TRY(m_tables->insert(row, *document));
    }
    return {};
}

/// Brings the documents at hand to what was written.
void SearchIndex::adopt(const Plan &plan)
{
    std::unordered_map<Row, SearchDocument> before;
    if (plan.anew) {
        before.swap(m_documents); // the plan may point into it
        m_documents.reserve(plan.placed.size());
        m_rows.clear();
        m_nextPlace = plan.nextPlace;
        m_placeBits = plan.placeBits;
    } else {
        m_nextPlace.insert(plan.nextPlace);
    }
    for (const Row row : plan.removed) {
        const auto old = m_documents.find(row);
        m_rows.remove(old->second.id);
        m_documents.erase(old);
    }
    for (const auto &[row, document] : plan.placed) {
        m_documents.insert_or_assign(row, *document);
        m_rows.insert(document->id, row);
    }
}

Result<SearchResult> SearchIndex::find(const Query &query, const SearchFilter &filter, int limit)
{
    SearchResult result;
    if (query.isEmpty() || m_documents.empty())
        return result;
    const SearchTables::Search search = searchFor(query, filter, m_placeBits);
    HEARTH_GET(const auto rows, m_tables->newest(search, std::max(limit, 0)));
    result.total = static_cast<int>(rows.size());
    if (result.total >= limit) { // there may be more
        HEARTH_GET(const auto total, m_tables->count(search));
        result.total = total;
    }
    const QList<SearchPhrase> phrases = query.phrases();
    for (const Row row : rows) {
        const auto found = m_documents.find(row);
        if (found == m_documents.end())
            return Error{ErrorCode::Internal, QStringLiteral("search index: a row without its document")};
        result.hits.append(hitOf(found->second, phrases));
    }
    return result;
}

} // namespace hearth
