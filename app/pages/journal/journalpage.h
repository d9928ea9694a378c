// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "page/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hearth {

class EmptyState;
class EntryEditor;
class PhotoWall;
class ReadingPane;
class RecordActions;
struct RecordEvent;
struct Response;
class SegmentedControl;
class TimelinePanel;

/// Everything that was written and that the reader may see: a timeline and a sheet to read on, or all photos, or, while
/// an entry is being written, the editor and nothing else. Kinds with a page of their own are read here, and changed
/// there.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Journal; }
    void activate() override;
    bool keepDrafts() override;
    /// Entries, thanks, check-ins and replies; a photo opens what it belongs to. Closes an open editor, whose text
    /// stays as a draft.
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;
    bool showTagged(const QString &tag) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Segment { Timeline, Photos };

    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] EmptyState *makeBeginning();
    void connectParts();
    bool read(RecordId id);
    void showLinked(RecordId id);
    void focusSegment();
    /// Gives the keyboard to the list once that is deleted.
    void leaveGone(RecordId id);
    void edit(RecordId id);
    void editReply(const Response &reply);
    void openEditor(RecordId id);
    void closeEditor();
    void follow(const QList<RecordEvent> &events);
    void showWhatIsThere();
    void showWaitingDraft();

    const PageContext m_context;
    RecordActions *m_actions;
    QStackedWidget *m_stack;
    SegmentedControl *m_segments = nullptr;
    QPushButton *m_print = nullptr;    // some of what the timeline shows
    QStackedWidget *m_views = nullptr; // in the order of Segment
    PhotoWall *m_wall = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isDivided = false; // the person chose the widths
    TimelinePanel *m_timeline = nullptr;
    ReadingPane *m_pane = nullptr;
    QWidget *m_reading;
    EmptyState *m_beginning;
    EntryEditor *m_editor = nullptr;
};

} // namespace hearth
