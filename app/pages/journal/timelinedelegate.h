// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace hearth {

class RowPainter;

/// Paints the rows of a TimelineModel. Months are one height and records another, whatever they hold.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `showsAuthors` where two people share the journal: whose it is and who may read it.
    TimelineDelegate(const Theme &theme, bool showsAuthors, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void measure();
    void paintWords(RowPainter &row, const QRect &rect, const QModelIndex &index) const;
    void paintAuthor(RowPainter &row, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    bool m_showsAuthors;
    // In device-independent pixels, from the type in use.
    int m_titleHeight = 0;
    int m_lineHeight = 0;
    int m_dayWidth = 0;
    int m_authorSide = 0;
    int m_monthHeight = 0;
    int m_recordHeight = 0;
};

} // namespace hearth
