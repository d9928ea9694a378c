// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal costs beside SQLite and libsodium alone, over the diary once (3,415 records) and ten times. Each
// "ratio" is our time over that of the bare calls for the same rows, measured alternately in the same run.
#include "barefile.h"
#include "diary.h"
#include "records/codec.h"
#include "search/journaldocuments.h"
#include "search/searchindex.h"
#include "store/chunktable.h"
#include "store/inspection.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <string>

using namespace hearth;

namespace {

using bench::bareHash;
using bench::Diary;
using bench::kPassphrase;
using bench::medianOf;
using bench::millisecondsOf;
using bench::openJournal;

constexpr qsizetype kSavedText = 2048;

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1e6;
}

void open(benchmark::State &state, Diary &diary)
{
    bench::BareFile keyed(diary.barePath + QStringLiteral(".keyed"));
    std::vector<double> ours;
    std::vector<double> bares;
    std::vector<double> hashes;
    // The bare file's key lives with its object, so the rows are put in anew here.
    {
        const test::OpenJournal opened = openJournal(diary.path, diary.clock, diary.random);
        keyed.begin();
        for (const Entry &entry : opened.journal->all<Entry>())
            keyed.insert(entry.record.id.number(), (encode(entry).size() + 2) / 256 * 256 + 256 + 40);
        keyed.commit();
    }
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] {
            const test::OpenJournal opened = openJournal(diary.path, diary.clock, diary.random);
            benchmark::DoNotOptimize(opened.journal.get());
        }));
        const double hash = millisecondsOf(bareHash);
        hashes.push_back(hash);
        bares.push_back(hash + millisecondsOf([&] { benchmark::DoNotOptimize(keyed.readAll()); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["argon_ms"] = medianOf(hashes);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

void save(benchmark::State &state, Diary &diary)
{
    test::OpenJournal opened = openJournal(diary.path, diary.clock, diary.random);
    const bench::BareFile bare(diary.barePath);
    std::vector<double> ours;
    std::vector<double> bares;
    for (auto _ : state) {
        const Entry entry =
            test::entryOf(*opened.journal, QStringLiteral("A day"), QString(kSavedText, QLatin1Char('w')));
        ours.push_back(millisecondsOf([&] {
            if (!opened.journal->add(entry))
                qFatal("add");
        }));
        const qsizetype length = (encode(entry).size() + 2) / 256 * 256 + 256 + 40;
        const qint64 id = diary.random.recordId().number();
        bares.push_back(millisecondsOf([&] {
            bare.begin();
            bare.insert(id, length);
            bare.commit();
        }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["median_ms"] = medianOf(ours);
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

/// What `hearthbook verify` does with a key: the file is looked over, everything is read, every photo too.
void verify(benchmark::State &state, Diary &diary)
{
    constexpr int kPhotos = 14;
    constexpr qsizetype kPhotoBytes = 4 << 20;
    bench::BareFile keyed(diary.barePath + QStringLiteral(".album"));
    {
        const test::OpenJournal opened = openJournal(diary.path, diary.clock, diary.random);
        keyed.begin();
        for (const Entry &entry : opened.journal->all<Entry>())
            keyed.insert(entry.record.id.number(), (encode(entry).size() + 2) / 256 * 256 + 256 + 40);
        for (int i = 0; i < kPhotos; ++i) {
            QByteArray content(kPhotoBytes, Qt::Uninitialized);
            randombytes_buf(content.data(), static_cast<std::size_t>(content.size()));
            const Record record = opened.journal->all<Entry>().begin()->record;
            if (!opened.journal->apply({Change::add(test::photoOf(*opened.journal, record, content), content)}))
                qFatal("photo");
            for (qsizetype at = 0; at < kPhotoBytes; at += kChunkSize)
                keyed.insert(diary.random.recordId().number(), kChunkSize + 256 + 40);
        }
        keyed.commit();
    }
    std::vector<double> ours;
    std::vector<double> bares;
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] {
            if (!inspectJournal(diary.path))
                qFatal("inspect");
            const test::OpenJournal opened = openJournal(diary.path, diary.clock, diary.random);
            for (const Attachment &photo : opened.journal->all<Attachment>()) {
                if (!opened.journal->contentOf(photo))
                    qFatal("content");
            }
        }));
        bares.push_back(millisecondsOf(bareHash) + millisecondsOf([&] { benchmark::DoNotOptimize(keyed.readAll()); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

void printSizes(const char *name, const Diary &diary)
{
    std::printf("%s: %d records, %.1f MB plain; file after importing %.1f MB, ratio %.3f\n", name, diary.records,
                megabytes(diary.plainBytes), megabytes(diary.fileBytes),
                static_cast<double>(diary.fileBytes) / static_cast<double>(diary.plainBytes));
}

/// The size of a journal that grew by one save at a time.
void printGrownSize(const QString &folder, Diary &once)
{
    const QString path = folder + QStringLiteral("/grown.hearth");
    if (!createJournal(path, {{QStringLiteral("Sam"), kPassphrase}}, PassphraseCost(), once.clock, once.random))
        qFatal("create");
    {
        const test::OpenJournal from = openJournal(once.path, once.clock, once.random);
        const test::OpenJournal grown = openJournal(path, once.clock, once.random);
        for (const Entry &entry : from.journal->all<Entry>()) {
            if (!grown.journal->add(entry))
                qFatal("add");
        }
    }
    const qint64 bytes = QFileInfo(path).size();
    std::printf("1x, saved one by one: file %.1f MB, ratio %.3f\n", megabytes(bytes),
                static_cast<double>(bytes) / static_cast<double>(once.plainBytes));
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// What the child process does: opens, builds the search index, says how much memory it holds.
int measureMemory(const QString &path)
{
    const FixedClock clock(QDate(2026, 7, 12));
    SeededRandom random(1);
    const double before = residentMegabytes();
    const test::OpenJournal opened = openJournal(path, clock, random);
    const double afterOpening = residentMegabytes();
    SearchIndex index;
    if (!index.add(searchDocumentsOf(*opened.journal)))
        return 1;
    std::printf("%.1f %.1f %.1f\n", before, afterOpening, residentMegabytes());
    return 0;
}

void printMemory(const Diary &diary)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), diary.path});
    child.waitForFinished(-1);
    const QList<QByteArray> figures = child.readAllStandardOutput().trimmed().split(' ');
    const double resident = figures.value(2).toDouble();
    const double plain = megabytes(diary.plainBytes);
    std::printf("10x, a fresh process: %s MB at start, %s MB opened, %.1f MB with the search index; goal 60 + 3.5 x "
                "plain = %.1f MB; (resident - 60) / plain = %.2f\n",
                figures.value(0).constData(), figures.value(1).constData(), resident, 60 + 3.5 * plain,
                (resident - 60) / plain);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory-of"))
        return measureMemory(arguments.value(2));
    benchmark::Initialize(&argc, argv);
    if (test::sharedData("pepys.jsonl").isEmpty()) {
        std::puts("Skipped: the shared test data is not here.");
        return 0;
    }
    QTemporaryDir folder;
    Diary once(folder.path(), 1);
    Diary tenTimes(folder.path(), 10);
    std::printf("import of the diary: %.2f s (goal: under 5 s)\n", once.importMilliseconds / 1000);
    printSizes("1x", once);
    printSizes("10x", tenTimes);
    printGrownSize(folder.path(), once);
    printMemory(tenTimes);
    std::fflush(stdout);
    Diary shared(folder.path(), 10, Visibility::Shared);
    for (const auto &[name, diary] :
         {std::pair("1x", &once), std::pair("10x", &tenTimes), std::pair("10x, shared", &shared)}) {
        benchmark::RegisterBenchmark((std::string("open/") + name).c_str(),
                                     [diary = diary](benchmark::State &state) { open(state, *diary); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(5);
    }
    for (const auto &[name, diary] : {std::pair("1x", &once), std::pair("10x", &tenTimes)}) {
        benchmark::RegisterBenchmark((std::string("save/") + name).c_str(),
                                     [diary = diary](benchmark::State &state) { save(state, *diary); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(60);
    }
    // Last, since it puts photos into the journal: with the diary once, 60 MB.
    benchmark::RegisterBenchmark("verify/60 MB with photos", [&once](benchmark::State &state) { verify(state, once); })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(5);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
