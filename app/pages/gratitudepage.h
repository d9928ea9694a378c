// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QListView;
class QStackedLayout;

namespace hearth {

class EmptyState;
class NoteEditor;
class NotesModel;
class SegmentedControl;

/// Thanks in both directions: reading, writing, printing.
class GratitudePage final : public Page
{
    Q_OBJECT

public:
    explicit GratitudePage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Glyph glyph() const override { return Glyph::Gratitude; }
    bool keepDrafts() override;
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;

private:
    [[nodiscard]] QWidget *buildTools();
    void showEmptiness();
    void openEditor();
    void closeEditor();
    void printSummary();

    PageContext m_context;
    NotesModel *m_model;
    QListView *m_list;
    SegmentedControl *m_whose = nullptr;
    NoteEditor *m_editor;
    QWidget *m_reading;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace hearth
