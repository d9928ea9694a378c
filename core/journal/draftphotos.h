// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QCborMap>
#include <QCborValue>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearth {

class Journal;

/// A photo that was taken in while something is being written waits in a draft of its own, so that it is not sealed
/// anew with each word; the draft of the words names it in its field "photos".
inline constexpr const char *kPhotosField = "photos";

/// The place of the draft in which that photo waits.
[[nodiscard]] QString photoPlace(RecordId photo);
/// Whether a draft at that place is a waiting photo.
[[nodiscard]] bool isPhotoPlace(const QString &place);
/// The photos that a draft with these fields waits for.
[[nodiscard]] QSet<RecordId> photosNamedIn(const QCborMap &fields);

/// A photo that belongs to no record yet.
struct WaitingPhoto final
{
    Attachment attachment;
    QByteArray content;
};
/// What the draft of a photo that waits holds.
[[nodiscard]] QCborMap waitingFields(const Attachment &attachment, const QByteArray &content);
/// The photo that waits there; nothing where none does.
[[nodiscard]] std::optional<WaitingPhoto> waitingPhoto(const Journal &journal, RecordId photo);

/// What is done with photos while something is being written, as its draft names it.
struct PhotosTyped final
{
    /// One that was taken in, and waits.
    struct Added final
    {
        RecordId id;
        QString caption;
    };
    QList<Added> added;
    QList<RecordId> removed;
    QHash<RecordId, QString> captions; ///< new ones of photos that were there
    QStringList unfinished;            ///< files that were still being looked at, by their paths

    [[nodiscard]] QCborValue toCbor() const;
    [[nodiscard]] static PhotosTyped fromCbor(const QCborValue &value);
};

/// Lets the photo stand after that one: photos stand in the order of writing, also those that came in one moment.
void standAfter(Attachment &photo, const Attachment &earlier);

/// What makes the photos of `owner`, one of mine that is there or about to be added, those that the draft with these
/// fields names; to be applied together with the owner's own change.
[[nodiscard]] ChangeSet photoChangesIn(const Journal &journal, const QCborMap &fields, const Record &owner);

} // namespace hearth
