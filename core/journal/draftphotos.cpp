// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/draftphotos.h"

#include "journal/journal.h"
#include "records/draftplace.h"

#include <QCborArray>

#include <algorithm>
#include <chrono>
#include <limits>

namespace hearth {

namespace {

using namespace std::chrono_literals;

const QLatin1String kAdded("added");
const QLatin1String kRemoved("removed");
const QLatin1String kCaptions("captions");
const QLatin1String kUnfinished("unfinished");
const QLatin1String kId("id");
const QLatin1String kCaption("caption");
const QLatin1String kContent("content");
const QLatin1String kType("type");
const QLatin1String kWidth("width");
const QLatin1String kHeight("height");
const QLatin1String kThumbnail("thumbnail");
const QLatin1String kReduced("reduced");

qint64 numberOf(RecordId id)
{
    return static_cast<qint64>(id.number());
}

/// A side that no photo has is none; the rules refuse it.
int sideFrom(const QCborValue &value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, std::numeric_limits<int>::max()));
}

} // namespace

QString photoPlace(RecordId photo)
{
    return DraftPlace{.kind = Kind::Attachment, .of = photo}.name();
}

bool isPhotoPlace(const QString &place)
{
    const auto read = DraftPlace::fromName(place);
    return read && read->kind == Kind::Attachment;
}

QSet<RecordId> photosNamedIn(const QCborMap &fields)
{
    QSet<RecordId> named;
    for (const PhotosTyped::Added &photo : PhotosTyped::fromCbor(fields.value(QLatin1String(kPhotosField))).added)
        named += photo.id;
    return named;
}

QCborMap waitingFields(const Attachment &attachment, const QByteArray &content)
{
    return {{kContent, content},          {kType, attachment.mimeType},       {kWidth, attachment.width},
            {kHeight, attachment.height}, {kThumbnail, attachment.thumbnail}, {kReduced, attachment.wasReduced}};
}

std::optional<WaitingPhoto> waitingPhoto(const Journal &journal, RecordId photo)
{
    const Draft *draft = photo.isValid() ? journal.draft(photoPlace(photo)) : nullptr;
    if (draft == nullptr)
        return std::nullopt;
    const QCborMap &fields = draft->fields;
    WaitingPhoto waiting{journal.compose<Attachment>(), fields.value(kContent).toByteArray()};
    Attachment &attachment = waiting.attachment;
    attachment.record.id = photo;
    attachment.mimeType = fields.value(kType).toString();
    attachment.width = sideFrom(fields.value(kWidth));
    attachment.height = sideFrom(fields.value(kHeight));
    attachment.size = waiting.content.size();
    attachment.digest = digestOfContent(waiting.content);
    attachment.thumbnail = fields.value(kThumbnail).toByteArray();
    attachment.wasReduced = fields.value(kReduced).toBool();
    return waiting;
}

QCborValue PhotosTyped::toCbor() const
{
    QCborArray addedThere;
    for (const Added &photo : added)
        addedThere.append(QCborMap{{kId, numberOf(photo.id)}, {kCaption, photo.caption}});
    QCborArray removedThere;
    for (const RecordId id : removed)
        removedThere.append(numberOf(id));
    QCborMap captionsThere;
    for (auto each = captions.begin(); each != captions.end(); ++each)
        captionsThere.insert(numberOf(each.key()), each.value());
    QCborMap fields{{kAdded, addedThere}, {kRemoved, removedThere}, {kCaptions, captionsThere}};
    if (!unfinished.isEmpty())
        fields.insert(kUnfinished, QCborArray::fromStringList(unfinished));
    return fields;
}

PhotosTyped PhotosTyped::fromCbor(const QCborValue &value)
{
    const QCborMap fields = value.toMap();
    PhotosTyped typed;
    const QCborArray addedThere = fields.value(kAdded).toArray();
    for (const QCborValue &each : addedThere) {
        const QCborMap one = each.toMap();
        typed.added += {RecordId(one.value(kId).toInteger()), one.value(kCaption).toString()};
    }
    const QCborArray removedThere = fields.value(kRemoved).toArray();
    for (const QCborValue &id : removedThere)
        typed.removed += RecordId(id.toInteger());
    const QCborMap captionsThere = fields.value(kCaptions).toMap();
    for (const auto &[id, caption] : captionsThere)
        typed.captions.insert(RecordId(id.toInteger()), caption.toString());
    const QCborArray unfinishedThere = fields.value(kUnfinished).toArray();
    for (const QCborValue &path : unfinishedThere)
        typed.unfinished += path.toString();
    return typed;
}

void standAfter(Attachment &photo, const Attachment &earlier)
{
    photo.record.written = std::max(photo.record.written, earlier.record.written + 1ms);
    photo.record.changed = photo.record.written;
}

ChangeSet photoChangesIn(const Journal &journal, const QCborMap &fields, const Record &owner)
{
    const PhotosTyped typed = PhotosTyped::fromCbor(fields.value(QLatin1String(kPhotosField)));
    const std::vector<const Attachment *> present = journal.photosOf(owner.id);
    const auto isThere = [&present](RecordId id) {
        return std::ranges::any_of(present, [id](const Attachment *photo) { return photo->record.id == id; });
    };
    ChangeSet changes;
    for (const Attachment *photo : present) {
        const auto caption = typed.captions.constFind(photo->record.id);
        if (typed.removed.contains(photo->record.id)) {
            changes.push_back(Change::remove(*photo));
        } else if (caption != typed.captions.constEnd() && *caption != photo->caption) {
            Attachment after = *photo;
            after.caption = *caption;
            after.record.changed = std::max(journal.clock().now(), after.record.written);
            changes.push_back(Change::edit(*photo, after));
        }
    }
    std::optional<Attachment> last = present.empty() ? std::nullopt : std::optional(*present.back());
    for (const PhotosTyped::Added &each : typed.added) {
        auto waiting = isThere(each.id) ? std::nullopt : waitingPhoto(journal, each.id);
        if (!waiting)
            continue;
        Attachment &photo = waiting->attachment;
        photo.caption = each.caption;
        photo.of = owner.id;
        photo.record.date = owner.date;
        photo.record.visibility = owner.visibility;
        if (last)
            standAfter(photo, *last);
        last = photo;
        changes.push_back(Change::add(photo, waiting->content));
    }
    return changes;
}

} // namespace hearth
