// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "journal/journal.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace hearth {

class PhotoWallModel;

/// Draws a photo of the wall with a line of words and its day below.
class WallDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WallDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// All photos one may see, the newest first. A click, or Return, asks for the record a photo belongs to.
class PhotoWall final : public QWidget
{
    Q_OBJECT

public:
    PhotoWall(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    /// Puts the keyboard on the photos.
    void focusPhotos();

signals:
    void recordChosen(hearth::RecordId record);

private:
    void choose(const QModelIndex &index);
    void showListOrHint();

    PhotoWallModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
};

} // namespace hearth
