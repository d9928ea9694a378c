// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/recordtable.h"
#include "cli/words.h"
#include "search/journaldocuments.h"
#include "search/searchscan.h"
#include "wording/searchremarks.h"

#include <QJsonArray>

#include <limits>

namespace hearth {

namespace {

Result<SearchFilter> filterFrom(const Arguments &given)
{
    SearchFilter filter;
    HEARTH_GET(const auto kind, kindFromArguments(given));
    HEARTH_GET(const auto days, given.days());
    filter.kind = kind;
    filter.from = days.first.isValid() ? std::optional(days.first) : std::nullopt;
    filter.to = days.second.isValid() ? std::optional(days.second) : std::nullopt;
    filter.tag = given.value("tag");
    return filter;
}

/// The query, once it is said what of it cannot be searched for.
Result<Query> queryFrom(const Arguments &given, CliEnvironment &environment)
{
    auto query = Query::parse(given.positionals().at(1));
    if (!query) {
        if (query.error().code != ErrorCode::LimitExceeded)
            return query;
        return usageError(
            Cli::tr("A search may have %1 characters, %2 words and %3 brackets inside one another. Say it in "
                    "fewer.")
                .arg(Query::kMaxLength)
                .arg(Query::kMaxTerms)
                .arg(Query::kMaxDepth));
    }
    const QStringList remarks = remarksInWords(query.value().remarks(), true);
    for (const QString &sentence : remarks)
        environment.err << sentence << '\n';
    if (query.value().isEmpty() && remarks.isEmpty())
        environment.err << Cli::tr("There is nothing to look for.") << '\n';
    return query;
}

} // namespace

Result<int> runSearch(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(auto filter, filterFrom(given));
    HEARTH_GET(const auto query, queryFrom(given, environment));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    HEARTH_GET(const auto author, authorFrom(given, journal));
    filter.author = author;
    const int limit = given.has("count") ? 0 : std::numeric_limits<int>::max();
    const SearchResult found = scan(searchDocumentsOf(journal), query, filter, limit);
    if (given.has("count")) {
        environment.out << found.total << '\n';
        return Done;
    }
    QJsonArray array;
    QList<TableRow> rows;
    for (const SearchHit &hit : found.hits) {
        const auto record = journal.find(hit.id);
        if (!record)
            continue;
        if (given.has("json")) {
            QJsonObject object = jsonOf(*record, journal);
            object.insert(QLatin1String("snippet"), hit.snippet);
            array.append(object);
            continue;
        }
        RecordLine line = recordLineOf(*record, journal);
        line.gist = printable(hit.snippet);
        line.end.clear();
        rows += {line, given.has("ids") ? toString(hit.id) : QString()};
    }
    if (given.has("json"))
        printJson(array, environment.out);
    else
        printTable(rows, environment);
    return Done;
}

} // namespace hearth
