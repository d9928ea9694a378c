// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "journal/gratitudenote.h"
#include "shell/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class DateField;
class GrowingText;
class NoteReaders;
class RecordPhotos;
class Switch;
class TagsAndLinks;

/// Writes a gratitude note in three parts, with photos, tags and links, or changes one of mine. It may be kept until a
/// day.
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
    void addHead(QVBoxLayout &content);
    GrowingText *addField(QVBoxLayout &content, const QString &question);
    void addChoices(QVBoxLayout &content);
    void addFoot(QVBoxLayout &content);
    void begin(const GratitudeNote &note, const QString &place);
    void showNote(const GratitudeNote &note);
    void edited();
    [[nodiscard]] GratitudeNote collect() const;
    [[nodiscard]] QCborMap fields() const;
    void restore(const QCborMap &fields);
    void save();
    void leave();
    void throwAway();
    void remove();

    PageContext m_context;
    GratitudeNote m_note; // as it was when the editor opened
    QLabel *m_heading = nullptr;
    GrowingText *m_what = nullptr;
    GrowingText *m_why = nullptr;
    GrowingText *m_shows = nullptr;
    DateField *m_date = nullptr;
    RecordPhotos *m_photos = nullptr;
    TagsAndLinks *m_tagsAndLinks = nullptr;
    NoteReaders *m_readers = nullptr;
    Switch *m_print = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
    DraftKeeper m_draft;
    bool m_isShowing = false;
};

} // namespace hearth
