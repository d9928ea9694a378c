// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace hearth {

/// A row of what was lived: its day, its title and a line about it, with its month above the first of each.
class LivedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LivedDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int monthHeight(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace hearth
