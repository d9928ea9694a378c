// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/glyph.h"

#include <QAbstractListModel>

#include <vector>

namespace hearth {

/// The agreements I may see, newest first. Follows the journal.
class AgreementsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is the title on one line; Qt::AccessibleTextRole all of the row.
        StateRole = Qt::UserRole + 1, ///< in words: "Currently agreed"
        StateGlyphRole,               ///< as int
        IsAgreedRole,
        DetailRole, ///< why it is not agreed, the area, and whether a draft waits
        IdRole,     ///< of the agreement, as qlonglong
    };

    explicit AgreementsModel(const Journal &journal, QObject *parent = nullptr);

    /// Looks again: another day may have begun.
    void refresh();
    /// Names nothing where there is no such row.
    [[nodiscard]] RecordId idAt(int row) const;
    /// -1 when it is not among the rows.
    [[nodiscard]] int rowOf(RecordId agreement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        RecordId id;
        QString title;
        QString state;
        QString detail;
        Glyph glyph = Glyph::Agreements;
        bool isAgreed = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> rows() const;

    const Journal &m_journal;
    std::vector<Row> m_rows;
};

} // namespace hearth
