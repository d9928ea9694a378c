// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkpage.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "page/prompter.h"
#include "pages/talk/cardspanel.h"
#include "pages/talk/conversationview.h"
#include "pages/talk/sessionview.h"
#include "pages/talk/talkfront.h"
#include "prompts/sessiondraft.h"
#include "records/talkrecords.h"

#include <QPointer>
#include <QStackedLayout>

namespace hearth {

TalkPage::TalkPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_front(new TalkFront(m_context, this))
    , m_cards(new CardsPanel(m_context, this))
    , m_session(new SessionView(m_context, this))
    , m_reading(new ConversationView(m_context, this))
    , m_stack(new QStackedLayout(this))
    , m_draft(context.journal, sessiondraft::place(), [this] { return typed(); })
{
    m_draft.setWrite([](Journal &journal, const QCborMap &fields) {
        return fields.isEmpty() ? sessiondraft::forget(journal) : sessiondraft::keep(journal, fields);
    });
    for (QWidget *part : {static_cast<QWidget *>(m_front), static_cast<QWidget *>(m_cards),
                          static_cast<QWidget *>(m_session), static_cast<QWidget *>(m_reading)})
        m_stack->addWidget(part);
    connectParts();
    const QCborMap waiting = sessiondraft::waiting(m_context.journal);
    m_pausedUntil = sessiondraft::pausedUntil(waiting);
    m_front->setPausedUntil(m_pausedUntil);
    m_front->setWaiting(!waiting.isEmpty());
}

QString TalkPage::title()
{
    return tr("Talk");
}

void TalkPage::connectParts()
{
    connect(m_front, &TalkFront::sessionWanted, this, [this](ConversationType type) {
        const bool isForOneself = !m_context.journal.isForTwo();
        if (makeRoom())
            begin(TalkSession(type, m_context.journal.me(), isForOneself));
    });
    connect(m_front, &TalkFront::cardsWanted, this, [this] {
        m_cards->open();
        m_stack->setCurrentWidget(m_cards);
    });
    connect(m_front, &TalkFront::recordChosen, this, &TalkPage::openRecord);
    connect(m_front, &TalkFront::goOnWanted, this, &TalkPage::resume);
    connect(m_front, &TalkFront::vanishWanted, this, &TalkPage::vanish);
    connect(m_cards, &CardsPanel::closed, this, &TalkPage::goHome);
    connect(m_cards, &CardsPanel::talkWanted, this, [this](const PromptCard &card) {
        if (!m_context.journal.isForTwo()) {
            m_context.navigator.say(tr("A listening session is for two. The card can be written about meanwhile."));
            return;
        }
        // An own card is named by its words alone: it may be private.
        const bool isOwn = ownCardOf(m_context.journal, card.key) != nullptr;
        talkAbout(card.text, isOwn ? QString() : card.key);
    });
    connect(m_reading, &ConversationView::closed, this, [this] {
        const RecordId read = m_reading->shown();
        goHome();
        if (m_stack->currentWidget() == m_front)
            m_front->focusKept(read);
    });
    connect(&m_draft, &DraftKeeper::failed, this,
            [this](const Error &error) { m_context.navigator.reportTyped(error); });
    connect(m_session, &SessionView::edited, &m_draft, &DraftKeeper::scheduleSave);
    connect(m_session, &SessionView::left, this, &TalkPage::sessionEnded);
    connect(m_session, &SessionView::paused, this, &TalkPage::pause);
    connect(m_session, &SessionView::writeWanted, this,
            [this](const QString &sentence) { writeAbout(m_context, sentence); });
    connect(m_session, &SessionView::kept, this, [this](RecordId record) {
        sessionEnded();
        openRecord(record);
        m_context.navigator.sayDone(tr("Saved for both of you."));
    });
    new JournalWatcher(m_context.journal, m_front, {Kind::Conversation, Kind::Partner}, [this] { m_front->refresh(); });
}

void TalkPage::talkAbout(const QString &topic, const QString &card)
{
    if (!m_context.journal.isForTwo() || !makeRoom())
        return;
    TalkSession session(ConversationType::Listening, m_context.journal.me());
    session.setTopic(topic, card);
    begin(std::move(session));
}

void TalkPage::activate()
{
    m_front->refresh();
    // Where the keyboard came along from another page, it begins at the doors and not at the sheet around them.
    if (m_stack->currentWidget() == m_front && isAncestorOf(window()->focusWidget()))
        m_front->focusDoors();
}

bool TalkPage::focusFirst()
{
    if (m_stack->currentWidget() == m_session)
        return m_session->focusStep();
    if (m_stack->currentWidget() != m_front)
        return false;
    m_front->focusDoors();
    return true;
}

void TalkPage::hideWayBack(bool hidden)
{
    m_reading->hideBack(hidden);
    m_cards->hideBack(hidden);
}

bool TalkPage::keepDrafts()
{
    const bool isCardKept = m_cards->keepDraft();
    return (!m_session->isRunning() || m_draft.saveNow()) && isCardKept;
}

QCborMap TalkPage::typed() const
{
    // A time to come back was chosen to be kept.
    if (!m_session->session()->hasWords() && !m_pausedUntil.isValid())
        return {};
    const QCborMap fields = m_session->session()->fields();
    return m_pausedUntil.isValid() ? sessiondraft::paused(fields, m_pausedUntil) : fields;
}

bool TalkPage::openRecord(RecordId id)
{
    if (m_context.journal.all<Conversation>().find(id) != nullptr) {
        m_stack->setCurrentWidget(m_reading);
        m_reading->show(id);
        return true;
    }
    if (!m_cards->showOwnCard(id))
        return false;
    m_stack->setCurrentWidget(m_cards);
    return true;
}

bool TalkPage::compose(Kind kind)
{
    if (kind == Kind::OwnCard) {
        m_cards->edit({});
        m_stack->setCurrentWidget(m_cards);
        return true;
    }
    if (kind != Kind::Conversation)
        return false;
    goHome();
    return true;
}

bool TalkPage::editRecord(RecordId id)
{
    if (m_context.journal.all<OwnCard>().find(id) == nullptr)
        return false;
    m_cards->edit(id);
    m_stack->setCurrentWidget(m_cards);
    return true;
}

void TalkPage::goHome()
{
    m_reading->clear();
    const bool isUnderWay = m_session->isRunning() && !m_pausedUntil.isValid();
    m_stack->setCurrentWidget(isUnderWay ? static_cast<QWidget *>(m_session) : m_front);
    if (isUnderWay)
        m_session->focusStep();
    else
        m_front->focusDoors();
}

void TalkPage::begin(TalkSession session)
{
    m_pausedUntil = {};
    m_front->setPausedUntil({});
    m_front->setWaiting(false);
    m_stack->setCurrentWidget(m_session);
    m_session->begin(std::move(session));
    m_context.navigator.holdWriter(true);
}

bool TalkPage::makeRoom()
{
    if (m_session->isRunning()) {
        const bool isPaused = m_pausedUntil.isValid() && m_session->session()->hasWords();
        if (!(isPaused ? askToReplace() : m_session->askToLeave()) || !forgetDraft())
            return false;
        m_session->forget();
        return true;
    }
    if (sessiondraft::waiting(m_context.journal).isEmpty())
        return true;
    return askToReplace() && forgetDraft();
}

bool TalkPage::askToReplace()
{
    const QString title = m_pausedUntil.isValid() ? tr("Throw away the paused conversation?")
                                                  : tr("Throw away the conversation that is waiting?");
    return m_context.prompter.ask(
        this, {title, tr("What you wrote in it is kept nowhere else and would be lost."), tr("Throw it away"), true});
}

void TalkPage::resume()
{
    if (!m_session->isRunning()) {
        // The draft stays until the session ends, so that nothing is lost on the way.
        auto waiting = TalkSession::fromFields(sessiondraft::waiting(m_context.journal));
        if (!waiting) { // it cannot be read
            sessionEnded();
            return;
        }
        begin(std::move(*waiting));
        return;
    }
    m_pausedUntil = {};
    m_draft.scheduleSave();
    m_front->setPausedUntil({});
    m_context.navigator.holdWriter(true);
    goHome();
}

void TalkPage::vanish()
{
    if (m_session->isRunning()) {
        if (!m_session->askToLeave())
            return;
    } else if (!m_context.prompter.ask(
                   this, {tr("Throw it away?"), tr("Its words cannot be brought back."), tr("Throw it away"), true})) {
        return;
    }
    m_session->forget();
    sessionEnded();
}

void TalkPage::sessionEnded()
{
    m_pausedUntil = {};
    m_front->setPausedUntil({});
    m_front->setWaiting(!forgetDraft());
    m_context.navigator.holdWriter(false);
    m_front->refresh();
    goHome();
}

void TalkPage::pause(const QDateTime &until)
{
    m_pausedUntil = until;
    m_draft.scheduleSave();
    m_front->setPausedUntil(until);
    m_context.navigator.holdWriter(false);
    goHome();
}

} // namespace hearth
