// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes: what was written and not yet synced is dropped, or is there in part and in any order. From a record
// of every call of some saves, the disk is put together as it may stand after each of them.
#include "reliability/figures.h"
#include "reliability/works.h"
#include "store/newstore.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <map>

namespace hearth::test {
namespace {

enum class Rest {
    Dropped,    ///< nothing that was not synced is there
    AnySubset,  ///< any of it, in order
    TornSmall,  ///< any sectors of 512 bytes of any of it
    TornLarge,  ///< of 4096
    AllButLast, ///< everything but the last call
};

constexpr int kSubsets = 8; // of each kind in the long run

// One file, whatever it is called.
struct Disk
{
    struct File
    {
        QByteArray durable;
        std::vector<LoggedCall> pending;
    };
    std::map<int, File> files;
    std::map<QString, int> names;               // as the running program sees them
    std::map<QString, int> durable;             // as they are after a power cut
    std::vector<std::map<QString, int>> states; // each later state of the folder that may be found
};

void carryOut(QByteArray &content, const LoggedCall &call, SeededRandom *torn, int sector)
{
    if (call.type == LoggedCall::Type::Truncate) {
        if (call.at < content.size())
            content.truncate(call.at);
        else
            content.append(call.at - content.size(), '\0');
        return;
    }
    const qint64 end = call.at + call.bytes.size();
    if (torn == nullptr) {
        if (end > content.size())
            content.append(end - content.size(), '\0');
        content.replace(call.at, call.bytes.size(), call.bytes);
        return;
    }
    for (qint64 at = call.at; at < end;) {
        const qint64 next = std::min(end, (at / sector + 1) * sector);
        if (torn->below(2) == 0) {
            if (next > content.size())
                content.append(next - content.size(), '\0');
            content.replace(at, next - at, call.bytes.mid(at - call.at, next - at));
        }
        at = next;
    }
}

class PowerLoss : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Faults::areAvailable())
            GTEST_SKIP() << "Standing between a program and the system needs Linux, and no AddressSanitizer.";
    }

    // The calls of that work, with a note where each step begins and is acknowledged.
    std::vector<LoggedCall> recordOf(const Judge &judge)
    {
        std::vector<LoggedCall> log;
        place.begin(judge.file());
        Told told;
        Faults::watch(place.folder(), {}, nullptr, &log);
        work(place.path(), judge.work(), told);
        Faults::stop();
        return log;
    }

    // The folder as it may stand when the power goes after the first `calls` of the log.
    void putTogether(const QByteArray &before, const std::vector<LoggedCall> &log, std::size_t calls, Rest rest,
                     SeededRandom &random)
    {
        Disk disk;
        int nextFile = 1;
        if (!before.isEmpty()) {
            disk.files[0] = {before, {}};
            disk.names[QStringLiteral("ours.hearth")] = 0;
        }
        disk.durable = disk.names;
        for (std::size_t i = 0; i < calls; ++i) {
            const LoggedCall &call = log[i];
            const auto named = disk.names.find(call.file);
            switch (call.type) {
            case LoggedCall::Type::Create:
                disk.files[nextFile] = {};
                disk.names[call.file] = nextFile++;
                disk.states.push_back(disk.names);
                break;
            case LoggedCall::Type::Unlink:
                disk.names.erase(call.file);
                disk.states.push_back(disk.names);
                break;
            case LoggedCall::Type::Rename:
                if (named != disk.names.end()) {
                    const int file = named->second;
                    disk.names.erase(call.file);
                    disk.names[call.to] = file;
                    disk.states.push_back(disk.names);
                }
                break;
            case LoggedCall::Type::SyncFolder:
                disk.durable = disk.names;
                disk.states.clear();
                break;
            case LoggedCall::Type::Sync:
                if (named != disk.names.end()) {
                    Disk::File &file = disk.files[named->second];
                    for (const LoggedCall &pending : file.pending)
                        carryOut(file.durable, pending, nullptr, 0);
                    file.pending.clear();
                }
                break;
            case LoggedCall::Type::Write:
            case LoggedCall::Type::Truncate:
                if (named != disk.names.end())
                    disk.files[named->second].pending.push_back(call);
                break;
            case LoggedCall::Type::Note:
                break;
            }
        }
        place.begin({});
        std::map<QString, int> names = disk.durable;
        if (rest == Rest::AllButLast)
            names = disk.names;
        else if (rest != Rest::Dropped && !disk.states.empty()) {
            const std::uint32_t state = random.below(static_cast<std::uint32_t>(disk.states.size()) + 1);
            if (state > 0)
                names = disk.states[state - 1];
        }
        for (const auto &[name, number] : names) {
            Disk::File &file = disk.files[number];
            QByteArray content = file.durable;
            for (std::size_t i = 0; i < file.pending.size(); ++i) {
                const bool isThere = rest == Rest::AllButLast ? i + 1 < file.pending.size()
                                                              : rest != Rest::Dropped && random.below(2) == 0;
                const bool isTorn = rest == Rest::TornSmall || rest == Rest::TornLarge;
                if (isThere || isTorn)
                    carryOut(content, file.pending[i], isTorn ? &random : nullptr,
                             rest == Rest::TornSmall ? 512 : 4096);
            }
            QFile out(QDir(place.folder()).filePath(name));
            ASSERT_TRUE(out.open(QIODevice::WriteOnly));
            ASSERT_EQ(out.write(content), content.size());
        }
    }

    void run(const char *what, const Judge &judge)
    {
        QFile file(judge.file());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const std::vector<LoggedCall> log = recordOf(judge);
        SeededRandom random(2026);
        int times = 0;
        int bad = 0;
        Told told;
        told.opening = Outcome::Saved;
        for (std::size_t calls = 1; calls <= log.size(); ++calls) {
            const LoggedCall &last = log[calls - 1];
            if (last.type == LoggedCall::Type::Note)
                told.steps.at(static_cast<std::size_t>(last.at) / 2) =
                    last.at % 2 == 0 ? Outcome::Begun : Outcome::Saved;
            std::vector<Rest> rests{Rest::Dropped};
            if (isLongRun()) {
                rests.push_back(Rest::AllButLast);
                for (int i = 0; i < kSubsets; ++i)
                    rests.insert(rests.end(), {Rest::AnySubset, Rest::TornSmall, Rest::TornLarge});
            } else {
                const Rest inTurn[] = {Rest::AnySubset, Rest::TornSmall, Rest::TornLarge, Rest::AllButLast};
                rests.push_back(inTurn[calls % 4]);
            }
            for (const Rest rest : rests) {
                putTogether(before, log, calls, rest, random);
                ++times;
                const Finding finding = judge.judge(place.path(), told);
                if (!finding.isGood() && ++bad <= 6)
                    ADD_FAILURE() << "after call " << calls << ", rest " << static_cast<int>(rest) << ": "
                                  << qPrintable(finding.what);
            }
        }
        EXPECT_GT(log.size(), 10U);
        EXPECT_EQ(bad, 0) << "of " << times;
        record({QStringLiteral("%1: power lost after every call, what was not synced dropped, reordered or torn")
                    .arg(QString::fromUtf8(what)),
                times,
                bad,
                0,
                {}});
    }

    Workplace place;
};

TEST_F(PowerLoss, KeepsWhatWasSaved)
{
    run("save", Judge(furnishedJournal(), savingWork()));
}

TEST_F(PowerLoss, KeepsOrLeavesOutAnImport)
{
    run("import", Judge(furnishedJournal(), importWork()));
}

TEST_F(PowerLoss, KeepsAJournalOfVersionTwo)
{
    run("migration", Judge(versionTwo(), openingWork(kBensPassphrase)));
}

TEST_F(PowerLoss, KeepsANewJournal)
{
    std::vector<LoggedCall> log;
    place.begin({});
    Faults::watch(place.folder(), {}, nullptr, &log);
    ASSERT_TRUE(createStore(place.path(), {{kAnnasPassphrase, {}}, {kBensPassphrase, {}}}, cheapCost()));
    Faults::stop();
    SeededRandom random(2027);
    // From the moment on at which the codes were shown.
    int bad = 0;
    for (const Rest rest : {Rest::Dropped, Rest::AnySubset, Rest::TornSmall, Rest::TornLarge}) {
        putTogether({}, log, log.size(), rest, random);
        const auto both = readAsBoth(place.path());
        EXPECT_TRUE(both) << "rest " << static_cast<int>(rest);
        bad += both ? 0 : 1;
    }
    record({QStringLiteral("new journal: power lost once it was said to be made"), 4, bad, 0, {}});
}

} // namespace
} // namespace hearth::test
