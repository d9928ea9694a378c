// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types into the search, on an index of a few documents.
#include "fuzz/harness.h"
#include "search/query.h"
#include "search/searchindex.h"

namespace hearth::fuzz {

namespace queries {

QList<SearchDocument> documents()
{
    QList<SearchDocument> all;
    const char *texts[] = {
        "my poor wife and the quarrel",
        "sch\xc3\xb6n caf\xc3\xa9 na\xc3\xafve \xc5\x81\xc3\xb3\xc4\x8f\xc5\xba AND OR NOT a1 b2",
        "\xe6\x88\x91\xe7\x88\xb1\xe4\xbd\xa0 \xe0\xb8\xa3\xe0\xb8\xb1\xe0\xb8\x81",
        "\xd9\x85\xd8\xad\xd8\xa8\xd9\x91\xd8\xa9 \xe0\xa4\xaa\xe0\xa5\x8d\xe0\xa4\xb0\xe0\xa5\x87\xe0\xa4\xae",
    };
    for (const char *text : texts) {
        const RecordId id(all.size() + 1);
        const QString words = QString::fromUtf8(text);
        all.append({id, Kind::Entry, kFirstPartner, QDate(2026, 7, 12), words.left(8), words, {words.right(4)}});
    }
    return all;
}

SearchIndex &index()
{
    static const std::unique_ptr<SearchIndex> made = [] {
        auto index = std::make_unique<SearchIndex>();
        promise(index->add(documents()).ok(), "an index can be made");
        return index;
    }();
    return *made;
}

void search(const Query &query)
{
    const SearchResult found = index().find(query, {}, 10);
    promise(found.total >= found.hits.size(), "what is shown is counted");
    for (const SearchPhrase &phrase : query.phrases()) {
        for (const QString &word : phrase.words)
            promise(!word.isEmpty(), "a phrase consists of words");
    }
    for (const SearchHit &hit : found.hits) {
        qsizetype after = 0;
        for (const Mark &mark : hit.marks) {
            promise(mark.start >= after && mark.length > 0 && mark.start + mark.length <= hit.snippet.size(),
                    "marks lie in the snippet, in order");
            after = mark.start + mark.length;
        }
    }
}

bool run(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    search(Query::parseAsTyped(text));
    const auto exact = Query::parse(text);
    if (!exact)
        return false;
    search(exact.value());
    return !exact.value().isEmpty();
}

std::vector<QByteArray> seeds()
{
    return {"\"my poor wife\" OR quarrel*",
            "a AND (b OR c) NOT d -\"e f\"",
            "((((((((((((((((wife))))))))))))))))",
            "poor -wife -\xe6\x88\x91 \xe7\x88\xb1*",
            "caf\xc3\xa9 \xd9\x85\xd8\xad\xd8\xa8\xd9\x91\xd8\xa9",
            "\xe2\x80\x9cna\xc3\xafve\xe2\x80\x9d wi",
            "#poor \"#a b\" -#c \xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9 \xf0\x9f\x87\xa9\xf0\x9f\x87\xaa",
            "NOT AND OR ) ( \" * - !"};
}

} // namespace queries

const Harness kQueries{"queries", queries::run, queries::seeds};

} // namespace hearth::fuzz
