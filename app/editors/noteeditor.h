// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/gratitudenote.h"

class QLabel;
class QVBoxLayout;

namespace hearth {

class NoteReaders;

/// Writes a gratitude note in three parts, with photos, tags and links, or changes one of mine. It may be kept until a
/// day.
class NoteEditor final : public RecordEditor<GratitudeNote>
{
    Q_OBJECT

public:
    explicit NoteEditor(const PageContext &context, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~NoteEditor() override { keepDraft(); }

    /// A new note, or the draft of one.
    void startNew();
    /// A new note that answers one of the other's and is linked to it, or the draft of one.
    void thankBack(RecordId note);
    /// One of mine; nothing happens with another's.
    void edit(RecordId id);
    void focusText() override;

protected:
    void followFields() override;

private:
    void addField(const QString &question, QString GratitudeNote::*member);
    void addReaders();
    void addPrint();
    void addFoot();
    void open(const GratitudeNote &note, RecordId of, RecordId about = {});
    void remove();

    EditorSheet *m_sheet;
    GrowingText *m_what = nullptr;
    NoteReaders *m_noteReaders = nullptr;
    Switch *m_print = nullptr;
    QLabel *m_notYet = nullptr; // why it cannot be printed
    QPushButton *m_delete = nullptr;
};

} // namespace hearth
