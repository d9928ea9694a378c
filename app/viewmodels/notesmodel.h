// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace hearth {

/// Gratitude notes, newest first, all or those of one author. Follows the journal.
class NotesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is what the other did; Qt::AccessibleTextRole the whole note.
        HeadingRole = Qt::UserRole + 1, ///< from, to and day, in words
        DetailRole,                     ///< why it mattered and what it shows, or empty
        StateRole,                      ///< "only you", "may be printed", in words; may be empty
        AuthorNameRole,
        AuthorColourRole,
        IdRole, ///< as qlonglong
    };

    explicit NotesModel(const Journal &journal, QObject *parent = nullptr);

    void setAuthor(std::optional<PartnerId> author);
    [[nodiscard]] RecordId idAt(int row) const;
    /// -1 when it is not among the rows.
    [[nodiscard]] int rowOf(RecordId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString headingOf(const GratitudeNote &note) const;
    [[nodiscard]] QString stateOf(const GratitudeNote &note) const;

    const Journal &m_journal;
    std::optional<PartnerId> m_author;
    std::vector<RecordId> m_rows;
};

} // namespace hearth
