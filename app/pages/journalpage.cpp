// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journalpage.h"

#include "editors/entryeditor.h"
#include "journal/journal.h"
#include "pages/journal/readingpane.h"
#include "pages/journal/recordactions.h"
#include "pages/journal/timelinepanel.h"
#include "widgets/emptystate.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>

namespace hearth {

namespace {

constexpr int kListWidth = 360; // device-independent pixels at the usual text size
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
    setRole(this, Role::Page);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_beginning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    showWhatIsThere();
}

QString JournalPage::title() const
{
    return tr("Journal");
}

QWidget *JournalPage::makeReading()
{
    auto *reading = new QWidget(this);
    auto *splitter = new QuietSplitter(Qt::Horizontal, reading);
    m_timeline = new TimelinePanel(m_context.theme, m_context.journal, splitter);
    m_timeline->setMinimumWidth(kSmallestList);
    m_pane = new ReadingPane(m_context, splitter);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({qRound(kListWidth * m_context.theme.textScale()), 2 * kListWidth});
    auto *layout = new QHBoxLayout(reading);
    layout->setContentsMargins(spacing::section, spacing::large, spacing::section, spacing::section);
    layout->addWidget(splitter);
    return reading;
}

QWidget *JournalPage::makeBeginning()
{
    auto *beginning =
        new EmptyState(m_context.theme, Glyph::Journal, tr("Nothing has been written yet."),
                       tr("Begin with whatever is on your mind. Only you can read it until you share it."), this);
    beginning->setAction(tr("Write the first entry"));
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
    connect(m_pane, &ReadingPane::editChosen, this, &JournalPage::edit);
    connect(m_pane, &ReadingPane::visibilityChosen, m_actions, &RecordActions::changeVisibility);
    connect(m_pane, &ReadingPane::removeChosen, m_actions, &RecordActions::remove);
    connect(m_pane, &ReadingPane::removeForGoodChosen, m_actions, &RecordActions::removeForGood);
    connect(m_pane, &ReadingPane::linkChosen, m_actions, &RecordActions::openLink);
    connect(m_actions, &RecordActions::broughtBack, this, &JournalPage::openRecord);
    connect(&m_context.journal, &Journal::changed, this, &JournalPage::follow);
}

void JournalPage::activate()
{
    if (m_editor != nullptr)
        return;
    m_timeline->chooseSomething();
    if (m_stack->currentWidget() == m_reading)
        m_timeline->focusList();
}

bool JournalPage::keepDrafts()
{
    return m_editor == nullptr || m_editor->keepDraft();
}

bool JournalPage::openRecord(RecordId id)
{
    const Journal &journal = m_context.journal;
    const bool isShownHere = journal.all<Entry>().find(id) != nullptr ||
                             journal.all<GratitudeNote>().find(id) != nullptr ||
                             journal.all<CheckIn>().find(id) != nullptr;
    if (!isShownHere)
        return false;
    if (m_editor != nullptr)
        m_editor->leave();
    if (m_editor != nullptr) // its draft could not be kept, so it stays
        return true;
    if (!m_timeline->choose(id)) {
        m_timeline->clearFilters();
        m_timeline->choose(id);
    }
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
    if (!m_actions->isMine(id))
        return;
    if (m_context.journal.all<Entry>().find(id) != nullptr)
        openEditor(id);
    else if (m_context.journal.all<GratitudeNote>().find(id) != nullptr)
        m_context.navigator.show(PageId::Gratitude);
    else
        m_context.navigator.show(PageId::CheckIn);
}

void JournalPage::openEditor(RecordId id)
{
    if (m_editor != nullptr && m_editor->entry() != id)
        m_editor->leave();
    if (m_editor == nullptr) {
        m_editor = new EntryEditor(m_context, id, this);
        connect(m_editor, &EntryEditor::closed, this, &JournalPage::closeEditor);
        connect(m_editor, &EntryEditor::saved, this, [this](RecordId saved) {
            closeEditor();
            openRecord(saved);
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
    m_timeline->chooseSomething();
    m_timeline->focusList();
}

void JournalPage::follow(const QList<RecordEvent> &events)
{
    for (const RecordEvent &event : events) {
        // The one that is read now is shown again; where it is gone the timeline has chosen another.
        if (event.id == m_pane->shown() || event.kind == Kind::Partner || event.kind == Kind::Preferences) {
            m_pane->showRecord(m_timeline->current());
            break;
        }
    }
    if (m_editor == nullptr)
        showWhatIsThere();
}

void JournalPage::showWhatIsThere()
{
    const Journal &journal = m_context.journal;
    const bool isEmpty =
        journal.all<Entry>().isEmpty() && journal.all<GratitudeNote>().isEmpty() && journal.all<CheckIn>().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? m_beginning : m_reading);
}

} // namespace hearth
