// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace hearth {

/// Paints the rows of a NotesModel: a note as a card, whole, as high as its words need, with small pictures of its
/// photos.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NoteDelegate(const Theme &theme, const Journal &journal, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_journal(journal)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The buttons have the whole card, whatever the style leaves around the words of an item.
    void updateEditorGeometry(QWidget *buttons, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    /// What is left for from whom to whom it is, beside its state, in that width.
    [[nodiscard]] int headingWidth(int width) const;
    [[nodiscard]] int headHeight(const QModelIndex &index, int width) const;
    void paintHead(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintPhotos(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    [[nodiscard]] const std::vector<RecordId> &photosOf(const QModelIndex &index) const;
    [[nodiscard]] QPixmap pictureOf(RecordId photo) const;

    const Theme &m_theme;
    const Journal &m_journal;
    mutable QHash<RecordId, QPixmap> m_pictures; // decoded once: a photo never changes
};

} // namespace hearth
