// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/alongside.h"

#include "journal/blindcheckin.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

using WithdrawnPeriod = std::pair<PartnerId, Period>;

// Null where it was planted: then nothing that its author really wrote belongs to it, whatever period it names.
const CheckIn *writtenCheckIn(const Change &change)
{
    const auto *before = change.before ? std::get_if<CheckIn>(&*change.before) : nullptr;
    return before != nullptr && before->record.verified ? before : nullptr;
}

const CheckIn *goneCheckIn(const Change &change)
{
    return change.after ? nullptr : writtenCheckIn(change);
}

// Whose answers go, or only their author can read them from now on.
std::vector<WithdrawnPeriod> withdrawnBy(const ChangeSet &changes)
{
    std::vector<WithdrawnPeriod> withdrawn;
    for (const Change &change : changes) {
        const CheckIn *before = writtenCheckIn(change);
        if (before == nullptr)
            continue;
        const bool wasShared = before->record.visibility == Visibility::Shared;
        const bool isShared = change.after && recordOf(*change.after).visibility == Visibility::Shared;
        if (!change.after || (wasShared && !isShared))
            withdrawn.emplace_back(before->record.author, before->period);
    }
    return withdrawn;
}

// A chart would go on saying what its author has just taken back.
void addChartsWithout(const std::vector<WithdrawnPeriod> &withdrawn, const Journal &journal,
                      const QSet<RecordId> &touched, ChangeSet &along)
{
    if (withdrawn.empty())
        return;
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        if (touched.contains(chart.record.id) || !chart.record.verified)
            continue;
        SharedChart left = chart;
        left.ratings.removeIf([&](const SharedRating &shared) {
            return std::ranges::find(withdrawn, WithdrawnPeriod(chart.record.author, shared.period)) != withdrawn.end();
        });
        if (left.ratings == chart.ratings)
            continue;
        along.push_back(left.ratings.isEmpty() ? Change::remove(chart) : Change::edit(chart, left));
    }
}

// What was answered beside a check-in goes with it.
void addOwnAnswersOf(const ChangeSet &changes, const Journal &journal, const QSet<RecordId> &touched, ChangeSet &along)
{
    for (const Change &change : changes) {
        const CheckIn *gone = goneCheckIn(change);
        if (gone == nullptr)
            continue;
        for (const OwnAnswers &own : journal.all<OwnAnswers>()) {
            const bool isBeside = own.record.author == gone->record.author && own.period == gone->period;
            if (isBeside && !touched.contains(own.record.id))
                along.push_back(Change::remove(own));
        }
    }
}

} // namespace

void addWhatGoesAlong(const Journal &journal, ChangeSet &changes, Removal removal)
{
    QHash<RecordId, const Change *> owners;
    QSet<RecordId> touched;
    for (const Change &change : changes) {
        touched.insert(change.id());
        owners.insert(change.id(), &change);
    }
    ChangeSet along;
    for (const Attachment &attachment : journal.all<Attachment>()) {
        const Change *owner = owners.value(attachment.of, nullptr);
        if (owner == nullptr || touched.contains(attachment.record.id) ||
            attachment.record.author != recordOf(owner->after ? *owner->after : *owner->before).author)
            continue;
        if (owner->after && !attachment.record.verified)
            continue;
        if (!owner->after) {
            along.push_back(Change::remove(attachment));
        } else if (recordOf(*owner->after).visibility != attachment.record.visibility) {
            Attachment moved = attachment;
            moved.record.visibility = recordOf(*owner->after).visibility;
            along.push_back(Change::edit(attachment, moved));
        }
    }
    for (Change &change : changes) {
        if (!change.after || change.kind() != Kind::Attachment)
            continue;
        auto &attachment = std::get<Attachment>(*change.after);
        const Change *owner = owners.value(attachment.of, nullptr);
        const Record *stored = journal.findRecord(attachment.of);
        if (owner != nullptr && owner->after)
            attachment.record.visibility = recordOf(*owner->after).visibility;
        else if (stored != nullptr)
            attachment.record.visibility = stored->visibility;
    }
    // Without its answers a seal would open the other's to someone who gives none.
    for (const Change &change : changes) {
        const CheckIn *checkIn = goneCheckIn(change);
        const CheckInSeal *seal =
            checkIn != nullptr ? sealFor(journal, checkIn->record.author, checkIn->period) : nullptr;
        if (seal != nullptr && !touched.contains(seal->record.id))
            along.push_back(Change::remove(*seal));
    }
    addOwnAnswersOf(changes, journal, touched, along);
    addChartsWithout(withdrawnBy(changes), journal, touched, along);
    std::ranges::move(along, std::back_inserter(changes));
    for (Change &change : changes) {
        const bool isRemoved = !change.after && change.kind() == Kind::Attachment;
        if (!isRemoved || removal == Removal::ForGood)
            continue;
        auto content = journal.contentOf(std::get<Attachment>(*change.before));
        // A photo that can no longer be read can still be removed; it will not come back.
        change.content = content ? HeldBytes(content.take()) : HeldBytes();
    }
}

} // namespace hearth
