// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "journal/gratitudenote.h"
#include "shell/page.h"

class QLabel;
class QPushButton;

namespace hearth {

class DateField;
class GrowingText;
class Switch;

/// Writes a gratitude note in three parts, or changes one of mine.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(const PageContext &context, QWidget *parent = nullptr);

    /// A new note, or the draft of one.
    void startNew();
    /// One of mine; nothing happens with another's.
    void edit(RecordId id);
    /// False when it could not be kept.
    bool keepDraft();
    [[nodiscard]] bool isEditing(RecordId id) const { return m_note.record.id == id; }

signals:
    void saved(hearth::RecordId id);
    /// Closed; what was typed is kept as a draft.
    void closed();

private:
    void build();
    void begin(const GratitudeNote &note, const QString &place);
    [[nodiscard]] GratitudeNote collect() const;
    [[nodiscard]] QCborMap fields() const;
    void restore(const QCborMap &fields);
    void save();
    void throwAway();
    void remove();

    PageContext m_context;
    GratitudeNote m_note; // as it was when the editor opened
    QLabel *m_heading;
    GrowingText *m_what;
    GrowingText *m_why;
    GrowingText *m_shows;
    DateField *m_date;
    Switch *m_share;
    Switch *m_print;
    QPushButton *m_discard;
    QPushButton *m_delete;
    DraftKeeper m_draft;
    bool m_isShowing = false;
};

} // namespace hearth
