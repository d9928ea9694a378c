// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reliability/faults.h"
#include "reliability/snapshot.h"
#include "support/journalfixture.h"

#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace hearth::test {

/// What a person was told about something they did.
enum class Outcome : quint8 {
    NotBegun,
    Begun, ///< the process ended before it said anything
    Saved,
    NotSaved,
    NotKnown, ///< it said that it could not find out
};

inline constexpr std::size_t kMaxSteps = 200;

/// Written by a child while it works, read by its parent afterwards, however the child ended.
struct Told final
{
    Outcome opening = Outcome::NotBegun;
    std::array<Outcome, kMaxSteps> steps{};
    CallCounts counts;
};

/// One thing a person does in an open journal, and the records it touches.
struct Step final
{
    std::vector<RecordId> ids;
    std::function<Result<void>(OpenJournal &)> act;
};

/// Several of them, one after the other, in a journal opened by one of the two. Steps touch different records, so that
/// each can be looked for whatever became of the others.
struct Work final
{
    QString passphrase = kAnnasPassphrase;
    std::vector<Step> steps;
};

/// A folder in memory where there is one, so that syncing costs nothing.
class Workplace final
{
public:
    Workplace();
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("ours.hearth")); }
    /// Empties the folder and puts the file there as the journal, readable by its owner alone, with the rollback
    /// journal that stands beside it, if there is one. An empty name puts none.
    void begin(const QString &file) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// What became of a child.
struct Trial final
{
    Told told;
    bool wasKilled = false;
    /// It ended in another way than by being killed or returning: a crash, or a promise of the program broken.
    bool crashed = false;
};

/// Runs `act` in a child process with the plan in force under the folder; `told` is shared with it. With `killAfter`,
/// in microseconds from the moment the child has opened the journal, the parent kills it then.
[[nodiscard]] Trial runInChild(const QString &folder, const FaultPlan &plan, const std::function<void(Told &)> &act,
                               int killAfter = 0);
/// Opens, works and closes as a person would; notes each step in the log of Faults as 2 n when begun and 2 n + 1 when
/// said to be saved.
void work(const QString &path, const Work &work, Told &told);
[[nodiscard]] Trial tryWork(const Workplace &place, const FaultPlan &plan, const Work &work, int killAfter = 0);

/// What was found afterwards, in a journal with nothing in its way any more.
struct Finding final
{
    bool isLost = false;        ///< something that was there before, or was said to be saved, is not there
    bool isMisreported = false; ///< something said not to be saved is there
    bool isHalf = false;        ///< a step is there in part
    bool isUnsound = false;     ///< the check without a key does not call it sound
    QString what;

    [[nodiscard]] bool isGood() const { return !isLost && !isMisreported && !isHalf && !isUnsound; }
};

/// Knows how a journal was before and would be after all steps, and judges what it is now.
class Judge final
{
public:
    /// Does all steps on a copy, with nothing in their way.
    Judge(QString file, Work work);

    [[nodiscard]] Finding judge(const QString &path, const Told &told) const;
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const Work &work() const { return m_work; }
    /// How many calls the work makes.
    [[nodiscard]] const CallCounts &calls() const { return m_calls; }

private:
    QString m_file;
    Work m_work;
    BothSnapshots m_before;
    BothSnapshots m_after;
    CallCounts m_calls;
};

/// Permissions of files in the folder that somebody else could use.
[[nodiscard]] QStringList openToOthers(const QString &folder);

} // namespace hearth::test
