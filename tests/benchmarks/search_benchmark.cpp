// SPDX-License-Identifier: GPL-3.0-or-later
// A keystroke of the search against bare FTS5, over the diary ten times: 34,130 documents, 60 MB. "ratio" is
// our time over that of the two statements FTS5 itself needs for the count and the newest 50 rows; FTS5 has the
// beginnings of three letters at hand for them, without which it needs many times as long for "the*".
#include "../core/search/diary.h"
#include "search/postings.h"
#include "search/searchindex.h"
#include "search/searchservice.h"
#include "search/wordreader.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

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
                       .arg(QString::fromUtf8(beginnings == Beginnings::Kept ? "prefix='3', " : "")));
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
    const auto ours = [&] { return index.find(Query::parse(text).value(), {}, kShown).total; };
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
    state.counters["our_ms"] = ourTime;
    state.counters["ratio"] = ourTime / bareTime;
}

} // namespace

namespace {

/// The same text with other letters for half of the documents: Latin with accents, Greek, Cyrillic with stress marks of
/// their own, full-width. What folding costs where there is something to fold.
QList<SearchDocument> inManyScripts(QList<SearchDocument> diary)
{
    const std::array letters{
        QStringLiteral("\u00e1b\u010d\u0111\u00e9f\u01e7h\u00edjk\u0142m\u0148\u00f8pqr\u0161\u0167\u00favw\u00fdz"),
        QStringLiteral("\u03ac\u03b2\u03c8\u03b4\u03ad\u03c6\u03b3\u03ae\u03af\u03be\u03ba\u03bb\u03bc"
                       "\u03bd\u03cc\u03c0\u03c2\u03c1\u03c3\u03c4\u03b8\u03c9\u03ce\u03c7\u03cd\u03b6"),
        QStringLiteral("\u0430\u0431\u0446\u0434\u0451\u0444\u0433\u0445\u0438\u0439\u043a\u043b\u043c"
                       "\u043d\u043e\u043f\u044f\u0440\u0441\u0442\u0443\u0432\u0448\u0436\u044b\u0437")};
    for (qsizetype i = 0; i < diary.size(); i += 2) {
        const QString &to = letters[static_cast<std::size_t>(i / 2) % letters.size()];
        for (QChar &letter : diary[i].body) {
            const int at = letter.toLower().unicode() - u'a';
            if (at >= 0 && at < to.size())
                letter = letter.isUpper() ? to[at].toUpper() : to[at];
        }
    }
    return diary;
}

/// Builds what the index is made of from words that are only parted and made small, character by character.
Postings withoutFolding(const QList<SearchDocument> &diary)
{
    Postings postings;
    std::vector<char16_t> word;
    Postings::Document number = 0;
    for (const SearchDocument &document : diary) {
        postings.begin(number++);
        Postings::Place place = 0;
        const auto end = [&] {
            if (!word.empty())
                postings.add(QStringView(word.data(), static_cast<qsizetype>(word.size())), place++);
            word.clear();
        };
        for (const QChar letter : document.body) {
            if (letter.isLetterOrNumber())
                word.push_back(letter.toLower().unicode());
            else
                end();
        }
        end();
    }
    postings.compact();
    return postings;
}

Postings withFolding(const QList<SearchDocument> &diary)
{
    Postings postings;
    Folding folding;
    Postings::Document number = 0;
    for (const SearchDocument &document : diary) {
        postings.begin(number++);
        Postings::Place place = 0;
        WordReader reader(folding, document.body);
        while (reader.next())
            postings.add(reader.word(), place++);
    }
    postings.compact();
    return postings;
}

void comparePostings(const char *what, const QList<SearchDocument> &diary)
{
    std::vector<double> folded;
    std::vector<double> plain;
    std::size_t foldedBytes = 0;
    std::size_t plainBytes = 0;
    for (int round = 0; round < 3; ++round) {
        plain.push_back(bench::millisecondsOf([&] { plainBytes = withoutFolding(diary).bytes(); }));
        folded.push_back(bench::millisecondsOf([&] { foldedBytes = withFolding(diary).bytes(); }));
    }
    std::printf("folding, %s: %.0f ms, ratio to words not folded %.2f; %.1f MB, ratio %.2f\n", what,
                bench::medianOf(folded), bench::medianOf(folded) / bench::medianOf(plain),
                static_cast<double>(foldedBytes) / 1e6,
                static_cast<double>(foldedBytes) / static_cast<double>(plainBytes));
}

/// How soon the newest are found while the index is being built.
void printFirstAnswer(const QList<SearchDocument> &diary)
{
    SearchService service;
    QElapsedTimer timer;
    QEventLoop loop;
    double first = 0;
    int total = 0;
    QObject::connect(&service, &SearchService::found, &loop, [&](quint64, const SearchResult &result) {
        if (first == 0 && result.total > 0) {
            first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            total = result.total;
        }
        if (result.isWhole)
            loop.quit();
    });
    timer.start();
    service.start(diary);
    service.find(QStringLiteral("wife"));
    loop.exec();
    std::printf("while the index is being built: %d found after %.1f ms, all after %.0f ms\n", total, first,
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
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
    const auto index = std::make_unique<SearchIndex>();
    (void)index->add(diary);
    const qint64 ours = timer.elapsed();
    const double memory = residentMegabytes() - before;
    const auto millisecondsOfBare = [&](BareFts5::Beginnings beginnings) {
        timer.restart();
        const BareFts5 built(diary, beginnings);
        return static_cast<double>(timer.elapsed());
    };
    const double plainBare = millisecondsOfBare(BareFts5::Beginnings::LeftOut);
    const double beforeBare = residentMegabytes();
    timer.restart();
    BareFts5 bare(diary, BareFts5::Beginnings::Kept);
    const auto sameBare = static_cast<double>(timer.elapsed());
    const double bareMemory = residentMegabytes() - beforeBare;
    std::printf(
        "index: %d documents in %lld ms, ratio to bare FTS5 %.2f, to bare FTS5 with beginnings of three letters %.2f; "
        "%.1f MB more resident memory, ratio to bare FTS5 with those beginnings %.2f\n",
        index->size(), static_cast<long long>(ours), static_cast<double>(ours) / plainBare,
        static_cast<double>(ours) / sameBare, memory, memory / bareMemory);
    comparePostings("English alone", diary);
    comparePostings("half of it in accented Latin, Greek and Cyrillic", inManyScripts(diary));
    printFirstAnswer(diary);

    constexpr std::array queries{
        "wife",
        "kiss",
        "quarrel",
        "jealous",
        "church",
        "Deb",
        "coffee",
        "dancing",
        "theatre",
        "\"my poor wife\"",
        "\"fell out\"",
        "quarrel*",
        "sweetheart*",
        "wife AND angry",
        "plague NOT fire",
        "the",
        "to AND the",
        "\"to the\"",
        "wif*",
        "con*",
        "com*",
        "the*",
        "ther*",
        "wife the*",
        "qua*",
        "\"to the*\"",
        "the OR to",
        "\"and so to bed\"",
        "caf\u00e9",
        "\"of the\"",
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
            index->put(edited);
        }
    })->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
