// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back and doing again.
#include "journal/changerules.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

ChangeSet retracing(const UndoHistory::Step &step, Retrace way)
{
    return way == Retrace::Undo ? inverse(step.changes) : step.changes;
}

// The "no" that these changes take out of the journal, or turn into something else.
std::optional<Consent> stopIn(const ChangeSet &changes)
{
    for (const Change &change : changes) {
        const auto *before = change.before ? std::get_if<Consent>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Consent>(&*change.after) : nullptr;
        const bool stays = before != nullptr && after != nullptr && after->decision == before->decision;
        if (before != nullptr && isStop(before->decision) && !stays)
            return *before;
    }
    return std::nullopt;
}

} // namespace

StepId Journal::nextStep(Retrace way) const
{
    const UndoHistory::Step *step = m_history.next(m_me, way);
    return step != nullptr ? step->id : StepId();
}

bool Journal::canRetrace(Retrace way, StepId id) const
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    if (step == nullptr)
        return false;
    ChangeSet changes = retracing(*step, way);
    if (const auto stop = stopIn(changes); stop && stop->record.author != m_me)
        return false;
    ChangeStep checked = stepOf(changes, true);
    return std::ranges::all_of(changes, [&](Change &change) { return checkChange(*this, change, checked).ok(); });
}

std::optional<Consent> Journal::stopTakenBack(Retrace way, StepId id) const
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    return step != nullptr ? stopIn(retracing(*step, way)) : std::nullopt;
}

Result<void> Journal::undo(StopAsked asked)
{
    return retrace(Retrace::Undo, nextStep(Retrace::Undo), asked);
}

Result<void> Journal::redo(StopAsked asked)
{
    return retrace(Retrace::Redo, nextStep(Retrace::Redo), asked);
}

Result<void> Journal::retrace(Retrace way, StepId id, StopAsked asked)
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    if (step == nullptr)
        return Error{ErrorCode::NothingToUndo, {}};
    ChangeSet changes = retracing(*step, way);
    const auto stop = stopIn(changes);
    if (stop && (asked == StopAsked::No || stop->record.author != m_me))
        return Error{ErrorCode::StopNotAsked, {}};
    const auto done = carryOut(changes, {}, true);
    if (!done)
        return done.error();
    m_history.retraced(m_me, way, id);
    emit changed(done.value());
    emit historyChanged();
    return {};
}

} // namespace hearth
