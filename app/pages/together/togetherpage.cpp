// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/togetherpage.h"

#include "editors/experienceeditor.h"
#include "pages/together/experiencesheet.h"
#include "pages/together/ideasview.h"
#include "pages/together/livedview.h"
#include "pages/together/plansview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/wayback.h"
#include "wording/sharedwording.h"

#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace hearth {

namespace {

constexpr int kReadingWidth = 820; // device-independent pixels, as on other pages; two columns of words

} // namespace

TogetherPage::TogetherPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
{
    setRole(this, Role::Page);
    setAccessibleName(title());
    m_main = makeMain();
    m_reading = makeReading();
    m_stack->addWidget(m_main);
    m_stack->addWidget(m_reading);
    inColumn(this, {m_stack});
    connectParts();
}

QString TogetherPage::title()
{
    return tr("Together");
}

QWidget *TogetherPage::makeMain()
{
    auto *main = new QWidget(m_stack);
    QWidget *tools = makeTools(main);
    m_views = new QStackedWidget(main);
    m_plans = new PlansView(m_context, m_views);
    m_ideas = new IdeasView(m_context, m_views);
    m_lived = new LivedView(m_context, m_views);
    for (QWidget *view : std::initializer_list<QWidget *>{m_plans, m_ideas, m_lived}) // in the order of Segment
        m_views->addWidget(view);
    inColumn(main, spacing::large, {tools, {m_views, 1}}, {0, spacing::small, 0, 0});
    // The others reach to the edge, where their scroll bar is.
    m_lived->setContentsMargins(spacing::section, 0, spacing::section, spacing::section);
    return main;
}

QWidget *TogetherPage::makeTools(QWidget *parent)
{
    auto *tools = new QWidget(parent);
    m_segments = named("segments", new SegmentedControl(tr("What to look at"), tools));
    m_segments->addSegment(tr("Plans"));
    m_segments->addSegment(tr("Ideas"));
    m_segments->addSegment(tr("Memories"));
    m_span = named("span", new SegmentedControl(tr("How much to show of the plans"), tools));
    m_span->addSegment(tr("Month"));
    m_span->addSegment(tr("Week"));
    m_new = named("new", primaryButton(m_context.theme, Glyph::Add, {}, tools));
    atBothEnds(tools, {m_segments, m_span}, {m_new})->setContentsMargins(spacing::section, 0, spacing::section, 0);
    return tools;
}

QWidget *TogetherPage::makeReading()
{
    auto *reading = new QWidget(m_stack);
    m_back = new WayBack(m_context.theme, {}, reading);
    m_sheet = new ExperienceSheet(m_context, reading);
    m_sheet->setMaximumWidth(kReadingWidth);
    auto *column = inRow(0, {Stretch(), {m_sheet, 1}, Stretch()},
                         {spacing::section, spacing::small, spacing::section, spacing::section});
    inColumn(reading, 0, {m_back, {column, 1}});
    connect(m_back, &WayBack::chosen, this, &TogetherPage::goBack);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), reading);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &TogetherPage::goBack);
    return reading;
}

void TogetherPage::connectParts()
{
    connect(m_segments, &SegmentedControl::currentChanged, this, &TogetherPage::showSegment);
    connect(m_span, &SegmentedControl::currentChanged, this, [this](int span) { m_plans->showWeek(span == 1); });
    connect(m_new, &QPushButton::clicked, this, &TogetherPage::addHere);
    showSegment(m_segments->current());
    connect(m_plans, &PlansView::opened, this, &TogetherPage::open, Qt::QueuedConnection);
    connect(m_plans, &PlansView::addChosen, this, &TogetherPage::addHere);
    connect(m_ideas, &IdeasView::opened, this, &TogetherPage::openRecord);
    connect(m_ideas, &IdeasView::planChosen, this, &TogetherPage::planFrom);
    connect(m_ideas, &IdeasView::addChosen, this, [this] { add(ExperienceState::Idea); });
    connect(m_lived, &LivedView::addChosen, this, [this] { add(ExperienceState::Lived); });
    connect(m_lived, &LivedView::editChosen, this, &TogetherPage::edit);
    connect(m_lived, &LivedView::openChosen, this, &TogetherPage::openRecord);
    connect(m_lived, &LivedView::planChosen, this, &TogetherPage::planFrom);
    connect(m_sheet, &ExperienceSheet::editChosen, this, &TogetherPage::edit);
    connect(m_sheet, &ExperienceSheet::planChosen, this, &TogetherPage::planFrom);
    connect(m_sheet, &ExperienceSheet::openChosen, this, &TogetherPage::openRecord);
    connect(m_sheet, &ExperienceSheet::vanished, this, &TogetherPage::goBack);
}

void TogetherPage::activate()
{
    m_plans->catchUp();
    if (m_editor == nullptr && m_segments->current() == Lived)
        m_lived->chooseSomething();
}

void TogetherPage::hideWayBack(bool hidden)
{
    m_back->setVisible(!hidden);
    m_escape->setEnabled(!hidden);
}

bool TogetherPage::keepDrafts()
{
    const bool isEditorKept = m_editor == nullptr || m_editor->keepDraft();
    const bool isSheetKept = m_sheet->keepDrafts();
    return m_lived->keepDrafts() && isEditorKept && isSheetKept;
}

bool TogetherPage::compose(Kind kind)
{
    if (kind != Kind::SharedExperience)
        return false;
    add(m_segments->current() == Ideas   ? ExperienceState::Idea
        : m_segments->current() == Lived ? ExperienceState::Lived
                                         : ExperienceState::Planned);
    return true;
}

bool TogetherPage::openRecord(RecordId id)
{
    const Journal &journal = m_context.journal;
    const SharedExperience *experience = journal.all<SharedExperience>().find(id);
    const Reflection *words = journal.all<Reflection>().find(id);
    if (experience == nullptr && words == nullptr)
        return false;
    if (leaveEditor())
        open(experience != nullptr ? occurrenceOf(journal, *experience) : occurrenceOf(journal, *words));
    return true;
}

bool TogetherPage::editRecord(RecordId id)
{
    if (m_context.journal.all<SharedExperience>().find(id) != nullptr) {
        edit(id);
        return true;
    }
    if (!openRecord(id)) // words about one
        return false;
    writeWords();
    return true;
}

void TogetherPage::writeAbout(const Occurrence &occurrence)
{
    if (!leaveEditor())
        return;
    open(occurrence);
    writeWords();
}

void TogetherPage::writeWords()
{
    if (m_editor != nullptr) // its draft could not be kept, so it stays
        return;
    if (m_sheet->shown().experience.isValid())
        m_sheet->writeWords();
    else
        m_lived->writeWords();
}

void TogetherPage::open(const Occurrence &occurrence)
{
    const Journal &journal = m_context.journal;
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    const bool isIdea = experience != nullptr && experience->state == ExperienceState::Idea;
    if (isLived(journal, occurrence)) {
        if (!m_sheet->showOccurrence({}))
            return;
        m_segments->setCurrent(Lived);
        m_stack->setCurrentWidget(m_main);
        m_lived->choose(occurrence);
        m_lived->focusList();
        return;
    }
    if (!m_sheet->showOccurrence(occurrence))
        return;
    m_segments->setCurrent(isIdea ? Ideas : Plans);
    m_back->button()->setText(isIdea ? tr("Back to the ideas") : tr("Back to the plans"));
    if (!isIdea)
        m_plans->chooseDay(occurrence.day);
    m_stack->setCurrentWidget(m_reading);
    m_back->setFocus(Qt::OtherFocusReason);
}

void TogetherPage::reveal(RecordId id)
{
    const SharedExperience *experience = m_context.journal.all<SharedExperience>().find(id);
    const bool wasReading = m_sheet->shown().experience.isValid();
    if (experience == nullptr || wasReading || experience->state == ExperienceState::Lived) {
        openRecord(id);
    } else if (experience->state == ExperienceState::Idea) {
        m_segments->setCurrent(Ideas);
    } else {
        m_segments->setCurrent(Plans);
        m_plans->chooseDay(occurrenceOf(m_context.journal, *experience).day);
        m_plans->focusCalendar();
    }
}

void TogetherPage::goBack()
{
    if (m_stack->currentWidget() != m_reading || !m_sheet->showOccurrence({}))
        return;
    m_stack->setCurrentWidget(m_main);
    if (m_segments->current() == Plans)
        m_plans->focusCalendar();
}

void TogetherPage::showSegment(int segment)
{
    m_views->setCurrentIndex(segment);
    m_span->setVisible(segment == Plans);
    m_new->setText(segment == Plans ? tr("New plan") : segment == Ideas ? tr("New idea") : tr("New memory"));
    if (segment == Lived)
        m_lived->chooseSomething();
}

void TogetherPage::addHere()
{
    switch (m_segments->current()) {
    case Ideas:
        add(ExperienceState::Idea);
        break;
    case Lived:
        add(ExperienceState::Lived);
        break;
    default: {
        const QDate day = m_plans->chosenDay();
        const bool isPast = day < m_context.journal.clock().today();
        add(isPast ? ExperienceState::Lived : ExperienceState::Planned, day);
        break;
    }
    }
}

void TogetherPage::add(ExperienceState state, QDate day)
{
    openEditor({}, [&] {
        SharedExperience begun = m_context.journal.compose<SharedExperience>();
        begun.state = state;
        begun.whoseIdea = m_context.journal.me();
        if (day.isValid())
            begun.record.date = day;
        return new ExperienceEditor(m_context, begun, this);
    });
}

void TogetherPage::edit(RecordId id)
{
    const SharedExperience *present = m_context.journal.all<SharedExperience>().find(id);
    if (present == nullptr || present->record.author != m_context.journal.me())
        return;
    openEditor(id, [&] { return new ExperienceEditor(m_context, *present, this); });
}

void TogetherPage::planFrom(RecordId id)
{
    const SharedExperience *idea = m_context.journal.all<SharedExperience>().find(id);
    if (idea == nullptr)
        return;
    openEditor({}, [&] {
        SharedExperience begun = m_context.journal.compose<SharedExperience>();
        begun.state = ExperienceState::Planned;
        begun.title = idea->title;
        begun.place = idea->place;
        begun.details = idea->details;
        begun.type = idea->type;
        begun.whoseIdea = idea->whoseIdea;
        begun.isNewToBoth = idea->isNewToBoth;
        begun.record.tags = idea->record.tags;
        if (idea->record.visibility == Visibility::Shared) // whoever knows the idea may know of the plan
            begun.record.visibility = Visibility::Shared;
        begun.fromIdea = id;
        return new ExperienceEditor(m_context, begun, this);
    });
}

template <typename Make>
void TogetherPage::openEditor(RecordId id, Make make)
{
    const bool isTheSame = m_editor != nullptr && id.isValid() && m_editor->record() == id;
    if (!isTheSame && !leaveEditor())
        return;
    if (m_editor == nullptr) {
        m_editor = make();
        connect(m_editor, &ExperienceEditor::closed, this, &TogetherPage::closeEditor);
        connect(m_editor, &ExperienceEditor::saved, this, [this](RecordId saved) {
            closeEditor();
            reveal(saved);
        });
        m_stack->addWidget(m_editor);
        m_stack->setCurrentWidget(m_editor);
    }
    m_editor->focusText();
}

bool TogetherPage::leaveEditor()
{
    if (m_editor != nullptr)
        m_editor->leave();
    return m_editor == nullptr;
}

void TogetherPage::closeEditor()
{
    if (m_editor == nullptr)
        return;
    ExperienceEditor *finished = std::exchange(m_editor, nullptr);
    m_stack->removeWidget(finished);
    finished->hide();
    finished->deleteLater(); // it may be speaking at this moment
    m_stack->setCurrentWidget(m_sheet->shown().experience.isValid() ? m_reading : m_main);
}

} // namespace hearth
