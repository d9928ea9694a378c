// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/repair.h"

#include "records/codec.h"
#include "store/sealedstore.h"

namespace hearth {

namespace {

struct Photo final
{
    RecordId id;
    QByteArray digest;
};

Result<std::vector<Photo>> photosIn(SealedStore &store)
{
    std::vector<Photo> photos;
    const auto read = store.readAll([&photos](StoredRecord &&record) {
        const auto decoded = decode(record.payload);
        if (const auto *photo = decoded ? std::get_if<Attachment>(&decoded.value()) : nullptr)
            photos.push_back({record.id, photo->digest});
        return true;
    });
    return read ? Result<std::vector<Photo>>(std::move(photos)) : Result<std::vector<Photo>>(read.error());
}

} // namespace

Result<RepairReport> repairJournal(const QString &path, const QString &secret, const PassphraseLimits &limits,
                                   const QString &output, const SalvageProgress &progress)
{
    RepairReport report;
    const auto look = [&](SealedStore &store) -> Result<void> {
        HEARTH_GET(const auto photos, photosIn(store));
        qint64 done = 0;
        const auto total = static_cast<qint64>(photos.size());
        for (const Photo &photo : photos) {
            if (progress && !progress(SalvageStep::Checking, done++, total))
                return Error{ErrorCode::Cancelled, {}};
            const auto content = store.content(photo.id);
            const bool isWhole = content && digestOfContent(content.value()) == photo.digest;
            ++(isWhole ? report.photos : report.incompletePhotos);
        }
        return {};
    };
    HEARTH_GET(auto salvaged, salvageJournal(path, secret, limits, output, progress, look));
    report.rows = std::move(salvaged);
    return report;
}

} // namespace hearth
