// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/changerules.h"
#include "journal/undohistory.h"
#include "store/recordstore.h"

#include <future>
#include <memory>
#include <optional>

namespace hearth {

class Journal;

/// Many changes applied little by little, as one step, so that a window stays alive beside it: what Journal::apply()
/// and Journal::retrace() do at once. Either all of them come to be written or none. Nothing else changes the records
/// in them meanwhile.
///
///     check, some at a time       nothing is written; stop() or destroying this ends it
///     write, beside the window    stop() may still end it, with nothing written
///     show, some at a time        it is written and comes into the journal; changed() is emitted at the end
class Applying final
{
public:
    /// The journal outlives this, unless it is locked: then nothing of this may be called, but for destroying it.
    Applying(Journal &journal, ChangeSet changes);
    /// Retraces a step. NothingToUndo and StopNotAsked as Journal::retrace().
    [[nodiscard]] static Result<std::unique_ptr<Applying>> again(Journal &journal, Retrace way, StepId step);
    /// Asks what is being written to stop. What was written already is in the journal once it is opened again.
    ~Applying();
    Q_DISABLE_COPY_MOVE(Applying)

    /// Goes on for some milliseconds. False once there is nothing more to do. Errors are those of Journal::apply() or
    /// Journal::retrace(), and Cancelled after stop(); the journal is as before then.
    [[nodiscard]] Result<bool> step();
    /// Has step() end with Cancelled, unless it is written already.
    void stop();
    /// Whether that can still come about.
    [[nodiscard]] bool canStop() const { return m_stage != Stage::Showing && m_stage != Stage::Done; }

    /// Each change counts three times: checked, written, shown.
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const { return 3 * static_cast<qint64>(m_changes.size()); }
    /// The step to take it back by, or that was retraced, once step() has returned false.
    [[nodiscard]] StepId applied() const { return m_applied; }

private:
    enum class Stage : quint8 { Checking, Writing, Showing, Done };

    struct Again final
    {
        Retrace way;
        StepId step;
    };

    Applying(Journal &journal, ChangeSet changes, std::optional<Again> again);
    [[nodiscard]] Result<void> checkSome();
    [[nodiscard]] Result<void> waitForTheStore();
    void showSome();

    Journal &m_journal;
    ChangeSet m_changes;
    std::optional<Again> m_again; // nothing for a step that is new
    ChangeStep m_checked;
    std::vector<RecordWrite> m_writes;
    QList<RecordEvent> m_events;
    std::size_t m_next = 0; // of the changes in this stage
    Stage m_stage = Stage::Checking;
    StepId m_applied;
    std::shared_ptr<CommitWatch> m_watch;
    std::future<Result<void>> m_written;
};

} // namespace hearth
