// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, and being killed, while a backup is made or brought back: every backup there is is whole, and the
// journal, as it was or as it was brought back, is there.
#include "reliability/figures.h"
#include "reliability/furnished.h"
#include "reliability/works.h"
#include "store/inspection.h"
#include "store/restore.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace hearth::test {
namespace {

constexpr int kMaxBackupMessages = 6;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString describe(const FaultPlan &plan)
{
    if (plan.killAt > 0)
        return QStringLiteral("killed at call %1").arg(plan.killAt);
    return QStringLiteral("%1 %2 refused%3, errno %4")
        .arg(QString::fromUtf8(nameOf(plan.call)))
        .arg(plan.nth)
        .arg(plan.fromThenOn ? QStringLiteral(" and all after it") : QString())
        .arg(plan.error);
}

std::vector<FaultPlan> everyPlan(const CallCounts &counts)
{
    std::vector<FaultPlan> plans;
    for (std::size_t call = 0; call < kCalls; ++call) {
        for (int nth = 1; nth <= counts.calls.at(call); ++nth) {
            for (const bool fromThenOn : {false, true}) {
                for (const int error : {ENOSPC, EIO})
                    plans.push_back({static_cast<Call>(call), nth, fromThenOn, error, 0, false});
            }
        }
    }
    for (int at = 1; at <= counts.all; ++at) {
        for (const bool halfWay : {false, true})
            plans.push_back({Call::Write, 0, false, 0, at, halfWay});
    }
    return plans;
}

class FailingDiskOfBackups : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Faults::areAvailable())
            GTEST_SKIP() << "Standing between a program and the system needs Linux, and no AddressSanitizer.";
    }

    /// The journal, and a backup of it as it was before the last thing was written.
    void begin()
    {
        QDir(folder()).removeRecursively();
        place.begin(furnishedJournal());
        ASSERT_TRUE(makeBackupFolder(folder()));
        older = backUp().value().backup.path;
        const FixedClock clock(QDate(2026, 7, 13));
        auto store = SealedStore::open(place.path(), kAnnasPassphrase, cheapLimits(), nullptr);
        ASSERT_TRUE(store && store.value()->readAll([](StoredRecord &&) { return true; }));
        ASSERT_TRUE(store.value()->rotateSharedKey());
        store = Error{};
        present = contentOf(place.path());
    }
    [[nodiscard]] QString folder() const { return usualBackupFolder(place.path()); }
    [[nodiscard]] QString kept() const { return place.path() + QStringLiteral(".kept"); }
    [[nodiscard]] Result<BackupMade> backUp() const
    {
        const FixedClock clock(QDate(2026, 7, 13));
        auto journal = ClosedJournal::open(place.path());
        return journal ? makeBackup(*journal.value(), folder(), clock) : Result<BackupMade>(journal.error());
    }
    void run(const char *what, const std::function<Result<void>()> &act,
             const std::function<QString(const FaultPlan &, const Trial &)> &judge)
    {
        const auto told = [&act](Told &answer) {
            answer.opening = Outcome::Saved;
            answer.steps[0] = Outcome::Begun;
            const auto done = act();
            answer.steps[0] = done                                       ? Outcome::Saved
                              : done.error().code == ErrorCode::NotKnown ? Outcome::NotKnown
                                                                         : Outcome::NotSaved;
        };
        begin();
        const CallCounts counts = runInChild(place.folder(), {}, told).told.counts;
        EXPECT_GE(counts.all, 4);
        int bad = 0;
        int trials = 0;
        for (const FaultPlan &plan : everyPlan(counts)) {
            begin();
            const Trial trial = runInChild(place.folder(), plan, told);
            ++trials;
            QString wrong = trial.crashed ? QStringLiteral("it crashed") : judge(plan, trial);
            if (!openToOthers(place.folder()).isEmpty())
                wrong += QStringLiteral("others can read something");
            if (!wrong.isEmpty() && ++bad <= kMaxBackupMessages)
                ADD_FAILURE() << qPrintable(describe(plan)) << ": " << qPrintable(wrong);
        }
        EXPECT_EQ(bad, 0) << "of " << trials;
        record({QString::fromUtf8(what), trials, bad, 0, {}});
    }

    Workplace place;
    QString older;
    QByteArray present;
};

TEST_F(FailingDiskOfBackups, NoHalfBackupCounts)
{
    run(
        "backup: each call refused or killed at",
        [this] {
            const auto made = backUp();
            return made ? Result<void>() : Result<void>(made.error());
        },
        [this](const FaultPlan &plan, const Trial &trial) -> QString {
            if (contentOf(place.path()) != present)
                return QStringLiteral("the journal was changed");
            if (!inspectJournal(older))
                return QStringLiteral("the older one is gone");
            int newer = 0;
            for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
                const QString path = QDir(folder()).filePath(name);
                if (path == older)
                    continue;
                // Where nothing can be removed, or the process ended, a part may be left, which bears no backup's name.
                const bool mayRemain = trial.wasKilled || (plan.nth > 0 && plan.call == Call::Unlink);
                if (!hasBackupName(path)) {
                    if (!mayRemain)
                        return QStringLiteral("left behind: ") + name;
                    continue;
                }
                ++newer;
                if (contentOf(path) != present)
                    return QStringLiteral("a backup that is not whole");
            }
            const Outcome outcome = trial.told.steps[0];
            if (outcome == Outcome::Saved && newer != 1)
                return QStringLiteral("said to be made, and is not there");
            return outcome == Outcome::NotSaved && newer != 0 ? QStringLiteral("said not to be made, and is there")
                                                              : QString();
        });
}

TEST_F(FailingDiskOfBackups, NoJournalIsLostInBringingOneBack)
{
    run(
        "restore in place: each call refused or killed at",
        [this] {
            const auto restored = restoreOver(older, place.path(), kept());
            return restored ? Result<void>() : Result<void>(restored.error());
        },
        [this](const FaultPlan &, const Trial &trial) -> QString {
            const QByteArray backup = contentOf(older);
            const QByteArray there = contentOf(place.path());
            const QByteArray beside = contentOf(kept());
            const Outcome outcome = trial.told.steps[0];
            if (!inspectJournal(older))
                return QStringLiteral("the backup is gone");
            if (there != present && beside != present)
                return QStringLiteral("the present journal is gone");
            if (there != present && there != backup && !(there.isEmpty() && trial.wasKilled))
                return QStringLiteral("neither of the two is there");
            if (outcome == Outcome::Saved && (there != backup || beside != present))
                return QStringLiteral("said to be brought back, and is not");
            return outcome == Outcome::NotSaved && there != present ? QStringLiteral("said not to be brought back")
                                                                    : QString();
        });
}

} // namespace
} // namespace hearth::test
