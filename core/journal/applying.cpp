// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/applying.h"

#include "journal/alongside.h"
#include "journal/journal.h"
#include "journal/retracing.h"

#include <algorithm>
#include <chrono>

namespace hearth {

namespace {

constexpr std::chrono::milliseconds kPatience(10);
constexpr std::size_t kChecked = 128; // at once: some milliseconds
constexpr std::size_t kShown = 2048;

} // namespace

Applying::Applying(Journal &journal, ChangeSet changes)
    : Applying(journal, std::move(changes), std::nullopt)
{
}

Applying::Applying(Journal &journal, ChangeSet changes, std::optional<Again> again)
    : m_journal(journal)
    , m_changes(std::move(changes))
    , m_again(again)
    , m_watch(std::make_shared<CommitWatch>())
{
    if (!again)
        addWhatGoesAlong(journal, m_changes, Removal::ToUndo);
    m_checked = stepOf(m_changes, again.has_value());
    m_writes.reserve(m_changes.size());
}

Result<std::unique_ptr<Applying>> Applying::again(Journal &journal, Retrace way, StepId id)
{
    const UndoHistory::Step *step = journal.m_history.find(journal.m_me, way, id);
    if (step == nullptr)
        return Error{ErrorCode::NothingToUndo, {}};
    ChangeSet changes = retracing(*step, way);
    if (stopTakenBackBy(changes))
        return Error{ErrorCode::StopNotAsked, {}};
    return std::unique_ptr<Applying>(new Applying(journal, std::move(changes), Again{way, id}));
}

Applying::~Applying()
{
    m_watch->isStopped = true;
}

Result<bool> Applying::step()
{
    if (m_changes.empty())
        return false;
    switch (m_stage) {
    case Stage::Checking:
        if (m_watch->isStopped)
            return Error{ErrorCode::Cancelled, {}};
        HEARTH_TRY(checkSome());
        return true;
    case Stage::Writing:
        HEARTH_TRY(waitForTheStore());
        return true;
    case Stage::Showing:
        showSome();
        return m_stage != Stage::Done;
    case Stage::Done:
        break;
    }
    return false;
}

void Applying::stop()
{
    m_watch->isStopped = true;
}

qint64 Applying::done() const
{
    const auto all = static_cast<qint64>(m_changes.size());
    const auto next = static_cast<qint64>(m_next);
    switch (m_stage) {
    case Stage::Checking:
        return next;
    case Stage::Writing:
        return all + std::min(all, m_watch->done.load());
    case Stage::Showing:
        return 2 * all + next;
    case Stage::Done:
        break;
    }
    return total();
}

Result<void> Applying::checkSome()
{
    const std::size_t end = std::min(m_next + kChecked, m_changes.size());
    for (; m_next < end; ++m_next) {
        HEARTH_GET(auto write, m_journal.prepared(m_changes[m_next], m_checked));
        m_writes.push_back(std::move(write));
    }
    if (m_next == m_changes.size()) {
        m_written = m_journal.m_store.commitBeside(std::move(m_writes), m_watch);
        m_stage = Stage::Writing;
    }
    return {};
}

Result<void> Applying::waitForTheStore()
{
    if (m_written.wait_for(kPatience) != std::future_status::ready)
        return {};
    const auto written = m_written.get();
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            emit m_journal.notSaved(written.error());
        return written.error();
    }
    m_next = 0;
    m_stage = Stage::Showing;
    return {};
}

void Applying::showSome()
{
    const std::size_t end = std::min(m_next + kShown, m_changes.size());
    for (; m_next < end; ++m_next)
        m_events += m_journal.shown(m_changes[m_next]);
    if (m_next < m_changes.size())
        return;
    m_stage = Stage::Done;
    m_applied = m_again ? m_journal.retraced(m_again->way, m_again->step, std::move(m_events))
                        : m_journal.remembered(std::move(m_changes), std::move(m_events));
}

} // namespace hearth
