// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/undohistory.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

// The record that this one belongs to; invalid when it stands alone.
RecordId ownerOf(const AnyRecord &any)
{
    if (const auto *photo = std::get_if<Attachment>(&any))
        return photo->of;
    if (const auto *response = std::get_if<Response>(&any))
        return response->to;
    if (const auto *words = std::get_if<Reflection>(&any))
        return words->experience;
    return {};
}

// What stands for the record in a comparison of steps: an agreement for all its versions and answers.
RecordId subjectOf(const AnyRecord &any)
{
    if (const auto *version = std::get_if<AgreementVersion>(&any))
        return version->agreement;
    if (const auto *consent = std::get_if<Consent>(&any))
        return consent->agreement;
    return recordOf(any).id;
}

struct Concern final
{
    QSet<RecordId> subjects;
    QSet<RecordId> owners;
};

Concern concernOf(const ChangeSet &changes)
{
    Concern concern;
    for (const Change &change : changes) {
        const AnyRecord &any = change.after ? *change.after : *change.before;
        concern.subjects.insert(subjectOf(any));
        if (const RecordId owner = ownerOf(any); owner.isValid())
            concern.owners.insert(owner);
    }
    return concern;
}

bool isInTheWay(const Concern &one, const Concern &other)
{
    return one.subjects.intersects(other.subjects) || one.owners.intersects(other.subjects) ||
           one.subjects.intersects(other.owners);
}

QSet<RecordId> recordsIn(const ChangeSet &changes)
{
    QSet<RecordId> ids;
    for (const Change &change : changes)
        ids.insert(change.id());
    return ids;
}

bool touchesAny(const UndoHistory::Step &step, const QSet<RecordId> &ids)
{
    return std::ranges::any_of(step.changes, [&ids](const Change &change) { return ids.contains(change.id()); });
}

} // namespace

UndoHistory::Steps &UndoHistory::steps(PartnerId owner, Retrace way)
{
    return m_steps.at(owner.number() - 1U).at(static_cast<std::size_t>(way));
}

const UndoHistory::Steps &UndoHistory::steps(PartnerId owner, Retrace way) const
{
    return m_steps.at(owner.number() - 1U).at(static_cast<std::size_t>(way));
}

const UndoHistory::Step *UndoHistory::next(PartnerId owner, Retrace way) const
{
    const Steps &all = steps(owner, way);
    return all.empty() ? nullptr : &all.back();
}

const UndoHistory::Step *UndoHistory::find(PartnerId owner, Retrace way, StepId id) const
{
    const Steps &all = steps(owner, way);
    const auto found = std::ranges::find(all, id, &Step::id);
    if (found == all.end())
        return nullptr;
    const Concern concern = concernOf(found->changes);
    const bool isFree = std::none_of(std::next(found), all.end(), [&concern](const Step &nearer) {
        return isInTheWay(concern, concernOf(nearer.changes));
    });
    return isFree ? &*found : nullptr;
}

StepId UndoHistory::add(PartnerId owner, ChangeSet changes)
{
    dropOvertaken(owner, changes);
    m_last = StepId(m_last.number() + 1);
    steps(owner, Retrace::Undo).push_back({m_last, std::move(changes)});
    steps(owner, Retrace::Redo).clear();
    return m_last;
}

void UndoHistory::retraced(PartnerId owner, Retrace way, StepId id)
{
    Steps &from = steps(owner, way);
    const auto found = std::ranges::find(from, id, &Step::id);
    if (found == from.end())
        return; // its records may have been forgotten meanwhile
    Step step = std::move(*found);
    from.erase(found);
    dropOvertaken(owner, step.changes);
    steps(owner, opposite(way)).push_back(std::move(step));
}

void UndoHistory::forget(const QSet<RecordId> &records)
{
    for (auto &ofOne : m_steps) {
        for (Steps &all : ofOne) {
            for (Step &step : all)
                std::erase_if(step.changes, [&](const Change &change) { return records.contains(change.id()); });
            std::erase_if(all, [](const Step &step) { return step.changes.empty(); });
        }
    }
}

void UndoHistory::forgetWhatTheOtherWrote(PartnerId owner)
{
    QSet<RecordId> gone;
    for (const Retrace way : {Retrace::Undo, Retrace::Redo}) {
        for (const Step &step : steps(owner, way)) {
            const bool isTheirs = std::ranges::any_of(step.changes, [owner](const Change &change) {
                return recordOf(change.after ? *change.after : *change.before).author != owner;
            });
            if (isTheirs) // a step is undone whole or not at all
                gone.unite(recordsIn(step.changes));
        }
    }
    forget(gone);
}

void UndoHistory::dropOvertaken(PartnerId owner, const ChangeSet &changes)
{
    const PartnerId other = otherPartner(owner);
    QSet<RecordId> ids = recordsIn(changes);
    // A step goes whole, and with it whatever else they did to the records in it.
    qsizetype known = -1;
    while (std::exchange(known, ids.size()) != ids.size()) {
        for (const Retrace way : {Retrace::Undo, Retrace::Redo}) {
            for (const Step &step : steps(other, way)) {
                if (touchesAny(step, ids))
                    ids.unite(recordsIn(step.changes));
            }
        }
    }
    for (const Retrace way : {Retrace::Undo, Retrace::Redo})
        std::erase_if(steps(other, way), [&ids](const Step &step) { return touchesAny(step, ids); });
}

} // namespace hearth
