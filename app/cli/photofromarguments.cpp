// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordfromarguments.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "photos/partnerpicture.h"
#include "photos/photoreader.h"

namespace hearth {

namespace {

/// What a photo may belong to: a record of mine that holds words of mine.
Result<RecordId> ownerFrom(const Arguments &given, const Journal &journal)
{
    const auto id = given.id("to");
    if (!id)
        return id.error();
    const auto owner = journal.find(id.value());
    if (!owner || !isListed(kindOf(*owner)))
        return Error{ErrorCode::NotFound, {}};
    if (recordOf(*owner).author != journal.me())
        return Error{ErrorCode::NotYours, {}};
    const Kind kind = kindOf(*owner);
    if (kind == Kind::Attachment || kind == Kind::Consent)
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A photo cannot be added to that.")));
    return id;
}

} // namespace

Result<ChangeSet> photoFrom(const Arguments &given, const Journal &journal, const QString &path)
{
    const auto owner = ownerFrom(given, journal);
    if (!owner)
        return owner.error();
    if (path.isEmpty())
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "The picture is missing.")));
    const auto bytes = readPhotoFile(path);
    if (!bytes)
        return bytes.error();
    auto prepared = preparePhoto(bytes.value());
    if (!prepared)
        return prepared.error();
    auto photo = composeFrom<Attachment>(given, journal);
    if (!photo)
        return photo.error();
    PreparedPhoto &picture = prepared.value();
    Attachment attachment = attachmentOf(journal, picture);
    attachment.record = photo.value().record;
    attachment.of = owner.value();
    attachment.caption = photo.value().caption;
    return ChangeSet{Change::add(std::move(attachment), std::move(picture.content))};
}

} // namespace hearth
