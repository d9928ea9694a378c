// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails: the n-th write, sync, truncation or removal of a save, an import, a change of passphrase, a
// migration, for every n, once or from then on; and being killed at each of them.
#include "journal/parting.h"
#include "reliability/figures.h"
#include "reliability/works.h"
#include "store/inspection.h"
#include "store/newstore.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <cerrno>

namespace hearth::test {
namespace {

constexpr int kMaxMessages = 6;

struct Outcomes
{
    int trials = 0;
    int failing = 0; // trials in which something was refused or cut short
    int bad = 0;
    int open = 0; // files that others could read

    void add(const Finding &finding, const FaultPlan &plan, const QStringList &readableByOthers)
    {
        ++trials;
        if (!readableByOthers.isEmpty() && ++open == 1)
            ADD_FAILURE() << describe(plan) << ": others can read "
                          << qPrintable(readableByOthers.join(QStringLiteral(", ")));
        if (finding.isGood())
            return;
        if (++bad <= kMaxMessages)
            ADD_FAILURE() << describe(plan) << ": " << qPrintable(finding.what);
    }

    static std::string describe(const FaultPlan &plan)
    {
        if (plan.killAt > 0)
            return (plan.killHalfWay ? "killed half-way through call " : "killed before call ") +
                   std::to_string(plan.killAt);
        return std::string(nameOf(plan.call)) + " " + std::to_string(plan.nth) +
               (plan.fromThenOn ? " and all after it fail with " : " fails once with ") +
               (plan.error == ENOSPC ? "ENOSPC" : "EIO");
    }
};

// Every way in which one of those calls can go wrong. The short run takes the two errors in turns.
std::vector<FaultPlan> everyFailure(const CallCounts &counts)
{
    std::vector<FaultPlan> plans;
    for (std::size_t call = 0; call < kCalls; ++call) {
        for (int nth = 1; nth <= counts.calls.at(call); ++nth) {
            for (const bool fromThenOn : {false, true}) {
                for (const int error : {ENOSPC, EIO}) {
                    const bool isItsTurn = (nth + (fromThenOn ? 1 : 0)) % 2 == (error == EIO ? 1 : 0);
                    if (isLongRun() || isItsTurn)
                        plans.push_back({static_cast<Call>(call), nth, fromThenOn, error, 0, false});
                }
            }
        }
    }
    return plans;
}

std::vector<FaultPlan> everyKill(const CallCounts &counts)
{
    std::vector<FaultPlan> plans;
    for (int at = 1; at <= counts.all; ++at) {
        for (const bool halfWay : {false, true}) {
            if (isLongRun() || halfWay == (at % 2 == 0))
                plans.push_back({Call::Write, 0, false, 0, at, halfWay});
        }
    }
    return plans;
}

class FailingDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Faults::areAvailable())
            GTEST_SKIP() << "Standing between a program and the system needs Linux, and no AddressSanitizer.";
    }

    void run(const char *what, const Judge &judge)
    {
        const auto attempt = [&](const char *how, const std::vector<FaultPlan> &plans) {
            Outcomes tally;
            for (const FaultPlan &plan : plans) {
                place.begin(judge.file());
                const Trial trial = tryWork(place, plan, judge.work());
                const QStringList readable = openToOthers(place.folder());
                Finding finding = judge.judge(place.path(), trial.told);
                if (trial.crashed) {
                    finding.isLost = true;
                    finding.what += QStringLiteral("it crashed");
                }
                tally.add(finding, plan, readable);
            }
            EXPECT_EQ(tally.bad, 0) << "of " << tally.trials;
            record({QStringLiteral("%1: %2").arg(QString::fromUtf8(what), QString::fromUtf8(how)),
                    tally.trials,
                    tally.bad,
                    0,
                    {}});
        };
        EXPECT_GT(judge.calls().all, 0);
        attempt("every write, sync, truncation, removal refused, once and from then on, ENOSPC and EIO",
                everyFailure(judge.calls()));
        attempt("killed before and half-way through every call", everyKill(judge.calls()));
    }

    Workplace place;
};

TEST_F(FailingDisk, NeverLosesWhatWasSaved)
{
    run("save", Judge(furnishedJournal(), savingWork()));
}

TEST_F(FailingDisk, NeverHalfImports)
{
    run("import", Judge(furnishedJournal(), importWork()));
}

TEST_F(FailingDisk, NeverLosesAKeyOnItsWay)
{
    run("key handed over", Judge(furnishedJournal(), openingWork(kBensPassphrase)));
}

// The next one to open it meets the same disk.
TEST_F(FailingDisk, NeverLosesWhatItIsRecovering)
{
    run("recovery after a kill, and a save", Judge(interruptedJournal(), busyWork(1)));
}

TEST_F(FailingDisk, NeverUndoesWhatWasSavedForAStaleRollbackJournal)
{
    run("opening beside a stale rollback journal", Judge(journalBesideAStaleOne(), openingWork(kAnnasPassphrase)));
}

// Journals of before: to be brought up to date, by either.
TEST_F(FailingDisk, NeverLosesAJournalOfVersionTwo)
{
    run("migration", Judge(versionTwo(), openingWork(kAnnasPassphrase)));
    run("migration with a key handed over", Judge(versionTwo(), openingWork(kBensPassphrase)));
}

// One passphrase opens at any time: the new one when it was said to be changed, the old one when it was said not to be.
TEST_F(FailingDisk, NeverShutsAnybodyOut)
{
    const QString next = QStringLiteral("a passphrase that nobody knew before");
    const auto change = [&](Told &told) {
        auto store = SealedStore::open(place.path(), kAnnasPassphrase, cheapLimits(), nullptr);
        if (!store || !store.value()->readAll([](StoredRecord &&) { return true; })) {
            told.opening = Outcome::NotSaved;
            return;
        }
        told.opening = Outcome::Saved;
        told.steps[0] = Outcome::Begun;
        const auto changed = changePassphrase(*store.value(), kAnnasPassphrase, next);
        told.steps[0] = changed                                       ? Outcome::Saved
                        : changed.error().code == ErrorCode::NotKnown ? Outcome::NotKnown
                                                                      : Outcome::NotSaved;
    };
    place.begin(furnishedJournal());
    const auto before = readAsBoth(place.path());
    ASSERT_TRUE(before);
    place.begin(furnishedJournal());
    const CallCounts counts = runInChild(place.folder(), {}, change).told.counts;
    EXPECT_GT(counts.all, 0);
    const auto attempt = [&](const char *how, const std::vector<FaultPlan> &plans) {
        Outcomes tally;
        for (const FaultPlan &plan : plans) {
            place.begin(furnishedJournal());
            const Trial trial = runInChild(place.folder(), plan, change);
            const QStringList readable = openToOthers(place.folder());
            const auto withOld = readEverything(place.path(), kAnnasPassphrase);
            const auto withNew = readEverything(place.path(), next);
            const auto bens = readEverything(place.path(), kBensPassphrase);
            const Outcome outcome = trial.told.steps[0];
            Finding finding;
            finding.isLost = trial.crashed || withOld.ok() == withNew.ok() || !bens;
            if (!finding.isLost) {
                finding.isLost = (withNew ? withNew.value() : withOld.value()) != before.value().annas ||
                                 bens.value() != before.value().bens || (outcome == Outcome::Saved && !withNew);
                finding.isMisreported = (outcome == Outcome::NotSaved || outcome == Outcome::NotBegun) && !withOld;
            }
            finding.isUnsound = !inspectJournal(place.path());
            finding.what = QStringLiteral("told %1, the old one %2, the new one %3, Ben's %4")
                               .arg(static_cast<int>(outcome))
                               .arg(withOld.ok())
                               .arg(withNew.ok())
                               .arg(bens.ok());
            tally.add(finding, plan, readable);
        }
        EXPECT_EQ(tally.bad, 0) << "of " << tally.trials;
        record(
            {QStringLiteral("change of passphrase: %1").arg(QString::fromUtf8(how)), tally.trials, tally.bad, 0, {}});
    };
    attempt("every write, sync, truncation, removal refused, once and from then on, ENOSPC and EIO",
            everyFailure(counts));
    attempt("killed before and half-way through every call", everyKill(counts));
}

// Whatever happens on the way, either both are as they were, or one has gone with all that was theirs.
TEST_F(FailingDisk, NeverHalfParts)
{
    const FixedClock clock(QDate(2026, 8, 1));
    const auto isButForTheFarewell = [](const Snapshot &before, const Snapshot &after) {
        return before.size() == after.size() && std::ranges::count_if(before, [&after](const auto &held) {
                                                    const auto there = after.find(held.first);
                                                    return there == after.end() || there->second != held.second;
                                                }) == 1;
    };
    place.begin(furnishedJournal());
    const auto before = readAsBoth(place.path());
    ASSERT_TRUE(before);
    for (const PartingKind kind : {PartingKind::Leaving, PartingKind::Removing}) {
        const bool isLeaving = kind == PartingKind::Leaving;
        const QString output = place.folder() + QStringLiteral("/own.hearth");
        const QString &stays = isLeaving ? kBensPassphrase : kAnnasPassphrase;
        const QString &goes = isLeaving ? kAnnasPassphrase : kBensPassphrase;
        const auto act = [&](Told &told) {
            told.opening = Outcome::Saved;
            told.steps[0] = Outcome::Begun;
            const auto parted =
                part(kind, place.path(), kAnnasPassphrase, output, {cheapLimits(), cheapCost(), nullptr, clock, {}});
            told.steps[0] = parted                                       ? Outcome::Saved
                            : parted.error().code == ErrorCode::NotKnown ? Outcome::NotKnown
                                                                         : Outcome::NotSaved;
        };
        place.begin(furnishedJournal());
        const CallCounts counts = runInChild(place.folder(), {}, act).told.counts;
        EXPECT_GT(counts.all, 0);
        Outcomes tally;
        std::vector<FaultPlan> plans = everyFailure(counts);
        const std::vector<FaultPlan> kills = everyKill(counts);
        plans.insert(plans.end(), kills.begin(), kills.end());
        for (const FaultPlan &plan : plans) {
            place.begin(furnishedJournal());
            const Trial trial = runInChild(place.folder(), plan, act);
            const QStringList readable = openToOthers(place.folder());
            const Outcome outcome = trial.told.steps[0];
            const bool isThere = QFileInfo::exists(output);
            const auto staying = readEverything(place.path(), stays);
            const auto going = readEverything(place.path(), goes);
            const auto gone = isThere ? readEverything(output, goes) : Result<Snapshot>(Error{});
            const Snapshot &staysBefore = isLeaving ? before.value().bens : before.value().annas;
            const Snapshot &goesBefore = isLeaving ? before.value().annas : before.value().bens;
            const bool isAsBefore = staying && going && staying.value() == staysBefore && going.value() == goesBefore;
            const bool isDone = staying && !going && gone && isButForTheFarewell(staysBefore, staying.value()) &&
                                isButForTheFarewell(goesBefore, gone.value()) && inspectJournal(output).ok();
            // While nothing may be removed, what is left cannot be helped.
            const bool mayRemain = (plan.nth > 0 && plan.call == Call::Unlink) || outcome == Outcome::NotKnown;
            Finding finding;
            finding.isLost = trial.crashed || isAsBefore == isDone || (outcome == Outcome::Saved && !isDone);
            finding.isMisreported = outcome == Outcome::NotSaved && (isDone || (isThere && !mayRemain));
            finding.isUnsound = !inspectJournal(place.path());
            finding.what = QStringLiteral("told %1, as before %2, done %3, a new file is %4")
                               .arg(static_cast<int>(outcome))
                               .arg(isAsBefore)
                               .arg(isDone)
                               .arg(isThere);
            tally.add(finding, plan, readable);
        }
        EXPECT_EQ(tally.bad, 0) << "of " << tally.trials;
        record({isLeaving ? QStringLiteral("leaving: each call refused or killed at")
                          : QStringLiteral("removing: each call refused or killed at"),
                tally.trials,
                tally.bad,
                0,
                {}});
    }
}

// A journal that could not be begun leaves nothing; one that was begun opens.
TEST_F(FailingDisk, LeavesNoHalfJournalBehind)
{
    const auto create = [&](Told &told) {
        told.opening = Outcome::Saved;
        told.steps[0] = Outcome::Begun;
        const auto codes = createStore(place.path(), {{kAnnasPassphrase, {}}, {kBensPassphrase, {}}}, cheapCost());
        told.steps[0] = codes                                       ? Outcome::Saved
                        : codes.error().code == ErrorCode::NotKnown ? Outcome::NotKnown
                                                                    : Outcome::NotSaved;
    };
    place.begin({});
    const CallCounts counts = runInChild(place.folder(), {}, create).told.counts;
    EXPECT_GT(counts.all, 0);
    Outcomes tally;
    std::vector<FaultPlan> plans = everyFailure(counts);
    const std::vector<FaultPlan> kills = everyKill(counts);
    plans.insert(plans.end(), kills.begin(), kills.end());
    for (const FaultPlan &plan : plans) {
        place.begin({});
        const Trial trial = runInChild(place.folder(), plan, create);
        Finding finding;
        const Outcome outcome = trial.told.steps[0];
        const bool isThere = QFileInfo::exists(place.path());
        // While nothing may be removed, what is left cannot be helped.
        const bool mayRemain = plan.nth > 0 && plan.call == Call::Unlink;
        finding.isLost = trial.crashed || (outcome == Outcome::Saved && !readAsBoth(place.path()));
        finding.isMisreported = outcome == Outcome::NotSaved && isThere && !mayRemain;
        finding.what = QStringLiteral("told %1, a file is %2").arg(static_cast<int>(outcome)).arg(isThere);
        tally.add(finding, plan, openToOthers(place.folder()));
    }
    EXPECT_EQ(tally.bad, 0) << "of " << tally.trials;
    record({QStringLiteral("new journal: each call refused or killed at"), tally.trials, tally.bad, 0, {}});
}

} // namespace
} // namespace hearth::test
