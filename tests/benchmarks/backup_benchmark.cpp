// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup of a journal of 60 MB costs (written, on the disk, read back in full) beside copying its file (read,
// written, on the disk), in the same folder, one after the other in the same run.
#include "files/privatefile.h"
#include "journal/loader.h"
#include "store/backup.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace hearth;

namespace {

using bench::medianOf;
using bench::millisecondsOf;

constexpr qsizetype kText = 1'500;
constexpr int kTimes = 11;
constexpr qint64 kPiece = 1 << 20;

/// Words, or photos of 4 MB each.
void fill(Journal &journal, int entries, int photos)
{
    ChangeSet changes;
    for (int i = 0; i < entries; ++i)
        changes.push_back(Change::add(test::entryOf(journal, QStringLiteral("d"), QString(kText, QLatin1Char('w')))));
    if (!journal.apply(std::move(changes)))
        qFatal("fill");
    for (int i = 0; i < photos; ++i) {
        QByteArray content(4 << 20, Qt::Uninitialized);
        randombytes_buf(content.data(), static_cast<std::size_t>(content.size()));
        const Record record = journal.all<Entry>().begin()->record;
        if (!journal.apply({Change::add(test::photoOf(journal, record, content), content)}))
            qFatal("photo");
    }
}

void copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("copy");
    for (;;) {
        const QByteArray bytes = source.read(kPiece);
        if (target.write(bytes) != bytes.size())
            qFatal("copy");
        if (bytes.size() < kPiece)
            break;
    }
    target.close();
    if (!syncFile(to))
        qFatal("sync");
    syncFolderOf(to);
}

void backup(benchmark::State &state, const QString &path, const Clock &clock)
{
    const QString folder = usualBackupFolder(path);
    if (!makeBackupFolder(folder))
        qFatal("folder");
    auto journal = ClosedJournal::open(path);
    if (!journal)
        qFatal("open");
    std::vector<double> ours;
    std::vector<double> copies;
    for (auto _ : state) {
        const QString copy = QDir(folder).filePath(QStringLiteral("copy"));
        copies.push_back(millisecondsOf([&] { copyFile(path, copy); }));
        QFile::remove(copy);
        Result<BackupMade> made = Error{};
        ours.push_back(millisecondsOf([&] { made = makeBackup(*journal.value(), folder, clock); }));
        if (!made || !made.value().isNew || !removeBackup(made.value().backup))
            qFatal("backup");
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
    state.counters["median_ms"] = medianOf(ours);
    state.counters["copy_ms"] = medianOf(copies);
    state.counters["ratio"] = medianOf(ours) / medianOf(copies);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir place;
    const FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
    for (const auto &[name, entries, photos] :
         {std::tuple("backup/60 MB of words", 32'000, 0), std::tuple("backup/60 MB with photos", 3'000, 13)}) {
        const QString folder = place.filePath(QString::number(photos));
        QDir().mkdir(folder);
        const QString path = folder + QStringLiteral("/ours.hearth");
        if (!createJournal(path, {{QStringLiteral("Anna"), test::kAnnasPassphrase}}, test::cheapCost(), clock, random))
            qFatal("create");
        {
            auto store = SealedStore::open(path, test::kAnnasPassphrase, test::cheapLimits(), nullptr);
            auto contents = loadJournal(*store.value());
            Journal journal(store.value()->partner(), store.value()->hasOther(), contents.take(), *store.value(), clock,
                            random);
            fill(journal, entries, photos);
        }
        benchmark::RegisterBenchmark(name, [path, &clock](benchmark::State &state) { backup(state, path, clock); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(kTimes);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
