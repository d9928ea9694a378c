// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"

#include <QHash>
#include <QPixmap>

namespace hearth {

/// A photo, and the record it belongs to.
struct WallPhoto final
{
    RecordId id;
    RecordId of;

    friend bool operator==(const WallPhoto &, const WallPhoto &) = default;
};

/// All photos that one may see, the newest first; not the pictures of the partners themselves. Follows the journal. A
/// thumbnail is decoded when a view first asks for it.
class PhotoWallModel final : public ListModel<WallPhoto>
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is the caption, or the title of the record; Qt::AccessibleTextRole says all of it.
        ThumbnailRole = Qt::UserRole + 1, ///< QPixmap; null where it cannot be shown
        DateRole,                         ///< QDate
    };

    /// The journal outlives the model.
    explicit PhotoWallModel(const Journal &journal, QObject *parent = nullptr);

    /// The record to which that photo belongs; names nothing for a row that is not there.
    [[nodiscard]] RecordId recordAt(int row) const { return row >= 0 && row < count() ? rowAt(row).of : RecordId(); }
    /// How many thumbnails were decoded so far.
    [[nodiscard]] int decoded() const { return static_cast<int>(m_thumbnails.size()); }

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    [[nodiscard]] QPixmap thumbnailOf(const Attachment &photo) const;
    void rebuild();

    const Journal &m_journal;
    mutable QHash<RecordId, QPixmap> m_thumbnails;
};

} // namespace hearth
