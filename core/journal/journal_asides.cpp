// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal does beside changing records: drafts, photos, and opening what has come due.
#include "journal/blindcheckin.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

const Draft *Journal::draft(const QString &place) const
{
    return m_drafts.at(place);
}

Result<void> Journal::saveDraft(const QString &place, const QCborMap &fields)
{
    return m_drafts.save(place, fields);
}

Result<void> Journal::discardDraft(const QString &place)
{
    return m_drafts.discard(place);
}

std::vector<const Attachment *> Journal::photosOf(RecordId record) const
{
    std::vector<const Attachment *> photos;
    const Record *owner = findRecord(record);
    if (owner == nullptr)
        return photos;
    for (const Attachment &attachment : all<Attachment>()) {
        const Record &own = attachment.record;
        // Nobody else can put a picture under it.
        const bool belongs = own.verified && own.author == owner->author && own.visibility == owner->visibility;
        if (attachment.of == record && belongs)
            photos.push_back(&attachment);
    }
    std::ranges::stable_sort(photos, {}, [](const Attachment *photo) { return photo->record.written; });
    return photos;
}

Result<QByteArray> Journal::contentOf(const Attachment &attachment) const
{
    auto content = m_store.content(attachment.record.id);
    if (content && digestOfContent(content.value()) != attachment.digest)
        return Error{ErrorCode::ContentChanged, {}};
    return content;
}

Result<void> Journal::addPhotosOf(ChangeSet &changes, bool keepContent) const
{
    QHash<RecordId, const Change *> owners;
    QSet<RecordId> touched;
    for (const Change &change : changes) {
        touched.insert(change.id());
        owners.insert(change.id(), &change);
    }
    ChangeSet along;
    for (const Attachment &attachment : all<Attachment>()) {
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
        const Record *stored = findRecord(attachment.of);
        if (owner != nullptr && owner->after)
            attachment.record.visibility = recordOf(*owner->after).visibility;
        else if (stored != nullptr)
            attachment.record.visibility = stored->visibility;
    }
    // Without its answers a seal would open the other's to someone who gives none.
    for (const Change &change : changes) {
        const auto *checkIn = change.before && !change.after ? std::get_if<CheckIn>(&*change.before) : nullptr;
        const CheckInSeal *seal =
            checkIn != nullptr ? sealFor(*this, checkIn->record.author, checkIn->period) : nullptr;
        if (seal != nullptr && !touched.contains(seal->record.id))
            along.push_back(Change::remove(*seal));
    }
    std::ranges::move(along, std::back_inserter(changes));
    for (Change &change : changes) {
        const bool isRemoved = !change.after && change.kind() == Kind::Attachment;
        if (!isRemoved || !keepContent)
            continue;
        auto content = contentOf(std::get<Attachment>(*change.before));
        // A photo that can no longer be read can still be removed; it will not come back.
        change.content = content ? content.take() : QByteArray();
    }
    return {};
}

Result<int> Journal::openWhatIsDue()
{
    ChangeSet changes;
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        if (canWriteAs(author))
            std::ranges::move(dueOpenings(*this, author), std::back_inserter(changes));
    }
    // One by one: what cannot be opened does not keep the others closed.
    int opened = 0;
    Result<void> failure;
    for (Change &change : changes) {
        ChangeSet step{std::move(change)};
        auto done = addPhotosOf(step, true);
        if (done)
            done = carryOut(step, {}, false);
        if (done)
            ++opened;
        else
            failure = done;
    }
    if (const QList<RecordEvent> events = sortOutWaiting(); !events.isEmpty())
        emit changed(events);
    if (!failure)
        return failure.error();
    return opened;
}

} // namespace hearth
