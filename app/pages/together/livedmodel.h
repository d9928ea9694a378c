// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/together/happenings.h"

#include <QAbstractListModel>

namespace hearth {

/// Everything lived, the newest first. Follows the journal; it is built anew with each change that concerns it.
class LivedModel final : public QAbstractListModel
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

    /// Names nothing for rows that do not exist.
    [[nodiscard]] Happening at(int row) const;
    /// -1 when it is not among the rows.
    [[nodiscard]] int rowOf(const Happening &happening) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow(const QList<RecordEvent> &events);
    [[nodiscard]] QString monthAt(int row) const;
    [[nodiscard]] QString detailOf(const Happening &happening) const;

    const Journal &m_journal;
    QList<Happening> m_rows;
};

} // namespace hearth
