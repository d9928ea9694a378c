// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/listmodel.h"

#include <optional>

namespace hearth {

struct NoteRow final
{
    RecordId id;
    std::vector<RecordId> photos;
};

/// Gratitude notes, newest first, all or those of one author or with certain words. Follows the journal.
class NotesModel final : public ListModel<NoteRow>
{
    Q_OBJECT

public:
    enum Role {
        /// Qt::DisplayRole is what the other did; Qt::AccessibleTextRole the whole note.
        HeadingRole = Qt::UserRole + 1, ///< from, to and day, in words
        DetailRole,                     ///< why it mattered and what it shows, or empty
        StateRole,                      ///< "only you · may be printed, until 1 August 2026"; may be empty
        AuthorNameRole,
        AuthorColourRole,
    };

    explicit NotesModel(const Journal &journal, QObject *parent = nullptr);

    void setAuthor(std::optional<PartnerId> author);
    /// Only notes in which each of these words stands, or begins or ends another; however they are capitalised or
    /// accented. Blank for all.
    void setWords(const QString &words);
    /// Of the note in that row, in order; looked up once a change.
    [[nodiscard]] const std::vector<RecordId> &photosAt(int row) const { return rowAt(row).photos; }

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    void rebuild();
    [[nodiscard]] bool isWanted(const GratitudeNote &note);
    [[nodiscard]] QString headingOf(const GratitudeNote &note) const;
    [[nodiscard]] QString stateOf(const GratitudeNote &note) const;

    const Journal &m_journal;
    std::optional<PartnerId> m_author;
    QStringList m_words;               // folded
    QHash<RecordId, QString> m_folded; // the words of each note that was looked at, until one changes
};

} // namespace hearth
