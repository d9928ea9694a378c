// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace hearth {

class ExperienceEditor;
class ExperienceSheet;
class IdeasView;
class LivedView;
class PlansView;
class SegmentedControl;
class WayBack;

/// What the two do together: ideas, plans, rituals, what was lived, and time apart.
class TogetherPage final : public Page
{
    Q_OBJECT

public:
    explicit TogetherPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Together; }
    void activate() override;
    void hideWayBack(bool hidden) override;
    bool keepDrafts() override;
    /// Shared experiences and words about them. Closes an open editor, whose words stay as a draft.
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;
    /// Opens that day of it, with my words about it to be written.
    void writeAbout(const Occurrence &occurrence);

private:
    enum Segment { Plans, Ideas, Lived };

    void writeWords();

    [[nodiscard]] QWidget *makeMain();
    [[nodiscard]] QWidget *makeTools(QWidget *parent);
    [[nodiscard]] QWidget *makeReading();
    void connectParts();
    /// Opens the editor for something of that state, on that day when it is valid.
    void add(ExperienceState state, QDate day = {});
    /// What the button of this segment begins; a plan on the chosen day.
    void addHere();
    void edit(RecordId id);
    void planFrom(RecordId idea);
    /// Opens the editor `make` returns, once the one before is out of the way.
    template <typename Make>
    void openEditor(RecordId id, Make make);
    void closeEditor();
    /// False when an open editor stays, since its draft could not be kept.
    bool leaveEditor();
    void open(const Occurrence &occurrence);
    /// Shows what was saved where it has its place.
    void reveal(RecordId id);
    void goBack();
    void showSegment(int segment);

    const PageContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_main = nullptr;
    QWidget *m_reading = nullptr;
    SegmentedControl *m_segments = nullptr;
    SegmentedControl *m_span = nullptr; // a month or a week of plans
    QPushButton *m_new = nullptr;
    QStackedWidget *m_views = nullptr;
    PlansView *m_plans = nullptr;
    IdeasView *m_ideas = nullptr;
    LivedView *m_lived = nullptr;
    WayBack *m_back = nullptr;
    QShortcut *m_escape = nullptr; // does the same
    ExperienceSheet *m_sheet = nullptr;
    ExperienceEditor *m_editor = nullptr;
};

} // namespace hearth
