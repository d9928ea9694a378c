// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke of the search against bare FTS5, over the diary ten times: 34,130 documents, 60 MB. "ratio" is
// our time over that of the two statements FTS5 itself needs for the count and the newest 50 rows.
#include "../core/search/diary.h"
#include "search/searchindex.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

using namespace hearth;

namespace {

constexpr int kRepetitions = 10;
constexpr int kShown = 50;
constexpr int kSamples = 15;

/// Resident memory of this process in MB; 0 where that is not known.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// FTS5 with nothing around it.
class BareFts5 final
{
public:
    /// With the beginnings of three letters that the index keeps as well, or without.
    enum class Beginnings { Kept, LeftOut };

    explicit BareFts5(const QList<SearchDocument> &diary, Beginnings beginnings = Beginnings::LeftOut)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        m_database.setDatabaseName(QStringLiteral(":memory:"));
        m_database.open();
        QSqlQuery query(m_database);
        query.exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(body, content='', %1"
                                  "tokenize=\"unicode61 remove_diacritics 2\")")
                       .arg(QLatin1String(beginnings == Beginnings::Kept ? "prefix='3', " : "")));
        m_database.transaction();
        query.prepare(QStringLiteral("INSERT INTO t(rowid, body) VALUES(?, ?)"));
        for (const SearchDocument &document : diary) {
            query.bindValue(0, static_cast<qint64>(document.id.number()));
            query.bindValue(1, document.body);
            query.exec();
        }
        m_database.commit();
    }
    ~BareFts5()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    }
    Q_DISABLE_COPY_MOVE(BareFts5)

    int find(const QString &match)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT count(*) FROM t WHERE t MATCH ?"));
        query.addBindValue(match);
        const int total = query.exec() && query.next() ? query.value(0).toInt() : -1;
        query.prepare(QStringLiteral("SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid DESC LIMIT ?"));
        query.addBindValue(match);
        query.addBindValue(kShown);
        query.exec();
        while (query.next()) {
            benchmark::DoNotOptimize(query.value(0).toLongLong());
        }
        return total;
    }

private:
    QSqlDatabase m_database;
};

template <typename Work>
double medianMilliseconds(const Work &work)
{
    std::array<double, kSamples> samples{};
    for (double &sample : samples) {
        QElapsedTimer timer;
        timer.start();
        work();
        sample = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(samples);
    return samples[kSamples / 2];
}

void keystroke(benchmark::State &state, SearchIndex &index, BareFts5 &bare, const QString &text)
{
    // What is measured includes the parsing of what was typed, the count, the hits and their snippets.
    const auto ours = [&] { return index.find(Query::parse(text).value(), {}, kShown).value().total; };
    const int total = ours();
    if (total != bare.find(text)) {
        state.SkipWithError("the counts differ");
        return;
    }
    const double bareTime = medianMilliseconds([&] { bare.find(text); });
    const double ourTime = medianMilliseconds(ours);
    for (auto _ : state) {
        benchmark::DoNotOptimize(ours());
    }
    state.counters["hits"] = total;
    state.counters["bare_ms"] = bareTime;
    state.counters["ratio"] = ourTime / bareTime;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QList<SearchDocument> diary = test::pepysDiary(kRepetitions);
    if (diary.isEmpty()) {
        std::puts("Skipped: the shared test data is not here.");
        return 0;
    }
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    const auto index = SearchIndex::create().take();
    if (!index->add({diary.constData(), static_cast<std::size_t>(diary.size())})) {
        std::puts("Failed: the index cannot be built.");
        return 1;
    }
    const qint64 ours = timer.elapsed();
    const double memory = residentMegabytes() - before;
    const auto millisecondsOfBare = [&](BareFts5::Beginnings beginnings) {
        timer.restart();
        const BareFts5 built(diary, beginnings);
        return static_cast<double>(timer.elapsed());
    };
    const double sameBare = millisecondsOfBare(BareFts5::Beginnings::Kept);
    const double plainBare = millisecondsOfBare(BareFts5::Beginnings::LeftOut);
    BareFts5 bare(diary);
    std::printf("index: %d documents in %lld ms, ratio to bare FTS5 with the same beginnings %.2f, with none %.2f, "
                "%.1f MB more resident memory\n",
                index->size(), static_cast<long long>(ours), static_cast<double>(ours) / sameBare,
                static_cast<double>(ours) / plainBare, memory);

    constexpr std::array queries{
        "wife",         "kiss",       "quarrel",     "jealous",        "church",
        "Deb",          "coffee",     "dancing",     "theatre",        "\"my poor wife\"",
        "\"fell out\"", "quarrel*",   "sweetheart*", "wife AND angry", "plague NOT fire",
        "the",          "to AND the", "\"to the\"",  "wif*",           "con*",
        "com*",         "the*",       "ther*",       "wife the*",      "qua*",
    };
    for (const char *query : queries) {
        const QString text = QString::fromUtf8(query);
        benchmark::RegisterBenchmark((std::string("keystroke/") + query).c_str(), [&index, &bare,
                                                                                   text](benchmark::State &state) {
            keystroke(state, *index, bare, text);
        })->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("put", [&index, &diary](benchmark::State &state) {
        SearchDocument edited = diary.last();
        for (auto _ : state) {
            edited.body += QLatin1String(" edited");
            if (!index->put(edited)) {
                state.SkipWithError("cannot put");
            }
        }
    })->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
