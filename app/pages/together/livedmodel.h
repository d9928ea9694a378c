// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "models/listmodel.h"

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

} // namespace hearth
