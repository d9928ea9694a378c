// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "shell/page.h"

class QStackedWidget;

namespace hearth {

class EntryEditor;
class ReadingPane;
class RecordActions;
struct RecordEvent;
class TimelinePanel;

/// Everything that was written and that the reader may see: a timeline and a sheet to read on, or, while an entry
/// is being written, the editor and nothing else.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Glyph glyph() const override { return Glyph::Journal; }
    void activate() override;
    bool keepDrafts() override;
    /// Closes an open editor, whose text stays as a draft.
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;

private:
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeBeginning();
    void connectParts();
    void edit(RecordId id);
    void openEditor(RecordId id);
    void closeEditor();
    void follow(const QList<RecordEvent> &events);
    void showWhatIsThere();

    const PageContext m_context;
    RecordActions *m_actions;
    QStackedWidget *m_stack;
    TimelinePanel *m_timeline = nullptr;
    ReadingPane *m_pane = nullptr;
    QWidget *m_reading;
    QWidget *m_beginning;
    EntryEditor *m_editor = nullptr;
};

} // namespace hearth
