// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace hearth {

/// Draws one thing that may go on paper: its tick, its words in as many lines as it takes, up to three, and muted lines
/// below. The whole row can be clicked.
class PaperItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole are its words.
        KeyRole = Qt::UserRole,
        AboutRole,  ///< whose it is and its day
        ReasonRole, ///< why it cannot be ticked
    };

    PaperItemDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect wordsOf(const QRect &row) const;

    const Theme &m_theme;
};

} // namespace hearth
