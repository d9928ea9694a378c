// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QLineEdit;
class QListView;
class QStackedLayout;

namespace hearth {

class EmptyState;
class NoteEditor;
class NotesModel;
class RecordActions;
class SegmentedControl;

/// Thanks in both directions: reading, finding, writing, answering, printing.
class GratitudePage final : public Page
{
    Q_OBJECT

public:
    explicit GratitudePage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Gratitude; }
    bool keepDrafts() override;
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;

private:
    [[nodiscard]] QWidget *buildTools(QWidget *parent);
    void connectParts();
    void showEmptiness();
    [[nodiscard]] QWidget *makeButtons(const QModelIndex &row);
    void open(RecordId id);
    void openEditor();
    void thankBack(RecordId note);
    void closeEditor();
    /// The keyboard stays on the note it was on, or goes to the next where that one is gone.
    void stayInPlace();
    void printSummary();

    PageContext m_context;
    RecordActions *m_actions;
    NotesModel *m_model;
    QListView *m_list;
    // Of the list, while its rows are made anew:
    bool m_hadKeyboard = false;
    int m_row = -1;
    RecordId m_note;
    SegmentedControl *m_whose = nullptr;
    QLineEdit *m_words = nullptr; // to be found
    EmptyState *m_nothing;
    QStackedLayout *m_notes;
    NoteEditor *m_editor;
    QWidget *m_reading;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace hearth
