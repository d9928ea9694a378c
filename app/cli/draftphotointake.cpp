// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/draftphotointake.h"

#include "cli/progressline.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "journal/draftphotos.h"
#include "photos/partnerpicture.h"
#include "photos/photoreader.h"
#include "wording/describe.h"

#include <QFileInfo>

namespace hearth {

namespace {

Result<PreparedPhoto> prepared(const QString &path)
{
    HEARTH_GET(const auto bytes, readPhotoFile(path));
    return preparePhoto(bytes);
}

} // namespace

Result<void> takeInPhotos(Unfinished &unfinished, Journal &journal, CliEnvironment &environment)
{
    QCborMap &fields = unfinished.draft.fields;
    PhotosTyped typed = PhotosTyped::fromCbor(fields.value(QLatin1String(kPhotosField)));
    const QStringList files = std::exchange(typed.unfinished, {});
    if (files.isEmpty())
        return {};
    ProgressLine progress(environment);
    for (qsizetype i = 0; i < files.size(); ++i) {
        progress.show(Cli::tr("Taking in photos: %1 of %2").arg(i + 1).arg(files.size()));
        const auto photo = prepared(files[i]);
        if (!photo) {
            progress.clear();
            environment.err << Cli::tr("%1: %2").arg(printable(QFileInfo(files[i]).fileName()), describe(photo.error()))
                            << '\n';
            typed.unfinished += files[i];
            continue;
        }
        const Attachment attachment = attachmentOf(journal, photo.value());
        HEARTH_TRY(
            journal.saveDraft(photoPlace(attachment.record.id), waitingFields(attachment, photo.value().content)));
        typed.added += {attachment.record.id, {}};
    }
    progress.clear();
    fields.insert(QLatin1String(kPhotosField), typed.toCbor());
    return journal.saveDraft(unfinished.place, fields);
}

} // namespace hearth
