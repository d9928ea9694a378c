// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindex.h"

#include "diary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

using namespace hearth;

namespace {

SearchDocument document(int id, const QString &body, QDate date = QDate(2026, 7, 12))
{
    SearchDocument made;
    made.id = RecordId(id);
    made.author = kFirstPartner;
    made.date = date;
    made.body = body;
    return made;
}

class SearchIndexTest : public testing::Test
{
protected:
    SearchIndexTest()
        : m_index(std::make_unique<SearchIndex>())
    {
    }

    void add(const QList<SearchDocument> &documents)
    {
        const auto added = m_index->add({documents.constData(), static_cast<std::size_t>(documents.size())});
        ASSERT_TRUE(added.ok()) << qPrintable(added.error().detail);
    }
    void add(const QStringList &bodies)
    {
        QList<SearchDocument> documents;
        for (const QString &body : bodies) {
            documents.append(document(static_cast<int>(documents.size()) + 1, body));
        }
        add(documents);
    }
    SearchResult result(const QString &text, const SearchFilter &filter = {}, int limit = 50)
    {
        const auto query = Query::parse(text);
        EXPECT_TRUE(query.ok()) << qPrintable(text);
        return m_index->find(query.value(), filter, limit);
    }
    /// The ids found, newest first.
    QList<qint64> find(const QString &text, const SearchFilter &filter = {}, int limit = 50)
    {
        QList<qint64> ids;
        for (const SearchHit &hit : result(text, filter, limit).hits) {
            ids.append(hit.id.number());
        }
        return ids;
    }

    std::unique_ptr<SearchIndex> m_index;
};

using Ids = QList<qint64>;

} // namespace

TEST_F(SearchIndexTest, IgnoresCaseAndAccents)
{
    add({QStringLiteral("At the Café"), QStringLiteral("Cafe\u0301 again"), QStringLiteral("STRASSE"),
         QStringLiteral("phở Việt"), QStringLiteral("и\u0306од"), QStringLiteral("한국어 \u1112\u1161\u11AB")});
    EXPECT_EQ(find(QStringLiteral("cafe")), (Ids{2, 1}));
    EXPECT_EQ(find(QStringLiteral("CAFE\u0301")), (Ids{2, 1}));
    EXPECT_EQ(find(QStringLiteral("strasse")), Ids{3});
    EXPECT_EQ(find(QStringLiteral("pho viet")), Ids{4});
    EXPECT_EQ(find(QStringLiteral("йод")), Ids{5});
    EXPECT_EQ(find(QStringLiteral("한")), Ids{6});
    EXPECT_EQ(find(QStringLiteral("иод")), Ids{});
}

TEST_F(SearchIndexTest, FindsWholeWordsOnly)
{
    add({QStringLiteral("my wife"), QStringLiteral("a midwife"), QStringLiteral("wifely")});
    EXPECT_EQ(find(QStringLiteral("wife")), Ids{1});
    EXPECT_EQ(find(QStringLiteral("wif*")), (Ids{3, 1}));
}

TEST_F(SearchIndexTest, FindsAnyPartOfScriptsWithoutSpaces)
{
    const QStringList texts{
        QStringLiteral("今天我们一起去公园散步，很开心。"),
        QStringLiteral("昨日はコーヒーを飲んで、とても楽しかったです。"),
        QStringLiteral("วันนี้เรากินข้าวด้วยกันที่บ้าน"),
        QStringLiteral("ມື້ນີ້ພວກເຮົາກິນເຂົ້ານຳກັນ"),
        QStringLiteral("ថ្ងៃនេះយើងញ៉ាំបាយជាមួយគ្នា"),
        QStringLiteral("ဒီနေ့ကျွန်တော်တို့အတူတူထမင်းစားတယ်"),
        QStringLiteral("與Max去了臺北101大樓"),
        QStringLiteral("𠮷野家で食べた"),
    };
    add(texts);
    for (qsizetype t = 0; t < texts.size(); ++t) {
        const auto points = texts[t].toUcs4();
        for (qsizetype start = 0; start < points.size(); ++start) {
            for (qsizetype length = 1; length <= std::min<qsizetype>(7, points.size() - start); ++length) {
                const QString part =
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, length);
                // Parts of Max and 101 are parts of words with spaces around them; they need a star.
                const bool cutsWord =
                    t == 6 && std::any_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 0x80; });
                const auto query = Query::parse(part);
                if (cutsWord || query.value().isEmpty()) {
                    continue;
                }
                EXPECT_TRUE(find(part).contains(t + 1)) << qPrintable(part);
            }
        }
    }
    EXPECT_EQ(find(QStringLiteral("Max去了")), Ids{7});
    EXPECT_TRUE(find(QStringLiteral("公散")).isEmpty());
    EXPECT_TRUE(find(QStringLiteral("コヒ")).isEmpty());
}

TEST_F(SearchIndexTest, TellsVowelSignsApart)
{
    add({QStringLiteral("กิน"), QStringLiteral("กัน"), QStringLiteral("दिन"), QStringLiteral("दान")});
    EXPECT_EQ(find(QStringLiteral("กิน")), Ids{1});
    EXPECT_EQ(find(QStringLiteral("กัน")), Ids{2});
    EXPECT_EQ(find(QStringLiteral("दिन")), Ids{3});
    EXPECT_EQ(find(QStringLiteral("दान")), Ids{4});
}

TEST_F(SearchIndexTest, ShowsTheNewestFirst)
{
    add(QList<SearchDocument>{
        document(1, QStringLiteral("wife"), QDate(2026, 3, 1)), document(2, QStringLiteral("wife"), QDate(2026, 5, 1)),
        document(3, QStringLiteral("wife"), QDate(2024, 1, 1)), document(4, QStringLiteral("wife"), QDate(2026, 5, 1)),
        document(5, QStringLiteral("wife"), QDate())});
    EXPECT_EQ(find(QStringLiteral("wife")), (Ids{4, 2, 1, 3, 5}));
    EXPECT_EQ(find(QStringLiteral("wife"), {}, 2), (Ids{4, 2}));
    EXPECT_EQ(result(QStringLiteral("wife"), {}, 2).total, 5);
    EXPECT_EQ(result(QStringLiteral("wife"), {}, 0).total, 5);
}

TEST_F(SearchIndexTest, Filters)
{
    QList<SearchDocument> documents;
    for (int day = 1; day <= 8; ++day) {
        documents.append(document(day, QStringLiteral("wife"), QDate(2026, 5, day)));
        documents.last().author = day % 2 == 0 ? kSecondPartner : kFirstPartner;
        documents.last().kind = day > 4 ? Kind::GratitudeNote : Kind::Entry;
    }
    documents.append(document(9, QStringLiteral("wife"), QDate()));
    add(documents);
    const QString wife = QStringLiteral("wife");
    EXPECT_EQ(find(wife, {.from = QDate(2026, 5, 3), .to = QDate(2026, 5, 5)}), (Ids{5, 4, 3}));
    EXPECT_EQ(find(wife, {.from = QDate(2026, 5, 7)}), (Ids{8, 7}));
    EXPECT_EQ(find(wife, {.to = QDate(2026, 5, 2)}), (Ids{2, 1}));
    EXPECT_EQ(find(wife, {.author = kSecondPartner}), (Ids{8, 6, 4, 2}));
    EXPECT_EQ(find(wife, {.kind = Kind::GratitudeNote}), (Ids{8, 7, 6, 5}));
    const SearchFilter all{
        .kind = Kind::GratitudeNote, .author = kSecondPartner, .from = QDate(2026, 5, 1), .to = QDate(2026, 5, 7)};
    EXPECT_EQ(find(wife, all), Ids{6});
    EXPECT_EQ(result(wife, all).total, 1);
}

TEST_F(SearchIndexTest, FollowsChangesAndRemovals)
{
    add({QStringLiteral("old words"), QStringLiteral("other words")});
    m_index->put(document(1, QStringLiteral("new words")));
    EXPECT_TRUE(find(QStringLiteral("old")).isEmpty());
    EXPECT_EQ(find(QStringLiteral("new")), Ids{1});
    m_index->put(document(1, QStringLiteral("new words"), QDate(2020, 1, 1)));
    EXPECT_EQ(find(QStringLiteral("words")), (Ids{2, 1}));
    m_index->remove(RecordId(1));
    EXPECT_EQ(find(QStringLiteral("words")), Ids{2});
    m_index->remove(RecordId(1));
    EXPECT_EQ(m_index->size(), 1);
    EXPECT_TRUE(find(QStringLiteral("wor*"), {.author = kSecondPartner}).isEmpty());
}

TEST_F(SearchIndexTest, GrowsADayThatFillsUp)
{
    add({QStringLiteral("first")});
    Ids expected;
    for (int id = 1; id <= 300; ++id) {
        m_index->put(document(id, QStringLiteral("wife")));
        expected.prepend(id);
    }
    EXPECT_EQ(find(QStringLiteral("wife"), {.from = QDate(2026, 7, 12), .to = QDate(2026, 7, 12)}, 1000), expected);
    EXPECT_TRUE(find(QStringLiteral("wife"), {.from = QDate(2026, 7, 13)}).isEmpty());
    EXPECT_TRUE(find(QStringLiteral("first")).isEmpty());
    EXPECT_EQ(m_index->size(), 300);
}

TEST_F(SearchIndexTest, KeepsTheLastOfDoubledIds)
{
    add(QList<SearchDocument>{document(1, QStringLiteral("one")), document(1, QStringLiteral("two"))});
    EXPECT_EQ(m_index->size(), 1);
    EXPECT_TRUE(find(QStringLiteral("one")).isEmpty());
    EXPECT_EQ(find(QStringLiteral("two")), Ids{1});
}

TEST_F(SearchIndexTest, LeavesAllAsItWasWhenCancelled)
{
    add({QStringLiteral("wife")});
    std::stop_source stop;
    stop.request_stop();
    const QList<SearchDocument> more{document(1, QStringLiteral("changed")), document(2, QStringLiteral("wife"))};
    const auto added = m_index->add({more.constData(), 2}, stop.get_token());
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(find(QStringLiteral("wife")), Ids{1});
    EXPECT_EQ(m_index->size(), 1);
}

TEST_F(SearchIndexTest, StopsInTheMiddleOfALongDocument)
{
    add({QStringLiteral("wife")});
    const SearchDocument endless = document(1, QStringLiteral("on and ").repeated(3'000'000));
    std::stop_source stop;
    std::jthread stopping;
    const auto added = m_index->add({&endless, 1}, stop.get_token(), [&] {
        stopping = std::jthread([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5)); // until the words are being read
            stop.request_stop();
        });
    });
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(find(QStringLiteral("wife")), Ids{1});
    EXPECT_EQ(find(QStringLiteral("on")), Ids{});
    stopping.join();
    m_index->put(document(1, QStringLiteral("changed")), stop.get_token());
    EXPECT_EQ(find(QStringLiteral("wife")), Ids{1}) << "nor does a single one come in";
    m_index->put(document(1, QStringLiteral("changed")));
    EXPECT_EQ(find(QStringLiteral("changed")), Ids{1});
}

TEST_F(SearchIndexTest, MarksTitleAndBody)
{
    SearchDocument titled = document(1, QStringLiteral("nothing here"));
    titled.title = QStringLiteral("Our Café");
    add(QList<SearchDocument>{titled});
    const SearchResult found = result(QStringLiteral("cafe"));
    ASSERT_EQ(found.hits.size(), 1);
    EXPECT_EQ(found.hits[0].titleMarks, (QList<Mark>{{4, 4}}));
    EXPECT_TRUE(found.hits[0].marks.isEmpty());
    EXPECT_EQ(find(QStringLiteral("\"cafe nothing\"")), Ids{}); // no phrase runs from title to body
    EXPECT_EQ(find(QStringLiteral("cafe nothing")), Ids{1});
}

TEST_F(SearchIndexTest, TagsAreFoundAndStandApartFromTheWords)
{
    SearchDocument tagged = document(1, QStringLiteral("It is twenty to one."));
    tagged.tags = {QStringLiteral("family"), QStringLiteral("us")};
    add(QList<SearchDocument>{tagged});
    const SearchResult found = result(QStringLiteral("us"));
    ASSERT_EQ(found.hits.size(), 1);
    EXPECT_EQ(found.hits[0].tagMarks, (QList<Mark>{{9, 2}}));
    EXPECT_EQ(found.hits[0].snippet, QStringLiteral("It is twenty to one."));
    EXPECT_EQ(find(QStringLiteral("\"one family\"")), Ids{}); // no phrase runs from the words to the tags
    m_index->put(document(1, QStringLiteral("It is twenty to one.")));
    EXPECT_EQ(find(QStringLiteral("us")), Ids{});
}

TEST_F(SearchIndexTest, ANumberSignFindsTheTagAlone)
{
    QList<SearchDocument> documents;
    const QList<QStringList> tags{{QStringLiteral("Work")},
                                  {QStringLiteral("workshop")},
                                  {QStringLiteral("work trip"), QStringLiteral("us")},
                                  {QStringLiteral("us"), QStringLiteral("wörk")},
                                  {}};
    for (int i = 0; i < tags.size(); ++i) {
        documents += document(i + 1, i == 4 ? QStringLiteral("work #work") : QStringLiteral("words"));
        documents.last().tags = tags[i];
    }
    documents += document(6, QString());
    documents.last().title = QStringLiteral("Work");
    add(documents);
    EXPECT_EQ(find(QStringLiteral("#work")), (Ids{4, 1}));
    EXPECT_EQ(find(QStringLiteral("#work*")), (Ids{4, 3, 2, 1}));
    EXPECT_EQ(find(QStringLiteral("\"#work trip\"")), (Ids{3}));
    EXPECT_EQ(find(QStringLiteral("#trip")), Ids{});
    EXPECT_EQ(find(QStringLiteral("work")), (Ids{6, 5, 4, 3, 1}));
    EXPECT_EQ(find(QStringLiteral("words -#work")), (Ids{3, 2}));
    EXPECT_EQ(find(QStringLiteral("wor*"), {.tag = QStringLiteral("WORK")}), (Ids{4, 1}));
    const SearchResult found = result(QStringLiteral("#work words"));
    ASSERT_EQ(found.hits.size(), 2);
    EXPECT_EQ(found.hits[0].tags, QStringLiteral("#us #wörk"));
    EXPECT_EQ(found.hits[0].tagMarks, (QList<Mark>{{5, 4}}));
    EXPECT_EQ(found.hits[0].marks, (QList<Mark>{{0, 5}})) << "what is written in the text is not the tag";
}

TEST_F(SearchIndexTest, FindsPhrasesWhereverTheyStand)
{
    add({QStringLiteral("a b a c a b c"), QStringLiteral("b a"), QStringLiteral("a a b"), QStringLiteral("a bc")});
    EXPECT_EQ(find(QStringLiteral("\"a b\"")), (Ids{3, 1}));
    EXPECT_EQ(find(QStringLiteral("\"a b c\"")), (Ids{1}));
    EXPECT_EQ(find(QStringLiteral("\"a a b\"")), (Ids{3}));
    EXPECT_EQ(find(QStringLiteral("\"a b\"*")), (Ids{4, 3, 1}));
    EXPECT_EQ(find(QStringLiteral("\"b a\" OR \"c a\"")), (Ids{2, 1}));
    EXPECT_EQ(find(QStringLiteral("\"c b\"")), Ids{});
}

TEST_F(SearchIndexTest, ANewerDocumentIsFoundWhileOlderOnesComeIn)
{
    QList<SearchDocument> documents;
    for (int id = 1; id <= 1000; ++id)
        documents += document(id, QStringLiteral("wife"), QDate(2020, 1, 1).addDays(id));
    const Query wife = Query::parse(QStringLiteral("wife")).value();
    QList<int> totals;
    const auto added = m_index->add(documents, {}, [&] {
        const SearchResult found = m_index->find(wife, {}, 1);
        totals += found.total;
        EXPECT_TRUE(found.hits.isEmpty() || found.hits.first().id == RecordId(1000)) << "the newest first";
    });
    ASSERT_TRUE(added.ok());
    ASSERT_GT(totals.size(), 10);
    EXPECT_EQ(totals.first(), 0);
    EXPECT_TRUE(std::ranges::is_sorted(totals, std::ranges::less()));
    EXPECT_GT(totals.last(), 900);
    EXPECT_EQ(m_index->find(wife, {}, 1).total, 1000);
}

TEST_F(SearchIndexTest, NumbersItsDocumentsAnewAfterManyChanges)
{
    add({QStringLiteral("wife"), QStringLiteral("the king's wife")});
    for (int round = 0; round < 5000; ++round)
        m_index->put(document(1, QStringLiteral("wife round%1").arg(round)));
    EXPECT_EQ(find(QStringLiteral("wife")), (Ids{2, 1}));
    EXPECT_EQ(find(QStringLiteral("round4999")), Ids{1});
    EXPECT_EQ(find(QStringLiteral("round*")), Ids{1});
    EXPECT_EQ(find(QStringLiteral("round17")), Ids{});
    EXPECT_EQ(m_index->size(), 2);
}

TEST_F(SearchIndexTest, WithstandsTheDeepestQueries)
{
    add({QStringLiteral("a b")});
    QString deep = QStringLiteral("a");
    for (int depth = 0; depth < Query::kMaxDepth; ++depth) {
        deep = QStringLiteral("a AND (b OR (%1))").arg(deep);
        ++depth;
    }
    EXPECT_EQ(find(deep), Ids{1});
    QString nots = QStringLiteral("c");
    for (int depth = 0; depth < Query::kMaxDepth; ++depth) {
        nots = QStringLiteral("a NOT (%1)").arg(nots);
    }
    result(nots);
    EXPECT_EQ(find(QStringLiteral("a") + QStringLiteral(" NOT c").repeated(Query::kMaxTerms - 1)), Ids{1});
    EXPECT_EQ(find(QStringLiteral("a ").repeated(Query::kMaxTerms)), Ids{1});
}

TEST_F(SearchIndexTest, WithstandsNaughtyStrings)
{
    QStringList strings = test::naughtyStrings();
    if (strings.isEmpty()) {
        GTEST_SKIP() << "the shared test data is not here";
    }
    ASSERT_EQ(strings.size(), 515);
    strings.append(QStringLiteral("wife") + QChar(QChar::Null) + QStringLiteral("\" OR 1"));
    strings.append(QString(QChar(0xD800)) + QStringLiteral("wife") + QChar(0xDC00));
    strings.append(QStringLiteral("body : wife ^ NEAR(a b, 2) {title} + -- '"));
    add(strings);
    for (const QString &text : strings) {
        const auto exact = Query::parse(text);
        if (exact) {
            EXPECT_GE(m_index->find(exact.value(), {}, 600).total, 0) << qPrintable(text);
        } else {
            EXPECT_TRUE(exact.error().code == ErrorCode::QuerySyntax || exact.error().code == ErrorCode::LimitExceeded);
        }
        EXPECT_GE(m_index->find(Query::parseAsTyped(text), {}, 600).total, 0) << qPrintable(text);
    }
    for (int id = 1; id <= strings.size(); ++id) {
        m_index->remove(RecordId(id));
    }
    EXPECT_EQ(m_index->size(), 0);
    add(QList<SearchDocument>{document(9999, QStringLiteral("zzz"))});
    for (const QString &text : strings) {
        EXPECT_EQ(m_index->find(Query::parseAsTyped(text), {}, 600).total, 0) << qPrintable(text);
    }
}

TEST_F(SearchIndexTest, FindsEachNaughtyStringByItself)
{
    const QStringList strings = test::naughtyStrings();
    if (strings.isEmpty()) {
        GTEST_SKIP() << "the shared test data is not here";
    }
    add(strings);
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QString phrase = strings[i].left(Query::kMaxLength - 2);
        for (const char16_t quote : {u'"', u'“', u'”', u'„'}) {
            phrase.replace(QChar(quote), QLatin1Char(' '));
        }
        const auto query = Query::parse(QLatin1Char('"') + phrase + QLatin1Char('"'));
        ASSERT_TRUE(query.ok());
        if (!query.value().isEmpty() && strings[i].size() < Query::kMaxLength - 2) {
            EXPECT_TRUE(find(QLatin1Char('"') + phrase + QLatin1Char('"'), {}, 600).contains(i + 1))
                << i << qPrintable(strings[i]);
        }
    }
}
