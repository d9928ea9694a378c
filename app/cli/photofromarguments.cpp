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
    HEARTH_GET(const auto id, given.id("to"));
    const auto owner = journal.find(id);
    if (!owner || !isListed(kindOf(*owner)))
        return noSuchNumber();
    if (recordOf(*owner).author != journal.me())
        return Error{ErrorCode::NotYours, {}};
    const Kind kind = kindOf(*owner);
    if (kind == Kind::Attachment || kind == Kind::Consent)
        return usageError(Cli::tr("A photo cannot be added to that."));
    return id;
}

} // namespace

Result<ChangeSet> photoFrom(const Arguments &given, const Journal &journal, const QString &path)
{
    HEARTH_GET(const auto owner, ownerFrom(given, journal));
    if (path.isEmpty())
        return usageError(Cli::tr("The picture is missing."));
    if (isNothingThere(path))
        return noSuchFile(path);
    HEARTH_GET(const auto bytes, readPhotoFile(path));
    HEARTH_GET(auto prepared, preparePhoto(bytes));
    HEARTH_GET(auto photo, composeFrom<Attachment>(given, journal));
    PreparedPhoto &picture = prepared;
    Attachment attachment = attachmentOf(journal, picture);
    attachment.record = photo.record;
    attachment.of = owner;
    attachment.caption = photo.caption;
    return ChangeSet{Change::add(std::move(attachment), std::move(picture.content))};
}

} // namespace hearth
