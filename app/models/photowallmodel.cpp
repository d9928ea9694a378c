// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photowallmodel.h"

#include "journal/photoowner.h"
#include "models/journalwatcher.h"
#include "photos/photoreader.h"
#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"

#include <QLocale>

namespace hearth {

namespace {

constexpr qint64 kMaxWallPixels = 1'000'000; // of a thumbnail, which is decoded in the window's own thread
constexpr int kMaxThumbnails = 600;          // kept decoded; more than two screens hold

} // namespace

PhotoWallModel::PhotoWallModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    new JournalWatcher(
        journal, this, {}, [this] { rebuild(); }, JournalWatcher::When::EndOfTurn);
    rebuild();
}

void PhotoWallModel::rebuild()
{
    const Repository<Attachment> &all = m_journal.all<Attachment>();
    std::vector<WallPhoto> rows;
    rows.reserve(all.size());
    for (std::size_t i = all.size(); i-- > 0;) { // the newest first
        const Attachment &photo = all.at(i);
        const bool isOfPartner = m_journal.all<Partner>().find(photo.of) != nullptr;
        const Record *owner = m_journal.findRecord(photo.of);
        if (!isOfPartner && owner != nullptr && isPhotoOf(photo, *owner))
            rows.push_back({photo.record.id, photo.of});
    }
    setRows(std::move(rows));
}

QPixmap PhotoWallModel::thumbnailOf(const Attachment &photo) const
{
    const auto present = m_thumbnails.constFind(photo.record.id);
    if (present != m_thumbnails.constEnd())
        return *present;
    if (m_thumbnails.size() >= kMaxThumbnails)
        m_thumbnails.clear();
    // Read with the same care as a photo from outside: the other partner's program made it.
    const auto image = decodePhoto(photo.thumbnail, kMaxWallPixels);
    const QPixmap thumbnail = image ? QPixmap::fromImage(image.value()) : QPixmap();
    m_thumbnails.insert(photo.record.id, thumbnail);
    return thumbnail;
}

QVariant PhotoWallModel::valueAt(int row, int role) const
{
    const Attachment *photo = m_journal.all<Attachment>().find(rowAt(row).id);
    const auto owner = m_journal.find(rowAt(row).of);
    if (photo == nullptr || !owner)
        return {};
    const auto title = [&] { return recordTitle(m_journal, *owner); };
    switch (role) {
    case Qt::DisplayRole:
        return photo->caption.isEmpty() ? title() : photo->caption;
    case Qt::ToolTipRole:
        return inOneLine({title(), dayInWords(photo->record.date, QLocale())}).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spokenLine({tr("Photo"), photo->caption, title(), dayInWords(photo->record.date, QLocale())});
    case ThumbnailRole:
        return thumbnailOf(*photo);
    case DateRole:
        return photo->record.date;
    default:
        return {};
    }
}

} // namespace hearth
