// SPDX-License-Identifier: GPL-3.0-or-later
// Locking the window and unlocking it, over the diary once (3,415 records) and ten times. Locking: from the order until
// the file is closed and the lock page painted; its "ratio" is over dropping as many texts of the same lengths and
// closing a bare file. Unlocking: from the passphrase until the page that shows the journal is painted; its "ratio" is
// over one Argon2id and reading the same rows with SQLite and libsodium alone, "beyond_argon_ms" what it takes beside
// the hash. Baselines are measured alternately in the same run.
#include "../app/fakeprompter.h"
#include "diary.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <string>

using namespace hearth;

namespace {

using bench::BareFile;
using bench::bareHash;
using bench::Diary;
using bench::medianOf;
using bench::millisecondsOf;

/// The whole window, with the settings of nobody.
struct Desk final
{
    Desk()
    {
        window.resize(1180, 800);
        window.show();
    }

    void unlock()
    {
        QSignalSpy unlocked(&session, &Session::unlocked);
        session.unlock(bench::kPassphrase);
        if (!test::arrivesAnew(unlocked))
            qFatal("unlock");
        window.repaint();
    }
    /// Until the index is built, the first backup made, and nothing waits to be drawn.
    void rest()
    {
        QSignalSpy ready(session.search(), &SearchService::ready);
        if (!test::arrives(ready))
            qFatal("index");
        QTest::qWait(2000);
    }

    QTemporaryDir folder;
    Theme theme;
    test::FakePrompter prompter;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
    test::MemorySeen seen;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session{{clock, random, &seen}};
    Translation translation;
    MainWindow window{{theme, session, settings, prompter, translation}};
};

/// Texts of the lengths of the diary's, twice, as the journal and its index hold them.
struct Texts final
{
    explicit Texts(const Diary &diary)
    {
        FixedClock clock{QDate(2026, 7, 12)};
        SeededRandom random{1};
        const test::OpenJournal opened = bench::openJournal(diary.path, clock, random);
        for (const Entry &entry : opened.journal->all<Entry>())
            lengths.push_back(entry.text.size());
    }
    [[nodiscard]] std::vector<QString> make() const
    {
        std::vector<QString> texts;
        for (int time = 0; time < 2; ++time) {
            for (const qsizetype length : lengths)
                texts.emplace_back(length, QLatin1Char('w'));
        }
        return texts;
    }

    std::vector<qsizetype> lengths;
};

/// What locking takes when whoever sits there has left it alone, or has only just unlocked.
void lock(benchmark::State &state, const Diary &diary, bool isAtRest)
{
    Desk desk;
    desk.window.openJournal(diary.path);
    const Texts lengths(diary);
    std::vector<double> ours;
    std::vector<double> least;
    for (auto _ : state) {
        desk.unlock();
        if (isAtRest)
            desk.rest();
        ours.push_back(millisecondsOf([&] { desk.window.requestLock(); }));
        if (desk.session.isUnlocked())
            qFatal("lock");
        std::vector<QString> texts = lengths.make();
        auto bare = std::make_unique<BareFile>(diary.barePath);
        least.push_back(millisecondsOf([&] {
            texts = {};
            bare.reset();
        }));
        QCoreApplication::processEvents();
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["median_ms"] = medianOf(ours);
    state.counters["worst_ms"] = *std::ranges::max_element(ours);
    state.counters["least_ms"] = medianOf(least);
    state.counters["ratio"] = medianOf(ours) / medianOf(least);
}

void unlock(benchmark::State &state, Diary &diary)
{
    BareFile keyed(diary.barePath + QStringLiteral(".keyed"));
    {
        const test::OpenJournal opened = bench::openJournal(diary.path, diary.clock, diary.random);
        keyed.begin();
        for (const Entry &entry : opened.journal->all<Entry>())
            keyed.insert(entry.record.id.number(), (encode(entry).size() + 2) / 256 * 256 + 256 + 40);
        keyed.commit();
    }
    Desk desk;
    desk.window.openJournal(diary.path);
    desk.unlock(); // the first window of a process reads fonts and icons, and today's backup is made
    desk.rest();
    desk.window.requestLock();
    std::vector<double> ours;
    std::vector<double> bares;
    std::vector<double> beyond;
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] { desk.unlock(); }));
        desk.window.requestLock();
        QCoreApplication::processEvents();
        const double hash = millisecondsOf(bareHash);
        beyond.push_back(ours.back() - hash);
        bares.push_back(hash + millisecondsOf([&] { benchmark::DoNotOptimize(keyed.readAll()); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["median_ms"] = medianOf(ours);
    state.counters["bare_ms"] = medianOf(bares);
    state.counters["beyond_argon_ms"] = medianOf(beyond);
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (test::sharedData("pepys.jsonl").isEmpty()) {
        std::puts("Skipped: the shared test data is not here.");
        return 0;
    }
    Theme theme;
    theme.apply(application, Look::Light);
    QTemporaryDir folder;
    Diary once(folder.path(), 1);
    Diary tenTimes(folder.path(), 10);
    const auto add = [](const std::string &name, int times, auto work) {
        benchmark::RegisterBenchmark(name.c_str(), work)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(times);
    };
    for (const auto &[name, diary] : {std::pair("1x", &once), std::pair("10x", &tenTimes)}) {
        add(std::string("lock/") + name, 9, [diary = diary](benchmark::State &state) { lock(state, *diary, true); });
        add(std::string("lock just unlocked/") + name, 9,
            [diary = diary](benchmark::State &state) { lock(state, *diary, false); });
        add(std::string("unlock/") + name, 7, [diary = diary](benchmark::State &state) { unlock(state, *diary); });
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
