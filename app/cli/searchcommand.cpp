// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "search/journaldocuments.h"
#include "search/searchindex.h"

#include <QJsonArray>

#include <limits>

namespace hearth {

namespace {

Result<SearchFilter> filterFrom(const Arguments &given)
{
    SearchFilter filter;
    HEARTH_GET(const auto kind, kindFromArguments(given));
    HEARTH_GET(const auto from, given.day("from"));
    HEARTH_GET(const auto to, given.day("to"));
    filter.kind = kind;
    filter.from = from;
    filter.to = to;
    return filter;
}

Result<std::optional<PartnerId>> authorFrom(const Arguments &given, const Journal &journal)
{
    if (!given.has("author"))
        return std::optional<PartnerId>();
    HEARTH_GET(const auto author, partnerNamed(given.value("author"), journal));
    return std::optional(author);
}

Result<SearchResult> search(const Journal &journal, const Query &query, const SearchFilter &filter, int limit)
{
    HEARTH_GET(auto index, SearchIndex::create());
    const QList<SearchDocument> documents = searchDocumentsOf(journal);
    HEARTH_TRY(index->add(documents));
    return index->find(query, filter, limit);
}

} // namespace

int runSearch(const Arguments &given, CliEnvironment &environment)
{
    auto filter = filterFrom(given);
    if (!filter)
        return failUsage(filter.error(), usage::kSearch, environment);
    const auto query = Query::parse(given.positionals().at(1));
    if (!query)
        return fail(query.error(), environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kSearch, environment);
    const Journal &journal = *opened.value().journal;
    const auto author = authorFrom(given, journal);
    if (!author)
        return fail(author.error(), environment);
    filter.value().author = author.value();
    const int limit = given.has("count") ? 0 : std::numeric_limits<int>::max();
    const auto found = search(journal, query.value(), filter.value(), limit);
    if (!found)
        return fail(found.error(), environment);
    if (given.has("count")) {
        environment.out << found.value().total << '\n';
        return Done;
    }
    QJsonArray array;
    for (const SearchHit &hit : found.value().hits) {
        const auto record = journal.find(hit.id);
        if (!record)
            continue;
        if (given.has("json")) {
            QJsonObject object = jsonOf(*record, journal);
            object.insert(QLatin1String("snippet"), hit.snippet);
            array.append(object);
        } else {
            environment.out << recordOf(*record).date.toString(Qt::ISODate) << "  " << keyOf(kindOf(*record)) << "  "
                            << printable(journal.nameOf(recordOf(*record).author)) << "  " << printable(hit.snippet)
                            << '\n';
        }
    }
    if (given.has("json"))
        printJson(array, environment.out);
    return Done;
}

} // namespace hearth
