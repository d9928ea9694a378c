// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/importedphotos.h"

#include "exchange/importorigin.h"
#include "files/sealedspill.h"
#include "photos/partnerpicture.h"

#include <QHash>
#include <QMultiHash>

#include <utility>

namespace hearth {

namespace {

Result<ImportedPhoto> imported(const QByteArray &bytes, SealedSpill &spill)
{
    HEARTH_GET(auto photo, preparePhoto(bytes));
    HEARTH_GET(auto content, spill.put(photo.content));
    QByteArray digest = digestOfContent(photo.content);
    photo.content.clear();
    return ImportedPhoto{std::move(photo), std::move(content), std::move(digest)};
}

/// Of the photos that records had before, each as often as it is there.
using Digests = QHash<RecordId, QByteArrayList>;

/// Gives a photo the day of its record; false where the record has that photo.
bool takeForOneHere(Attachment &attachment, const Journal &journal, Digests &digests)
{
    const Record *owner = journal.findRecord(attachment.of);
    if (owner == nullptr)
        return false;
    auto here = digests.find(attachment.of);
    if (here == digests.end()) {
        here = digests.insert(attachment.of, {});
        for (const Attachment *each : journal.photosOf(attachment.of))
            *here += each->digest;
    }
    attachment.record.date = owner->date;
    return !here->removeOne(attachment.digest);
}

/// Each record remembers which photos came with it, so that one that is removed stays away.
void rememberPhotos(ChangeSet &changes, const QHash<RecordId, QByteArray> &marks, const Journal &journal)
{
    for (Change &change : changes) {
        Record &record = recordOf(*change.after);
        if (change.kind() == Kind::Entry && marks.contains(record.id))
            record.origin = withPhotos(record.origin, marks.value(record.id));
    }
    for (auto of = marks.begin(); of != marks.end(); ++of) {
        const auto here = journal.find(of.key());
        if (!here)
            continue;
        AnyRecord after = *here;
        recordOf(after).origin = withPhotos(recordOf(after).origin, *of);
        changes.push_back(Change::edit(*here, std::move(after)));
    }
}

} // namespace

Result<PreparedPhotos> preparePhotos(const std::vector<PlannedPhoto> &planned, SourceTree *source,
                                     const ImportProgress &progress)
{
    if (planned.empty())
        return PreparedPhotos();
    // In the order of the plan, whatever the order in the source.
    PreparedPhotos photos(planned.size(), Error{ErrorCode::MediaMissing, {}});
    HEARTH_GET(const auto spill, SealedSpill::make());
    qint64 done = 0;
    const auto goOn = [&]() -> Result<void> {
        const bool isStopped = progress && !progress(done, static_cast<qint64>(planned.size()));
        return isStopped ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
    };
    const auto take = [&](std::size_t i, const Result<QByteArray> &bytes) -> Result<void> {
        ++done;
        photos[i] = bytes ? imported(bytes.value(), *spill) : Result<ImportedPhoto>(bytes.error());
        const bool isFull = !photos[i] && photos[i].error().code == ErrorCode::DiskFull;
        return isFull ? Result<void>(photos[i].error()) : Result<void>();
    };
    QMultiHash<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < planned.size(); ++i) {
        if (planned[i].photo.content.isEmpty()) {
            wanted.insert(planned[i].photo.file, i);
        } else { // it came with the words
            HEARTH_TRY(goOn());
            HEARTH_TRY(take(i, planned[i].photo.content.bytes()));
        }
    }
    if (source == nullptr)
        return photos;
    const auto isWanted = [&wanted](const QString &name) { return wanted.contains(name); };
    HEARTH_TRY(source->readEach(isWanted, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn());
        for (const std::size_t i : wanted.values(name))
            HEARTH_TRY(take(i, bytes));
        return {};
    }));
    return photos;
}

ChangeSet changesOf(ImportPlan &plan, PreparedPhotos photos, const Journal &journal)
{
    ChangeSet changes = plan.changes();
    QHash<RecordId, QDate> days;
    for (const AnyRecord &any : plan.fresh)
        days.insert(recordOf(any).id, recordOf(any).date);
    std::vector<PlannedPhoto> kept;
    Digests here;
    QHash<RecordId, QByteArray> marks;
    plan.photosForThoseHere = 0;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const PlannedPhoto &planned = plan.photos.at(i);
        if (!photos[i]) {
            plan.problems.push_back({.place = planned.place, .error = photos[i].error(), .photo = planned.photo.file});
            continue;
        }
        ImportedPhoto imported = photos[i].take();
        Attachment attachment = attachmentOf(journal, imported.photo);
        attachment.size = imported.content.size();
        attachment.digest = imported.digest;
        attachment.of = planned.of;
        attachment.record.date = days.value(planned.of, attachment.record.date);
        marks[planned.of] += planned.mark;
        if (planned.isForOneHere && !takeForOneHere(attachment, journal, here))
            continue;
        attachment.caption = planned.photo.caption;
        if (planned.as) {
            attachment.record = planned.as->record;
            attachment.wasReduced = planned.as->wasReduced;
        }
        changes.push_back(Change::add(std::move(attachment), std::move(imported.content)));
        kept.push_back(planned);
        plan.photosForThoseHere += planned.isForOneHere ? 1 : 0;
    }
    plan.photos = std::move(kept);
    marks.removeIf([](const auto &each) { return each.value().isEmpty(); }); // of Hearthbook's own export
    if (plan.photosForThoseHere == 0)
        marks.removeIf([&journal](const auto &each) { return journal.findRecord(each.key()) != nullptr; });
    rememberPhotos(changes, marks, journal);
    return changes;
}

} // namespace hearth
