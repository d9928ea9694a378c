// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QThread>
#include <QTimer>

using namespace hearth;

namespace {

SearchDocument served(qint64 id, const QString &body)
{
    SearchDocument made;
    made.id = RecordId(id);
    made.author = kFirstPartner;
    made.date = QDate(2026, 7, 12);
    made.body = body;
    return made;
}

class SearchServiceTest : public testing::Test
{
protected:
    SearchServiceTest()
    {
        QObject::connect(&m_service, &SearchService::found, &m_service,
                         [this](quint64 request, const SearchResult &result) {
                             EXPECT_EQ(QThread::currentThread(), m_service.thread());
                             (result.isWhole ? m_found : m_soFar).insert(request, result);
                             m_loop.quit();
                         });
        QObject::connect(&m_service, &SearchService::ready, &m_service, [this](int documents) {
            m_ready.append(documents);
            m_loop.quit();
        });
    }

    /// Lets events run until the request is answered; -1 when it never is.
    int totalOf(quint64 request)
    {
        QTimer::singleShot(test::patience, &m_loop, &QEventLoop::quit);
        const QDeadlineTimer deadline(test::patience);
        while (!m_found.contains(request) && !deadline.hasExpired()) {
            m_loop.exec();
        }
        return m_found.contains(request) ? m_found.value(request).total : -1;
    }

    QEventLoop m_loop;
    QHash<quint64, SearchResult> m_found;
    QHash<quint64, SearchResult> m_soFar; // while the index was being built
    QList<int> m_ready;
    SearchService m_service;
};

} // namespace

TEST_F(SearchServiceTest, BuildsThenAnswers)
{
    m_service.start({served(1, QStringLiteral("my wife")), served(2, QStringLiteral("my husband"))});
    EXPECT_EQ(totalOf(m_service.find(QStringLiteral("wif"))), 1);
    EXPECT_EQ(m_ready, QList<int>{2});
}

TEST_F(SearchServiceTest, AnswersOfTheNewestWhileTheIndexIsBeingBuilt)
{
    QList<SearchDocument> documents;
    constexpr int kMany = 30'000;
    for (int i = 1; i <= kMany; ++i) {
        documents += served(i, QStringLiteral("words of the day number %1, and more of them").arg(i));
        documents.last().date = QDate(1950, 1, 1).addDays(i);
    }
    m_service.start(documents);
    const quint64 request = m_service.find(QStringLiteral("words day"));
    EXPECT_EQ(totalOf(request), kMany);
    ASSERT_TRUE(m_soFar.contains(request)) << "before all of them were in it";
    EXPECT_GT(m_soFar.value(request).total, 0);
    EXPECT_LT(m_soFar.value(request).total, kMany);
    EXPECT_EQ(m_soFar.value(request).hits.first().id, m_found.value(request).hits.first().id) << "the newest first";
}

TEST_F(SearchServiceTest, FollowsEachSaveAndDeleteInOrder)
{
    m_service.start({});
    for (int round = 1; round <= 20; ++round) {
        m_service.put(served(round, QStringLiteral("wife")));
        EXPECT_EQ(totalOf(m_service.find(QStringLiteral("wife"))), 1);
        m_service.remove(RecordId(round));
        EXPECT_EQ(totalOf(m_service.find(QStringLiteral("wife"))), 0);
    }
}

TEST_F(SearchServiceTest, AnswersTheNewestOfManySearches)
{
    QList<SearchDocument> documents;
    for (int id = 1; id <= 2000; ++id) {
        documents.append(served(id, QStringLiteral("wife church plague coffee")));
    }
    m_service.start(documents);
    quint64 last = 0;
    for (int i = 0; i < 100; ++i) {
        const quint64 request = m_service.find(QStringLiteral("wife"));
        EXPECT_GT(request, last);
        last = request;
    }
    EXPECT_EQ(totalOf(last), 2000);
    // The build was under way, so all but the last were still waiting; one may have slipped in before.
    EXPECT_LE(m_found.size(), 2);
}

TEST_F(SearchServiceTest, StartsAnew)
{
    m_service.start({served(1, QStringLiteral("wife"))});
    m_service.start({served(2, QStringLiteral("husband"))});
    EXPECT_EQ(totalOf(m_service.find(QStringLiteral("wife"))), 0);
    EXPECT_EQ(totalOf(m_service.find(QStringLiteral("husband"))), 1);
}

TEST_F(SearchServiceTest, StopsQuicklyInTheMiddleOfBuilding)
{
    QString body;
    for (int word = 0; word < 2000; ++word) {
        body += QStringLiteral("word%1 ").arg(word);
    }
    QList<SearchDocument> documents;
    for (int id = 1; id <= 20000; ++id) {
        documents.append(served(id, body));
    }
    QElapsedTimer timer;
    {
        SearchService service;
        QEventLoop loop;
        QObject::connect(&service, &SearchService::found, &loop, [&](quint64, const SearchResult &result) {
            EXPECT_FALSE(result.isWhole);
            loop.quit();
        });
        service.start(documents);
        service.find(QStringLiteral("word7"));
        QTimer::singleShot(test::patience, &loop, &QEventLoop::quit);
        loop.exec(); // until the index is there and being filled
        timer.start();
    }
    // The whole build takes seconds.
    EXPECT_LT(timer.elapsed(), 2'000);
}

TEST_F(SearchServiceTest, StoppedItAnswersNothingMore)
{
    m_service.start({served(1, QStringLiteral("wife"))});
    ASSERT_EQ(totalOf(m_service.find(QStringLiteral("wife"))), 1);
    m_service.stop();
    const quint64 request = m_service.find(QStringLiteral("wife"));
    QTimer::singleShot(50, &m_loop, &QEventLoop::quit);
    m_loop.exec();
    EXPECT_FALSE(m_found.contains(request));
}
