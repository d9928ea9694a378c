// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/importedphotos.h"

#include "photos/partnerpicture.h"
#include "photos/photoreader.h"

#include <QHash>

namespace hearth {

namespace {

Result<Change> photoFrom(const PlannedPhoto &planned, const Result<QByteArray> &bytes, const Entry &entry,
                         const Journal &journal)
{
    if (!bytes)
        return bytes.error();
    HEARTH_GET(auto prepared, preparePhoto(bytes.value()));
    Attachment attachment = attachmentOf(journal, prepared);
    attachment.of = planned.of;
    attachment.record.date = entry.record.date;
    attachment.caption = planned.photo.caption;
    return Change::add(std::move(attachment), std::move(prepared.content));
}

} // namespace

Result<ChangeSet> changesWithPhotos(ImportPlan &plan, SourceTree &source, const Journal &journal,
                                    const ImportProgress &progress)
{
    ChangeSet changes = plan.changes();
    if (plan.photos.empty())
        return changes;
    QHash<RecordId, const Entry *> entries;
    for (const AnyRecord &any : plan.fresh) {
        if (const auto *entry = std::get_if<Entry>(&any))
            entries.insert(entry->record.id, entry);
    }
    QMultiHash<QString, std::size_t> wanted;
    for (std::size_t i = 0; i < plan.photos.size(); ++i)
        wanted.insert(plan.photos[i].photo.file, i);
    // In the order of the plan, whatever the order in the source.
    std::vector<std::optional<Change>> read(plan.photos.size());
    std::vector<ImportProblem> problems;
    qint64 done = 0;
    const auto isWanted = [&wanted](const QString &name) { return wanted.contains(name); };
    HEARTH_TRY(source.readEach(isWanted, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        if (progress && !progress(done, static_cast<qint64>(plan.photos.size())))
            return Error{ErrorCode::Cancelled, {}};
        for (const std::size_t i : wanted.values(name)) {
            ++done;
            const PlannedPhoto &planned = plan.photos[i];
            auto photo = photoFrom(planned, bytes, *entries.value(planned.of), journal);
            if (photo)
                read[i] = photo.take();
            else
                problems.push_back({planned.place, photo.error()});
        }
        return {};
    }));
    std::vector<PlannedPhoto> kept;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (!read[i])
            continue;
        changes.push_back(std::move(*read[i]));
        kept.push_back(plan.photos[i]);
    }
    plan.photos = std::move(kept);
    plan.problems.insert(plan.problems.end(), problems.begin(), problems.end());
    return changes;
}

} // namespace hearth
