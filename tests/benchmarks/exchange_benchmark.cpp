// SPDX-License-Identifier: GPL-3.0-or-later
// What bringing in and taking out cost. An import is measured against parsing its lines with Qt and sealing as many
// rows of the same lengths with SQLite and libsodium alone; an export against reading and decrypting the same rows so,
// and one of many files against writing the same files with Qt alone as well.
// Both sides alternate in the same run. Passphrase hashes are in neither.
#include "diary.h"
#include "exchange/importformat.h"
#include "exporting/journalexport.h"
#include "files/privatefile.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

#include <cstdio>
#include <string>

using namespace hearth;

namespace {

using bench::Diary;
using bench::medianOf;
using bench::millisecondsOf;

constexpr int kOpenings = 3;

/// Lines of JSON as in the diary, so many times over, each time in other years.
QByteArray linesOf(int times)
{
    QFile source(test::sharedData("pepys.jsonl"));
    source.open(QIODevice::ReadOnly);
    const QByteArray once = source.readAll();
    QByteArray all;
    for (int time = 0; time < times; ++time) {
        for (const QByteArray &line : once.split('\n')) {
            QJsonObject object = QJsonDocument::fromJson(line).object();
            const QDate day = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
            if (!day.isValid())
                continue;
            object.insert(QLatin1String("date"), day.addYears(11 * time).toString(Qt::ISODate));
            all += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return all;
}

/// An open journal with nothing in it.
struct EmptyJournal final
{
    explicit EmptyJournal(const QTemporaryDir &folder)
    {
        static int number = 0;
        const QString path = folder.filePath(QStringLiteral("empty%1.hearth").arg(++number));
        if (!createJournal(path, {{QStringLiteral("Sam"), bench::kPassphrase}}, PassphraseCost(), clock, random))
            qFatal("create");
        opened = bench::openJournal(path, clock, random);
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch())};
    test::OpenJournal opened;
};

void importLines(benchmark::State &state, const QByteArray &lines)
{
    std::vector<double> ours;
    std::vector<double> bares;
    for (auto _ : state) {
        const QTemporaryDir folder;
        EmptyJournal empty(folder);
        Journal &journal = *empty.opened.journal;
        ours.push_back(millisecondsOf([&] {
            QBuffer device;
            device.setData(lines);
            device.open(QIODevice::ReadOnly);
            const auto plan = planJsonLines(device, journal, {}, {}, {.takesStrangeDays = true});
            if (!plan || !journal.apply(plan.value().changes()))
                qFatal("import");
        }));
        const bench::BareFile bare(folder.filePath(QStringLiteral("bare")));
        bares.push_back(millisecondsOf([&] {
            bare.begin();
            qint64 id = 0;
            for (const QByteArray &line : lines.split('\n')) {
                if (!line.isEmpty() && QJsonDocument::fromJson(line).isObject())
                    bare.insert(++id, (line.size() + 2) / 256 * 256 + 256 + 40);
            }
            bare.commit();
        }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

/// Milliseconds that the file system takes for as many files of the same bytes, on the disk. 0 where there is no
/// folder.
double plainFiles(const QString &exported, const QString &target)
{
    std::vector<std::pair<QString, QByteArray>> files;
    QDirIterator all(exported, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        file.open(QIODevice::ReadOnly);
        files.emplace_back(target + file.fileName().mid(exported.size()), file.readAll());
    }
    for (const auto &each : files)
        QDir().mkpath(QFileInfo(each.first).path());
    return files.empty() ? 0 : millisecondsOf([&] {
        for (const auto &[path, bytes] : files) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
                file.write(bytes) != bytes.size())
                qFatal("plain files");
        }
        if (!syncTree(target))
            qFatal("sync");
    });
}

void exportAll(benchmark::State &state, Diary &diary, ExportFormat format, const char *name)
{
    bench::BareFile keyed(diary.barePath + QStringLiteral(".exported") + QString::fromUtf8(name));
    std::vector<double> openings; // without the hash
    for (int i = 0; i < kOpenings; ++i) {
        openings.push_back(millisecondsOf([&] {
                               const test::OpenJournal once = bench::openJournal(diary.path, diary.clock, diary.random);
                               benchmark::DoNotOptimize(once.journal.get());
                           }) -
                           millisecondsOf(bench::bareHash));
    }
    const test::OpenJournal opened = bench::openJournal(diary.path, diary.clock, diary.random);
    keyed.begin();
    for (const Entry &entry : opened.journal->all<Entry>())
        keyed.insert(entry.record.id.number(), (encode(entry).size() + 2) / 256 * 256 + 256 + 40);
    keyed.commit();
    std::vector<double> ours;
    std::vector<double> bares;
    std::vector<double> plain;
    for (auto _ : state) {
        const QTemporaryDir folder;
        (void)syncTree(folder.path()); // what others wrote is not waited for below
        ours.push_back(millisecondsOf([&] {
            const auto work =
                JournalExport::begin(*opened.journal, format, {}, {folder.filePath(QString::fromUtf8(name))});
            if (!work)
                qFatal("begin");
            for (bool goesOn = true; goesOn;) {
                const auto more = work.value()->step();
                if (!more)
                    qFatal("step");
                goesOn = more.value();
            }
        }));
        bares.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(keyed.readAll()); }));
        plain.push_back(plainFiles(folder.filePath(QString::fromUtf8(name)), folder.filePath(QStringLiteral("plain"))));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["reading_ms"] = medianOf(openings);
    state.counters["ratio_with_reading"] = (medianOf(ours) + medianOf(openings)) / medianOf(openings);
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
    if (medianOf(plain) > 0) {
        state.counters["files_ms"] = medianOf(plain);
        state.counters["ratio_with_files"] =
            (medianOf(ours) + medianOf(openings)) / (medianOf(openings) + medianOf(plain));
    }
}

/// A Daylio backup of so many entries.
QString daylioBackup(const QTemporaryDir &folder, int entries)
{
    QJsonArray days;
    for (int i = 0; i < entries; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(i);
        days.append(QJsonObject{{QLatin1String("id"), i + 1},
                                {QLatin1String("datetime"), day.startOfDay().toMSecsSinceEpoch()},
                                {QLatin1String("year"), day.year()},
                                {QLatin1String("month"), day.month() - 1},
                                {QLatin1String("day"), day.day()},
                                {QLatin1String("mood"), i % 5 + 1},
                                {QLatin1String("note"), QString(600, QLatin1Char('w'))},
                                {QLatin1String("tags"), QJsonArray{1, 2}}});
    }
    const QJsonObject backup{
        {QLatin1String("dayEntries"), days},
        {QLatin1String("tags"),
         QJsonArray{QJsonObject{{QLatin1String("id"), 1}, {QLatin1String("name"), QLatin1String("a")}}}}};
    const QByteArray encoded = QJsonDocument(backup).toJson(QJsonDocument::Compact).toBase64();
    const QString path = folder.filePath(QStringLiteral("backup.zip"));
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, QFile::encodeName(path).constData());
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "backup.daylio");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, encoded.size());
    archive_write_header(zip, entry);
    archive_write_data(zip, encoded.constData(), static_cast<std::size_t>(encoded.size()));
    archive_entry_free(entry);
    archive_write_close(zip);
    archive_write_free(zip);
    return path;
}

void importDaylio(benchmark::State &state)
{
    constexpr int kEntries = 400;
    for (auto _ : state) {
        const QTemporaryDir folder;
        const QString path = daylioBackup(folder, kEntries);
        EmptyJournal empty(folder);
        Journal &journal = *empty.opened.journal;
        state.SetIterationTime(millisecondsOf([&] {
                                   const auto source = SourceTree::open(path);
                                   const auto plan = planImport(*source.value(), *formatOf(*source.value()), journal);
                                   if (!plan || plan.value().fresh.size() != kEntries ||
                                       !journal.apply(plan.value().changes()))
                                       qFatal("daylio");
                               }) /
                               1000);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // some formats hold HTML
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (test::sharedData("pepys.jsonl").isEmpty()) {
        std::puts("Skipped: the shared test data is not here.");
        return 0;
    }
    const QTemporaryDir folder;
    Diary tenTimes(folder.path(), 10);
    const QByteArray once = linesOf(1);
    const QByteArray ten = linesOf(10);
    std::puts(
        "goals: the diary in under 3 s, ten times it in under 25 s; a Daylio backup of 400 in under 1 s; an export, "
        "with reading, within 2x of reading and decrypting alone");
    const auto manually = [](benchmark::internal::Benchmark *each, int iterations) {
        each->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(iterations);
    };
    manually(benchmark::RegisterBenchmark("import/1x", [&](benchmark::State &state) { importLines(state, once); }), 5);
    manually(benchmark::RegisterBenchmark("import/10x", [&](benchmark::State &state) { importLines(state, ten); }), 3);
    manually(benchmark::RegisterBenchmark("import/daylio 400", importDaylio), 5);
    for (const auto &[format, name] :
         {std::pair(ExportFormat::Json, "json"), std::pair(ExportFormat::Json, "json.zip"),
          std::pair(ExportFormat::Markdown, "markdown.zip"), std::pair(ExportFormat::Markdown, "markdown"),
          std::pair(ExportFormat::Csv, "csv")}) {
        manually(benchmark::RegisterBenchmark((std::string("export/10x/") + name).c_str(),
                                              [&tenTimes, format = format, name = name](benchmark::State &state) {
                                                  exportAll(state, tenTimes, format, name);
                                              }),
                 5);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
