// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/sessionview.h"

#include "journal/journal.h"
#include "page/prompter.h"
#include "pages/talk/endsteps.h"
#include "pages/talk/pausechoice.h"
#include "pages/talk/sentencestep.h"
#include "prompts/sessiondraft.h"
#include "records/talkrecords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/pagescroll.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"

#include <QPointer>
#include <QScrollBar>
#include <QShortcut>

namespace hearth {

namespace {

constexpr int kWidth = 680; // device-independent pixels

} // namespace

SessionView::SessionView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new WordsLabel({}, Role::Strong, this))
    , m_reminder(new WordsLabel({}, Role::Muted, this))
    , m_pause(quietButton({}, this))
    , m_scroll(new PageScroll(this))
{
    m_scroll->setContentWidth(kWidth);
    inColumn(this, 0, {makeTop(), {m_scroll, 1}});
    connect(m_pause, &QPushButton::clicked, this, &SessionView::showPause);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (qobject_cast<PauseChoice *>(m_shown) != nullptr)
            showStep();
        else
            leave();
    });
}

SessionView::~SessionView() = default;

QWidget *SessionView::makeTop()
{
    auto *top = new QWidget(this);
    auto *words = inColumn(0, {Stretch(), m_title, m_reminder, Stretch()});
    auto *leaving = plainButton(tr("Leave"), top);
    leaving->setToolTip(tr("Ends it here. Nothing is kept."));
    leaving->setAccessibleDescription(leaving->toolTip());
    connect(leaving, &QPushButton::clicked, this, &SessionView::leave);
    inRow(top, spacing::small, {{words, 1}, {m_pause, Qt::AlignVCenter}, {leaving, Qt::AlignVCenter}},
          {spacing::section, spacing::medium, spacing::section, spacing::medium});
    return top;
}

void SessionView::begin(TalkSession session)
{
    m_session = std::make_unique<TalkSession>(std::move(session));
    m_title->setText(conversationTypeName(m_session->type()));
    m_pause->setText(wordsOf(TalkWay::Pause, *m_session));
    setAccessibleName(m_title->text());
    m_pause->setVisible(m_session->type() == ConversationType::Repair && !m_session->isForOneself());
    showStep();
}

void SessionView::put(QWidget *step)
{
    if (m_shown != nullptr) {
        m_scroll->content()->removeWidget(m_shown);
        m_shown->hide();
        m_shown->disconnect(this);
        m_shown->deleteLater(); // it is in the middle of a click
    }
    m_shown = step;
    if (step == nullptr)
        return;
    addTo(m_scroll->content(), {step});
    m_scroll->verticalScrollBar()->setValue(0);
    if (isVisible())
        focusStep();
}

void SessionView::showStep()
{
    StepView *step = makeStep({m_context, *m_session}, m_scroll->widget());
    connect(step, &StepView::edited, this, &SessionView::edited);
    connect(step, &StepView::moved, this, [this] {
        showStep();
        emit edited();
    });
    if (auto *keeping = qobject_cast<KeepStep *>(step)) {
        connect(keeping, &KeepStep::keepWanted, this, &SessionView::keep);
        connect(keeping, &KeepStep::endWanted, this, &SessionView::leave);
    }
    if (auto *sentence = qobject_cast<SentenceStep *>(step))
        connect(sentence, &SentenceStep::writeWanted, this, &SessionView::writeWanted);
    m_reminder->setText(step->reminder());
    m_reminder->setVisible(!step->reminder().isEmpty());
    put(step);
}

void SessionView::showPause()
{
    auto *pause = new PauseChoice(m_context, m_scroll->widget());
    connect(pause, &PauseChoice::cancelled, this, &SessionView::showStep);
    connect(pause, &PauseChoice::chosen, this, [this](const QDateTime &until) {
        showStep();
        emit paused(until);
    });
    m_reminder->hide();
    put(pause);
}

bool SessionView::focusStep()
{
    const auto *step = qobject_cast<StepView *>(m_shown);
    if (step == nullptr || step->first() == nullptr)
        return false;
    step->first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SessionView::forget()
{
    put(nullptr);
    m_session.reset(); // after the step, which borrows it
}

bool SessionView::askToLeave()
{
    if (m_session == nullptr || !m_session->hasWords())
        return true;
    return m_context.prompter.ask(this, {tr("Leave this conversation?"),
                                         tr("What was written here has not been saved and will be lost."), tr("Leave"),
                                         true});
}

void SessionView::leave()
{
    if (!askToLeave())
        return;
    forget();
    emit left();
}

void SessionView::keep()
{
    m_context.navigator.withBoth([view = QPointer(this)] {
        if (view && view->m_session != nullptr && view->m_session->isKept())
            view->write();
    });
}

void SessionView::write()
{
    Journal &journal = m_context.journal;
    const std::array<Conversation, 2> both = conversationsOf(*m_session, journal);
    const auto done = journal.apply({Change::add(both[0]), Change::add(both[1])}, sessiondraft::place());
    if (!done) {
        m_context.navigator.reportTyped(done.error());
        return;
    }
    forget();
    emit kept(both[0].record.id);
}

} // namespace hearth
