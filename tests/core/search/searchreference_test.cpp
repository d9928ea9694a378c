// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "diary.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace hearth;

namespace {

struct Reference final
{
    QString query;
    int entries = 0;
};

/// Reads the first and third column; a query may be quoted, with doubled quotation marks inside.
QList<Reference> references()
{
    QList<Reference> read;
    QFile file(test::sharedDataFile("pepys-search-reference.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return read;
    }
    file.readLine();
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList cells = line.split(QLatin1Char(','));
        QString query = cells.value(0);
        if (query.startsWith(QLatin1Char('"'))) {
            query = query.mid(1, query.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        read.append({query, cells.value(2).toInt()});
    }
    return read;
}

} // namespace

TEST(SearchReference, CountsAsPlainFts5Does)
{
    const QList<SearchDocument> diary = test::pepysDiary();
    const QList<Reference> queries = references();
    if (diary.isEmpty() || queries.isEmpty()) {
        GTEST_SKIP() << "the shared test data is not here";
    }
    ASSERT_EQ(diary.size(), 3413);
    ASSERT_EQ(queries.size(), 15);
    SearchIndex index;
    ASSERT_TRUE(index.add(diary).ok());
    for (const Reference &reference : queries) {
        const auto query = Query::parse(reference.query);
        ASSERT_TRUE(query.ok()) << qPrintable(reference.query);
        const SearchResult found = index.find(query.value(), {}, 50);
        EXPECT_EQ(found.total, reference.entries) << qPrintable(reference.query);
        EXPECT_EQ(found.hits.size(), std::min(reference.entries, 50));
        for (const SearchHit &hit : found.hits) {
            EXPECT_FALSE(hit.marks.isEmpty()) << qPrintable(reference.query) << qPrintable(hit.snippet);
        }
    }
}
