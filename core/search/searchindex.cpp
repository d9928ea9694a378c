// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "search/snippet.h"
#include "search/wordreader.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace hearth {

namespace {

constexpr std::size_t kInterval = 32;      // documents between two looks at the stop token
constexpr quint32 kWordInterval = 1 << 12; // words between two looks
constexpr Postings::Place kApart = 2;      // so that no phrase runs from the text to the title, or on to a tag
constexpr std::size_t kFewestLeftovers = 1024;
constexpr std::size_t kManyDocuments = 1000; // after which memory is given back
constexpr qint64 kUndated = std::numeric_limits<qint64>::min();

qint64 dayOf(QDate date)
{
    return date.isValid() ? date.toJulianDay() : kUndated;
}

bool passes(const SearchDocument &document, const SearchFilter &filter)
{
    const bool hasDays = filter.from || filter.to;
    return (!filter.kind || document.kind == *filter.kind) && (!filter.author || document.author == *filter.author) &&
           (!filter.from || document.date >= *filter.from) && (!filter.to || document.date <= *filter.to) &&
           (!hasDays || document.date.isValid());
}

/// Of documents with the same id, the last; in the order given, with their places there.
std::vector<std::pair<const SearchDocument *, qint64>> lastOfEachId(std::span<const SearchDocument> documents)
{
    QHash<RecordId, const SearchDocument *> last;
    last.reserve(static_cast<qsizetype>(documents.size()));
    for (const SearchDocument &document : documents)
        last.insert(document.id, &document);
    std::vector<std::pair<const SearchDocument *, qint64>> kept;
    kept.reserve(static_cast<std::size_t>(last.size()));
    for (const SearchDocument &document : documents) {
        if (last.value(document.id) == &document)
            kept.emplace_back(&document, static_cast<qint64>(kept.size()));
    }
    return kept;
}

void collectWords(const QueryNode &node, Postings &postings, std::vector<QString> &beginnings)
{
    for (const auto &operand : node.operands)
        collectWords(*operand, postings, beginnings);
    for (qsizetype i = 0; i < node.words.size(); ++i) {
        if (node.prefix && i + 1 == node.words.size())
            beginnings.push_back(node.words[i]);
        else
            postings.know(node.words[i]);
    }
}

} // namespace

SearchIndex::SearchIndex() = default;

SearchIndex::SearchIndex(const Query &only, const SearchFilter &filter)
{
    std::vector<QString> beginnings;
    if (only.root() != nullptr)
        collectWords(*only.root(), m_postings, beginnings);
    if (!filter.tag.isEmpty())
        collectWords(termOf(filter.tag), m_postings, beginnings);
    m_postings.closeTo(beginnings);
}

SearchIndex::~SearchIndex() = default;

Result<void> SearchIndex::add(std::span<const SearchDocument> documents, const std::stop_token &stop,
                              const std::function<void()> &meanwhile)
{
    auto kept = lastOfEachId(documents);
    const qint64 firstTurn = m_nextTurn;
    m_nextTurn += static_cast<qint64>(kept.size());
    // The newest first, so that they are found first; ties as they came.
    std::ranges::sort(kept, std::ranges::greater(),
                      [](const auto &each) { return std::tuple(dayOf(each.first->date), each.second); });
    Step step{stop};
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (i % kInterval == 0) {
            if (meanwhile)
                meanwhile();
            step.isStopped = stop.stop_requested();
        }
        if (!step.isStopped)
            write(*kept[i].first, firstTurn + kept[i].second, step);
        if (step.isStopped) {
            undo(step);
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    std::ranges::for_each(step.replaced, [this](Number number) { forget(number); });
    if (kept.size() >= kManyDocuments)
        m_postings.compact();
    const std::size_t leftOver = m_held.size() - m_order.size();
    if (leftOver > kFewestLeftovers && leftOver > m_order.size())
        renumber(stop);
    return {};
}

void SearchIndex::put(const SearchDocument &document, const std::stop_token &stop)
{
    (void)add({&document, 1}, stop); // whoever stops it knows
}

void SearchIndex::remove(RecordId id)
{
    const auto number = m_numbers.constFind(id);
    if (number == m_numbers.constEnd())
        return;
    const Number gone = *number;
    hide(gone);
    forget(gone);
}

void SearchIndex::write(const SearchDocument &document, qint64 turn, Step &step)
{
    const auto known = m_numbers.constFind(document.id);
    const qint64 day = dayOf(document.date);
    if (known != m_numbers.constEnd()) {
        const Number before = *known;
        if (m_held[before].day == day)
            turn = m_held[before].turn; // it stays where it was
        step.replaced.push_back(before);
        hide(before);
    }
    const auto number = static_cast<Number>(m_held.size());
    m_held.push_back({document, day, turn});
    m_shown.resize(m_held.size() / 64 + 1);
    m_postings.begin(number);
    readInto(document, step);
    show(number);
    step.added.push_back(number);
}

void SearchIndex::readInto(const SearchDocument &document, Step &step)
{
    Postings::Place place = readText(document.body, 0, step) + kApart;
    place = readText(document.title, place, step) + kApart;
    for (const QString &tag : document.tags) {
        m_postings.add(kTagSign, place++);
        place = readText(tag, place, step);
    }
    if (!document.tags.isEmpty())
        m_postings.add(kTagSign, place);
}

Postings::Place SearchIndex::readText(QStringView text, Postings::Place place, Step &step)
{
    WordReader reader(m_folding, text);
    while (!step.isStopped && reader.next()) {
        m_postings.add(reader.word(), place++);
        if (++step.words % kWordInterval == 0)
            step.isStopped = step.stop.stop_requested();
    }
    return place;
}

void SearchIndex::show(Number number)
{
    setHeld(m_shown, number, true);
    m_numbers.insert(m_held[number].document.id, number);
    const auto isNewer = [this](Number one, Number other) { return isBefore(other, one); };
    m_order.insert(std::ranges::upper_bound(m_order, number, isNewer), number);
}

void SearchIndex::hide(Number number)
{
    setHeld(m_shown, number, false);
    m_numbers.remove(m_held[number].document.id);
    const auto isNewer = [this](Number one, Number other) { return isBefore(other, one); };
    m_order.erase(std::ranges::lower_bound(m_order, number, isNewer));
}

void SearchIndex::forget(Number number)
{
    m_held[number].document = {};
}

void SearchIndex::undo(const Step &step)
{
    for (const Number number : step.added) {
        hide(number);
        forget(number);
    }
    std::ranges::for_each(step.replaced, [this](Number number) { show(number); });
}

void SearchIndex::renumber(const std::stop_token &stop)
{
    SearchIndex anew;
    Step step{stop};
    for (const Number number : m_order) {
        anew.write(m_held[number].document, m_held[number].turn, step);
        if (step.isStopped)
            return;
    }
    m_postings = std::move(anew.m_postings);
    m_held = std::move(anew.m_held);
    m_shown = std::move(anew.m_shown);
    m_order = std::move(anew.m_order);
    m_numbers = std::move(anew.m_numbers);
}

bool SearchIndex::isBefore(Number one, Number other) const
{
    const Held &first = m_held[one];
    const Held &second = m_held[other];
    return std::tie(first.day, first.turn) < std::tie(second.day, second.turn);
}

QueryNode SearchIndex::termOf(const QString &tag)
{
    QueryNode term;
    term.isTag = true;
    term.words += kTagSign;
    Folding folding;
    WordReader reader(folding, tag);
    while (reader.next())
        term.words += reader.word().toString();
    term.words += kTagSign;
    return term;
}

DocumentSet SearchIndex::found(const Query &query, const SearchFilter &filter) const
{
    DocumentSet found = matching(m_postings, *query.root(), m_held.size());
    found.resize(m_shown.size());
    for (std::size_t block = 0; block < found.size(); ++block)
        found[block] &= m_shown[block];
    if (!filter.tag.isEmpty()) {
        const DocumentSet tagged = matching(m_postings, termOf(filter.tag), m_held.size());
        for (std::size_t block = 0; block < tagged.size(); ++block)
            found[block] &= tagged[block];
    }
    return found;
}

SearchResult SearchIndex::find(const Query &query, const SearchFilter &filter, int limit)
{
    SearchResult result;
    if (query.isEmpty() || m_order.empty())
        return result;
    const DocumentSet matched = found(query, filter);
    const QList<SearchPhrase> phrases = query.phrases();
    const bool isNarrowed = filter.kind || filter.author || filter.from || filter.to;
    for (const Number number : m_order) {
        if (!holds(matched, number))
            continue;
        const SearchDocument &document = m_held[number].document;
        if (isNarrowed && !passes(document, filter))
            continue;
        if (result.total++ < limit)
            result.hits.append(hitOf(m_folding, document, phrases));
    }
    return result;
}

} // namespace hearth
