// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that end at any moment, disks that fill up, two that begin the same journal.
#include "reliability/figures.h"
#include "reliability/works.h"
#include "store/inspection.h"
#include "store/newstore.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

namespace hearth::test {
namespace {

constexpr int kSaves = 120;

TEST(Kills, AtAnyMomentLoseNothing)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "Under AddressSanitizer a process takes too long to begin.";
#endif
    const Judge judge(furnishedJournal(), busyWork(kSaves));
    const Workplace place;
    SeededRandom random(500);
    int bad = 0;
    int saved = 0;
    int killed = 0;
    const int times = timesOf(60, 500);
    place.begin(judge.file());
    QElapsedTimer timer;
    timer.start();
    (void)tryWork(place, {}, judge.work());
    const auto whole = static_cast<std::uint32_t>(std::max<qint64>(timer.nsecsElapsed() / 1000, 1000));
    for (int i = 0; i < times; ++i) {
        place.begin(judge.file());
        const Trial trial = tryWork(place, {}, judge.work(), 1 + static_cast<int>(random.below(whole)));
        killed += trial.wasKilled ? 1 : 0;
        for (const Outcome outcome : trial.told.steps)
            saved += outcome == Outcome::Saved ? 1 : 0;
        const Finding finding = judge.judge(place.path(), trial.told);
        if (trial.crashed || !finding.isGood()) {
            ++bad;
            ADD_FAILURE() << qPrintable(finding.what);
        }
    }
    EXPECT_GT(killed, times / 3) << "the others were done before they were killed";
    EXPECT_EQ(bad, 0);
    record({QStringLiteral("killed at a random moment while saving"), times, bad, 0,
            QStringLiteral("%1 of them before all was done; %2 saves acknowledged").arg(killed).arg(saved)});
}

TEST(Creating, TwoAtOnceLeaveOneJournal)
{
    const Workplace place;
    const int times = timesOf(20, 40);
    int bad = 0;
    for (int i = 0; i < times; ++i) {
        place.begin({});
        int start[2];
        ASSERT_EQ(pipe(start), 0);
        pid_t children[2];
        for (int child = 0; child < 2; ++child) {
            children[child] = fork();
            if (children[child] == 0) {
                close(start[1]);
                char byte = 0;
                (void)!read(start[0], &byte, 1); // both go on when the pipe is closed
                const QString passphrase = QStringLiteral("passphrase of number %1").arg(child);
                const auto made = createStore(place.path(), {{passphrase, {}}}, cheapCost());
                _exit(made ? 0 : 1);
            }
        }
        close(start[0]);
        close(start[1]);
        int winners = 0;
        bool opens = false;
        for (int child = 0; child < 2; ++child) {
            int status = 0;
            waitpid(children[child], &status, 0);
            if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
                continue;
            ++winners;
            opens = readEverything(place.path(), QStringLiteral("passphrase of number %1").arg(child)).ok();
        }
        if (winners != 1 || !opens) {
            if (++bad <= 3)
                ADD_FAILURE() << winners << " were told that it is made; opens: " << opens;
        }
    }
    EXPECT_EQ(bad, 0);
    record({QStringLiteral("two begin a journal on one path at once"), times, bad, 0, {}});
}

// The limit on the size of any file stands for a disk without room.
TEST(FullDisk, ALimitOnEveryFileLosesNothing)
{
    const Judge judge(furnishedJournal(), busyWork(40));
    const Workplace place;
    int bad = 0;
    int refused = 0;
    const int step = timesOf(32768, 4096);
    const auto size = static_cast<int>(QFileInfo(judge.file()).size());
    int times = 0;
    for (int limit = step; limit < size + 24 * 32768; limit += step) {
        place.begin(judge.file());
        const Trial trial = runInChild(place.folder(), {}, [&](Told &told) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
            setrlimit(RLIMIT_FSIZE, &most);
            work(place.path(), judge.work(), told);
        });
        ++times;
        for (std::size_t i = 0; i < judge.work().steps.size(); ++i)
            refused += trial.told.steps.at(i) != Outcome::Saved ? 1 : 0;
        const Finding finding = judge.judge(place.path(), trial.told);
        if (trial.crashed || !finding.isGood()) {
            if (++bad <= 6)
                ADD_FAILURE() << limit << " bytes: " << qPrintable(finding.what);
        }
    }
    EXPECT_GT(refused, 0);
    EXPECT_EQ(bad, 0);
    record({QStringLiteral("files limited to every size (RLIMIT_FSIZE)"), times, bad, 0,
            QStringLiteral("%1 saves refused").arg(refused)});
}

#ifdef __linux__
// In a child with mounts of its own, because nobody else shall see the small disk.
TEST(FullDisk, ASmallFileSystemThatFillsUpLosesNothing)
{
    const Judge judge(furnishedJournal(), busyWork(kSaves));
    const Workplace place;
    constexpr int kCannotMount = 77;
    const int times = timesOf(6, 60);
    int bad = 0;
    int filled = 0;
    for (int i = 0; i < times; ++i) {
        place.begin({});
        const qint64 room = QFileInfo(judge.file()).size() + 65536 + 32768 * i;
        const pid_t child = fork();
        if (child == 0) {
            const QByteArray folder = QFile::encodeName(place.folder());
            const QByteArray options = "size=" + QByteArray::number(room);
            const bool isOwn = unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
            if (!isOwn || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0)
                _exit(kCannotMount);
            place.begin(judge.file());
            const Trial trial = tryWork(place, {}, judge.work());
            bool anyRefused = false;
            for (std::size_t step = 0; step < judge.work().steps.size(); ++step)
                anyRefused = anyRefused || trial.told.steps.at(step) != Outcome::Saved;
            // Whoever comes next has room again.
            mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, "size=64m");
            const Finding finding = judge.judge(place.path(), trial.told);
            if (!finding.isGood())
                std::fprintf(stderr, "%s\n", qPrintable(finding.what));
            _exit(trial.crashed || !finding.isGood() ? 1 : anyRefused ? 0 : 2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        ASSERT_TRUE(WIFEXITED(status));
        if (WEXITSTATUS(status) == kCannotMount)
            GTEST_SKIP() << "A small file system cannot be mounted here: that needs root or user namespaces.";
        filled += WEXITSTATUS(status) != 2 ? 1 : 0; // else everything found room
        if (WEXITSTATUS(status) == 1) {
            ++bad;
            ADD_FAILURE() << "a disk of " << room << " bytes";
        }
    }
    EXPECT_EQ(bad, 0);
    EXPECT_GT(filled, times / 2);
    record({QStringLiteral("a small file system fills up while saving"), filled, bad, 0, {}});
}
#endif

} // namespace
} // namespace hearth::test
