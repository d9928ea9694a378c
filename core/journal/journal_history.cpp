// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back and done again: each of the two has their own steps.
#include "journal/journal.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

bool touchesAny(const ChangeSet &step, const QSet<RecordId> &ids)
{
    return std::ranges::any_of(step, [&ids](const Change &change) { return ids.contains(change.id()); });
}

// The "no" that these changes take out of the journal, or turn into something else.
std::optional<Consent> stopTakenBack(const ChangeSet &changes)
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

void Journal::remember(ChangeSet step)
{
    dropOvertaken(step);
    history().undo.push_back(std::move(step));
    history().redo.clear();
    emit historyChanged();
}

void Journal::forget(const QSet<RecordId> &ids)
{
    // A step that touched the record loses that part, so that no undo can bring it back.
    for (History &each : m_histories) {
        for (std::vector<ChangeSet> *steps : {&each.undo, &each.redo}) {
            for (ChangeSet &step : *steps)
                std::erase_if(step, [&ids](const Change &change) { return ids.contains(change.id()); });
            std::erase_if(*steps, [](const ChangeSet &step) { return step.empty(); });
        }
    }
}

void Journal::dropOvertaken(const ChangeSet &changes)
{
    History &others = m_histories.at(otherPartner(m_me).number() - 1U);
    QSet<RecordId> ids;
    for (const Change &change : changes)
        ids.insert(change.id());
    // A step goes whole, and with it whatever else they did to the records in it.
    qsizetype known = -1;
    while (std::exchange(known, ids.size()) != ids.size()) {
        for (const std::vector<ChangeSet> *steps : {&others.undo, &others.redo}) {
            for (const ChangeSet &step : *steps) {
                if (!touchesAny(step, ids))
                    continue;
                for (const Change &change : step)
                    ids.insert(change.id());
            }
        }
    }
    for (std::vector<ChangeSet> *steps : {&others.undo, &others.redo})
        std::erase_if(*steps, [&ids](const ChangeSet &step) { return touchesAny(step, ids); });
}

std::optional<Consent> Journal::stopToUndo() const
{
    return canUndo() ? stopTakenBack(inverse(history().undo.back())) : std::nullopt;
}

std::optional<Consent> Journal::stopToRedo() const
{
    return canRedo() ? stopTakenBack(history().redo.back()) : std::nullopt;
}

Result<void> Journal::undo(StopAsked asked)
{
    return retrace(true, asked);
}

Result<void> Journal::redo(StopAsked asked)
{
    return retrace(false, asked);
}

Result<void> Journal::retrace(bool isBack, StopAsked asked)
{
    History &mine = history(); // also when the other should write by the end
    std::vector<ChangeSet> &from = isBack ? mine.undo : mine.redo;
    std::vector<ChangeSet> &to = isBack ? mine.redo : mine.undo;
    if (from.empty())
        return Error{ErrorCode::NothingToUndo, {}};
    const std::optional<Consent> stop = isBack ? stopToUndo() : stopToRedo();
    if (stop && (asked == StopAsked::No || stop->record.author != m_me))
        return Error{ErrorCode::StopNotAsked, {}};
    // The step is in neither history while it is carried out, since whoever hears of it may apply changes of their own.
    ChangeSet step = std::move(from.back());
    from.pop_back();
    ChangeSet carried = isBack ? inverse(step) : step;
    if (const auto done = carryOut(carried, {}, true); !done) {
        from.push_back(std::move(step));
        return done;
    }
    dropOvertaken(step);
    to.push_back(std::move(step));
    emit historyChanged();
    return {};
}

} // namespace hearth
