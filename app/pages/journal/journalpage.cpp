// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/journalpage.h"
#include "journal/timelinekinds.h"
#include "widgets/arrange.h"

#include "editors/entryeditor.h"
#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "models/timelinemodel.h"
#include "pages/journal/photowall.h"
#include "pages/journal/readingpane.h"
#include "pages/journal/selectionprinting.h"
#include "pages/journal/timelinepanel.h"
#include "photos/recordphotos.h"
#include "records/draftplace.h"
#include "records/recordactions.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/segmentedcontrol.h"

#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kListWidth = 360;     // device-independent pixels at the usual text size
constexpr double kListShare = 0.45; // at most, of the width
constexpr int kSmallestList = 260;

/// The room between list and sheet; it needs no line to be seen.
class Gap final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override {}
};

class QuietSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override { return new Gap(orientation(), this); }
    void resizeEvent(QResizeEvent *event) override
    {
        // From right to left a splitter lays out everything a pixel too far, where it would be cut.
        setContentsMargins(0, 0, isRightToLeft() ? 1 : 0, 0);
        QSplitter::resizeEvent(event);
    }
};

} // namespace

JournalPage::JournalPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(new RecordActions(context, this))
    , m_stack(new QStackedWidget(this))
    , m_reading(makeReading())
    , m_beginning(makeBeginning())
{
    RecordPhotos::dropForgotten(context.journal); // no editor is open yet
    setRole(this, Role::Page);
    setAccessibleName(title());
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_beginning);
    inColumn(this, {m_stack});
    connectParts();
    showWhatIsThere();
}

QString JournalPage::title()
{
    return tr("Journal");
}

QWidget *JournalPage::makeReading()
{
    auto *reading = new QWidget(m_stack);
    QWidget *head = makeHead(reading); // first in the tab order
    m_views = new QStackedWidget(reading);
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int segment) {
        m_views->setCurrentIndex(segment);
        m_print->setVisible(segment == Timeline);
    });
    auto *splitter = new QuietSplitter(Qt::Horizontal, m_views);
    m_splitter = splitter;
    m_timeline = new TimelinePanel(m_context.theme, m_context.journal, splitter);
    m_timeline->setMinimumWidth(kSmallestList);
    m_pane = new ReadingPane(m_context, splitter);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    m_wall = new PhotoWall(m_context.theme, m_context.journal, m_views);
    m_views->addWidget(splitter);
    m_views->addWidget(m_wall);
    inColumn(reading, spacing::large, {head, {m_views, 1}},
             {spacing::section, spacing::small, spacing::section, spacing::section});
    return reading;
}

QWidget *JournalPage::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_segments = named("journalSegments", new SegmentedControl(tr("What is shown"), head));
    m_segments->addSegment(tr("Timeline"));
    m_segments->addSegment(tr("Photos"));
    QPushButton *adding = named("newEntry", primaryButton(m_context.theme, Glyph::Add, tr("New entry"), head));
    m_print = named("printSelection", plainButton(m_context.theme, Glyph::Print, tr("Print…", "a selection"), head));
    m_print->setAccessibleName(tr("Print a selection"));
    m_print->setToolTip(m_print->accessibleName());
    atBothEnds(head, {m_segments, m_print}, {adding});
    connect(adding, &QPushButton::clicked, this, [this] { compose(Kind::Entry); });
    return head;
}

void JournalPage::focusSegment()
{
    if (m_stack->currentWidget() == m_beginning)
        m_beginning->setFocus(Qt::OtherFocusReason);
    else if (m_segments->current() == Photos)
        m_wall->focusPhotos();
    else
        m_timeline->focusList();
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_isDivided)
        return;
    const int wanted = qRound(kListWidth * m_context.theme.textScale());
    const int list = std::min(wanted, qRound(width() * kListShare));
    m_splitter->setSizes({list, width() - list});
}

EmptyState *JournalPage::makeBeginning()
{
    auto *beginning =
        new EmptyState(m_context.theme, Glyph::Journal, tr("Nothing has been written yet"),
                       tr("Begin with whatever is on your mind. Only you can read it until you share it."), this);
    connect(beginning, &EmptyState::actionTriggered, this, [this] { compose(Kind::Entry); });
    return beginning;
}

void JournalPage::connectParts()
{
    connect(m_timeline, &TimelinePanel::currentChanged, m_pane, &ReadingPane::showRecord);
    connect(m_timeline, &TimelinePanel::opened, this, [this](RecordId id) {
        const bool isMyEntry = m_actions->isMine(id) && m_context.journal.all<Entry>().find(id) != nullptr;
        if (isMyEntry)
            edit(id);
        else
            m_pane->focusText();
    });
    connect(m_timeline, &TimelinePanel::editChosen, this, &JournalPage::edit);
    connect(m_timeline, &TimelinePanel::removeChosen, m_actions, &RecordActions::remove);
    connect(m_timeline, &TimelinePanel::draftChosen, this, [this] { compose(Kind::Entry); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { printSelection(m_context, m_timeline->shownRecords(), this); });
    connect(m_pane, &ReadingPane::editChosen, this, &JournalPage::edit);
    connect(m_pane, &ReadingPane::visibilityChosen, m_actions, &RecordActions::changeVisibility);
    connect(m_pane, &ReadingPane::removeChosen, this, [this](RecordId id) {
        m_actions->remove(id);
        leaveGone(id);
    });
    connect(m_pane, &ReadingPane::removeForGoodChosen, this, [this](RecordId id) {
        m_actions->removeForGood(id);
        leaveGone(id);
    });
    connect(m_pane, &ReadingPane::linkChosen, m_actions, &RecordActions::openLink);
    connect(m_pane, &ReadingPane::recordChosen, this, &JournalPage::showLinked);
    connect(m_pane, &ReadingPane::tagChosen, this, &JournalPage::showTagged);
    connect(m_wall, &PhotoWall::recordChosen, this, &JournalPage::showLinked);
    connect(m_pane, &ReadingPane::pageChosen, this, [this](RecordId id) { m_context.navigator.open(id); });
    connect(m_actions, &RecordActions::broughtBack, this, &JournalPage::openRecord);
    new JournalWatcher(m_context.journal, this, {}, [this](const QList<RecordEvent> &events) { follow(events); });
}

void JournalPage::leaveGone(RecordId id)
{
    const bool isGone = m_context.journal.findRecord(id) == nullptr;
    if (isGone && m_stack->currentWidget() == m_reading)
        m_timeline->focusList(); // the buttons are about the next one now
}

void JournalPage::activate()
{
    m_timeline->catchUp();
    showWaitingDraft();
    if (m_editor != nullptr)
        return;
    m_timeline->chooseSomething();
    if (m_stack->currentWidget() == m_reading)
        focusSegment();
}

bool JournalPage::keepDrafts()
{
    const bool isReplyKept = m_pane->keepDraft();
    return (m_editor == nullptr || m_editor->keepDraft()) && isReplyKept;
}

bool JournalPage::openRecord(RecordId id)
{
    const Journal &journal = m_context.journal;
    if (const Attachment *photo = journal.all<Attachment>().find(id))
        id = photo->of;
    const bool isShownHere =
        journal.all<Entry>().find(id) != nullptr || journal.all<GratitudeNote>().find(id) != nullptr ||
        journal.all<CheckIn>().find(id) != nullptr || journal.all<OwnAnswers>().find(id) != nullptr ||
        journal.all<Response>().find(id) != nullptr;
    return isShownHere && read(id);
}

bool JournalPage::read(RecordId id)
{
    if (m_editor != nullptr)
        m_editor->leave();
    if (m_editor != nullptr) // its draft could not be kept, so it stays
        return true;
    m_segments->setCurrent(Timeline);
    if (!m_timeline->choose(id)) {
        m_timeline->clearFilters();
        m_timeline->choose(id);
    }
    m_timeline->focusList();
    return true;
}

void JournalPage::showLinked(RecordId id)
{
    // What both kept of one conversation is one row, and so are words and what they are about.
    const Journal &journal = m_context.journal;
    const bool mayStandWithAnother =
        journal.all<Conversation>().find(id) != nullptr || journal.all<Reflection>().find(id) != nullptr;
    if (isInTimeline(journal, id) && (!mayStandWithAnother || m_timeline->choose(id)))
        read(id);
    else
        m_context.navigator.open(id);
}

bool JournalPage::showTagged(const QString &tag)
{
    if (m_editor != nullptr)
        m_editor->leave();
    if (m_editor != nullptr) // its draft could not be kept, so it stays
        return true;
    m_segments->setCurrent(Timeline);
    m_timeline->showTag(tag);
    m_timeline->focusList();
    return true;
}

bool JournalPage::compose(Kind kind)
{
    if (kind != Kind::Entry)
        return false;
    openEditor({});
    return true;
}

void JournalPage::edit(RecordId id)
{
    const auto any = m_context.journal.find(id);
    if (!any || !m_actions->isMine(id) || !RecordActions::canEdit(*any))
        return;
    if (!editRecord(id)) // on the page of its own
        m_context.navigator.edit(id);
}

bool JournalPage::editRecord(RecordId id)
{
    const auto any = m_context.journal.find(id);
    if (any && kindOf(*any) == Kind::Entry)
        openEditor(id);
    else if (any && kindOf(*any) == Kind::Response)
        editReply(std::get<Response>(*any));
    else
        return false;
    return true;
}

void JournalPage::editReply(const Response &reply)
{
    const RecordId id = reply.record.id;
    if (m_context.journal.all<Entry>().find(reply.to) != nullptr && m_pane->shown() != reply.to)
        read(reply.to);
    m_pane->editReply(id);
}

void JournalPage::openEditor(RecordId id)
{
    if (m_editor != nullptr && m_editor->record() != id)
        m_editor->leave();
    if (m_editor == nullptr) {
        m_editor = new EntryEditor(m_context, id, this);
        connect(m_editor, &EntryEditor::closed, this, &JournalPage::closeEditor);
        connect(m_editor, &EntryEditor::saved, this, [this](RecordId saved) {
            const StepId step = m_context.journal.nextStep(Retrace::Undo); // the editor has just saved
            closeEditor();
            openRecord(saved);
            m_context.navigator.sayDone(tr("Saved."), step);
        });
        m_stack->addWidget(m_editor);
        m_stack->setCurrentWidget(m_editor);
    }
    m_editor->focusText();
}

void JournalPage::closeEditor()
{
    if (m_editor == nullptr)
        return;
    EntryEditor *finished = std::exchange(m_editor, nullptr);
    m_stack->removeWidget(finished);
    finished->hide();
    finished->deleteLater(); // it may be speaking at this moment
    showWhatIsThere();
    showWaitingDraft();
    m_timeline->chooseSomething();
    focusSegment();
    m_pane->showRecord(m_timeline->current()); // a draft may be waiting now
}

void JournalPage::follow(const QList<RecordEvent> &events)
{
    for (const RecordEvent &event : events) {
        // What is read now is shown again, with all that stands beside it; where it is gone the timeline has chosen
        // another.
        const bool isBeside = event.kind != Kind::Entry && event.kind != Kind::GratitudeNote;
        if (event.id == m_pane->shown() || isBeside || m_pane->names(event.id)) {
            m_pane->showRecord(m_timeline->current());
            break;
        }
    }
    if (m_editor == nullptr)
        showWhatIsThere();
}

void JournalPage::showWhatIsThere()
{
    const bool isEmpty = TimelineModel::isEmpty(m_context.journal);
    m_stack->setCurrentWidget(isEmpty ? m_beginning : m_reading);
}

void JournalPage::showWaitingDraft()
{
    const bool isWaiting =
        m_editor == nullptr && m_context.journal.draft(DraftPlace{.kind = Kind::Entry}.name()) != nullptr;
    m_timeline->setWaitingDraft(isWaiting);
    m_beginning->setAction(isWaiting ? tr("Go on with the entry you began") : tr("Write the first entry"));
}

} // namespace hearth
