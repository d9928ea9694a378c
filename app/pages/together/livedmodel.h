// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "models/listmodel.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace hearth {

/// Everything lived, the newest first. Follows the journal; it is built anew with each change that concerns it.
class LivedModel final : public ListModel<Occurrence, std::identity{}>
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is the title; Qt::AccessibleTextRole all that is shown.
        DayRole = Qt::UserRole + 1, ///< QDate
        DetailRole,                 ///< sort, tone and place, in words
        MonthRole,                  ///< "July 2026" in the first row of a month, else empty
        IsPrivateRole,
    };

    explicit LivedModel(const Journal &journal, QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    [[nodiscard]] QString monthAt(int row) const;
    [[nodiscard]] QString detailOf(const Occurrence &occurrence) const;

    const Journal &m_journal;
};

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
