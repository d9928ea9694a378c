// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the index answers, a scan answers.
#include "search/searchscan.h"

#include "core/search/diary.h"
#include "search/searchindex.h"
#include "search/wordreader.h"
#include "support/hostiletexts.h"

#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace hearth {
namespace {

QList<SearchDocument> oddDocuments()
{
    QStringList texts = test::hostileTexts();
    texts << QStringLiteral("My poor wife, poor wretch, my poor poor wife") << QStringLiteral("wifely midwife WIFE")
          << QString::fromUtf8("un café — l'été; Straße, STRASSE, strasse")
          << QString::fromUtf8("we\u200ddding wi\u00adfe")
          << QString::fromUtf8("cafe\u0301 na\u00efve na\u0131ve \u0130stanbul istanbul")
          << QString::fromUtf8("don't do it, 3.5 m\u00b2 a_b C++ e-mail") << QString::fromUtf8("東京 へ 行く 東京へ")
          << QString::fromUtf8("\u212bngstr\u00f6m \u00c5ngstrom, \uf8ff alone") << QStringLiteral("the end")
          << QString(200, QLatin1Char('a')) << QStringLiteral("wife ").repeated(100) << QString();
    QList<SearchDocument> documents;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        SearchDocument document;
        document.id = RecordId(1000 + i);
        document.kind = i % 3 == 0 ? Kind::GratitudeNote : Kind::Entry;
        document.author = i % 2 == 0 ? kFirstPartner : kSecondPartner;
        document.date = i % 7 == 0 ? QDate() : QDate(2026, 1, 1).addDays(i / 2);
        document.body = texts.at(i);
        document.title = texts.at((i * 5 + 1) % texts.size()).left(40);
        document.tags = {texts.at((i * 3 + 2) % texts.size()).left(20), QStringLiteral("us")};
        documents += document;
    }
    return documents;
}

class Scan : public testing::Test
{
protected:
    void expectAlike(const QString &text, const SearchFilter &filter = {}, int limit = 1000)
    {
        const auto query = Query::parse(text);
        if (!query)
            return;
        const auto scanned = scan(documents, query.value(), filter, limit);
        const auto indexed = index->find(query.value(), filter, limit);
        EXPECT_EQ(scanned.total, indexed.total) << qPrintable(text);
        EXPECT_TRUE(scanned == indexed) << qPrintable(text);
    }
    void take(QList<SearchDocument> all)
    {
        documents = std::move(all);
        index = std::make_unique<SearchIndex>();
        ASSERT_TRUE(index->add(documents));
    }

    QList<SearchDocument> documents;
    std::unique_ptr<SearchIndex> index;
};

TEST_F(Scan, AnswersAsTheIndexDoes)
{
    take(oddDocuments());
    for (const char *text : {"wife",
                             "wife*",
                             "WIFE",
                             "\"poor wife\"",
                             "\"my poor wife\"",
                             "\"poor poor\"",
                             "\"wife my\"",
                             "poor OR end",
                             "wife NOT poor",
                             "poor -wretch",
                             "(wife OR cafe) NOT strasse",
                             "cafe",
                             "caf\u00e9*",
                             "ete",
                             "l'\u00e9t\u00e9",
                             "stra\u00dfe",
                             "strasse",
                             "wedding",
                             "naive",
                             "istanbul",
                             "\u0130stanbul",
                             "don't",
                             "\"don t\"",
                             "3.5",
                             "m2",
                             "a_b",
                             "\"e mail\"",
                             "c",
                             "\u6771\u4eac",
                             "\u6771",
                             "angstrom",
                             "\u00c5ngstr\u00f6m",
                             "\uf8ff",
                             "a*",
                             "aaa*",
                             "zzz",
                             "the AND end",
                             "\"the end\" OR \"wi*\"",
                             "w*",
                             "#us",
                             "#u*",
                             "poor -#us"})
        expectAlike(QString::fromUtf8(text));
}

TEST_F(Scan, NarrowsAsTheIndexDoes)
{
    take(oddDocuments());
    for (const char *text : {"wife", "poor*", "the", "caf\u00e9 OR wife"}) {
        const QString query = QString::fromUtf8(text);
        expectAlike(query, {.kind = Kind::Entry});
        expectAlike(query, {.author = kSecondPartner});
        expectAlike(query, {.tag = QStringLiteral("US")});
        expectAlike(query, {.tag = QStringLiteral("not there")});
        expectAlike(query, {.from = QDate(2026, 1, 3)});
        expectAlike(query, {.to = QDate(2026, 1, 5)});
        expectAlike(query, {.from = QDate(2026, 1, 2), .to = QDate(2026, 1, 9)}, 2);
        expectAlike(query, {}, 0);
        expectAlike(query, {}, 1);
    }
}

TEST_F(Scan, AnswersAsTheIndexDoesOfWhateverWordsThereAre)
{
    take(oddDocuments());
    std::mt19937 random(7);
    const auto anyWords = [&](int count) {
        const QString &body = documents.at(static_cast<qsizetype>(random() % documents.size())).body;
        QStringList words;
        qsizetype from = body.isEmpty() ? 0 : static_cast<qsizetype>(random() % body.size());
        Folding folding;
        WordReader reader(folding, body, from);
        while (words.size() < count && reader.next())
            words += body.mid(reader.start(), reader.end() - reader.start());
        return words.join(QLatin1Char(' '));
    };
    for (int round = 0; round < 400; ++round) {
        const QString phrase = QLatin1Char('"') + anyWords(1 + static_cast<int>(random() % 3)) + QLatin1Char('"');
        switch (random() % 5) {
        case 0:
            expectAlike(phrase);
            break;
        case 1:
            expectAlike(anyWords(1).left(4) + QLatin1Char('*'));
            break;
        case 2:
            expectAlike(phrase + QStringLiteral(" NOT ") + anyWords(1));
            break;
        case 3:
            expectAlike(anyWords(1) + QStringLiteral(" OR ") + phrase);
            break;
        default:
            expectAlike(anyWords(2));
        }
    }
}

TEST_F(Scan, AnswersAsTheIndexDoesOfTheDiary)
{
    take(test::pepysDiary());
    if (documents.isEmpty())
        GTEST_SKIP() << "the diary is not here";
    for (const char *text : {"wife", "\"my poor wife\" OR quarrel*", "the NOT king", "lord AND sandwich", "plague*",
                             "\"up betimes\"", "\"and so to bed\" -office", "music* (lute OR viall)", "\u00a3*", "10"})
        expectAlike(QString::fromUtf8(text), {}, 50);
}

TEST_F(Scan, FindsNothingForNothing)
{
    take(oddDocuments());
    EXPECT_EQ(scan(documents, Query(), {}, 10), SearchResult());
    EXPECT_EQ(scan({}, Query::parse(QStringLiteral("wife")).value(), {}, 10), SearchResult());
}

} // namespace
} // namespace hearth
