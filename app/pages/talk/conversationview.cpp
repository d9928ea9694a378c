// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/conversationview.h"

#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "pages/talk/partsview.h"
#include "records/recordactions.h"
#include "records/talkrecords.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/pagescroll.h"
#include "widgets/sidebyside.h"
#include "widgets/wayback.h"
#include "widgets/wordslabel.h"
#include "wording/inoneline.h"
#include "wording/sharedwording.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearth {

ConversationView::ConversationView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new RecordActions(context, this))
    , m_back(new WayBack(context.theme, tr("Back to Talk"), this))
    , m_scroll(new PageScroll(this))
{
    m_scroll->setAccessibleName(tr("A kept conversation"));
    m_scroll->setEdges(pageEdges(true));
    inColumn(this, 0, {m_back, {m_scroll, 1}});
    connect(m_back, &WayBack::chosen, this, &ConversationView::closed);
    m_escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &ConversationView::closed);
    new JournalWatcher(m_context.journal, this, {Kind::Conversation, Kind::Partner}, [this] {
        if (m_shown.isValid())
            rebuild();
    });
}

void ConversationView::show(RecordId record)
{
    m_shown = record;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ConversationView::clear()
{
    m_shown = {};
    m_session = {};
}

void ConversationView::hideBack(bool hidden)
{
    m_escape->setEnabled(!hidden);
    m_back->setVisible(!hidden);
}

void ConversationView::rebuild()
{
    auto kept = keptConversation(m_context.journal, m_shown);
    if (!kept) { // that part is gone; another may be there
        for (const KeptConversation &each : keptConversations(m_context.journal)) {
            if (each.any().session == m_session)
                kept = each;
        }
    }
    if (!kept) {
        clear();
        emit closed();
        return;
    }
    m_shown = kept->any().record.id;
    m_session = kept->any().session;
    const bool hadFocus = m_body != nullptr && m_body->isAncestorOf(QApplication::focusWidget());
    if (m_body != nullptr) {
        m_scroll->content()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater(); // it may be in the middle of a click
    }
    m_body = new QWidget(m_scroll->widget());
    m_content = inColumn(m_body, spacing::large);
    addTo(m_scroll->content(), {m_body});

    addHead(kept->any());
    auto *side = new SideBySide(m_body);
    for (const Conversation *part : kept->parts) {
        auto *view = new PartsView(m_context, *part, side);
        if (part->record.author == m_context.journal.me())
            addMine(view->content(), *part);
        side->add(view);
    }
    addTo(m_content, {side});
    if (hadFocus) { // and not with what is about another now
        m_body->show();
        m_back->setFocus(Qt::OtherFocusReason);
    }
}

void ConversationView::addHead(const Conversation &conversation)
{
    const QString type = conversationTypeName(conversation.type);
    const QString day = dayInWords(conversation.record.date, QLocale());
    const bool hasTopic = !conversation.topic.trimmed().isEmpty();
    auto *words =
        inColumn(spacing::tiny, {new WordsLabel(hasTopic ? inOneLine({type, day}) : day, Role::Caption, m_body),
                                 new WordsLabel(hasTopic ? conversation.topic : type, Role::Title, m_body)});
    m_content->addLayout(words);
    if (conversation.outcome.trimmed().isEmpty())
        return;
    auto *outcome = new QFrame(m_body);
    setRole(outcome, Role::Sunken);
    inColumn(outcome, spacing::tiny,
             {new WordsLabel(conversationStepName(QStringLiteral("outcome")), Role::Caption, outcome),
              new WordsLabel(conversation.outcome, Role::Reading, outcome)},
             {spacing::section, spacing::large, spacing::section, spacing::large});
    addTo(m_content, {outcome});
}

void ConversationView::addMine(QVBoxLayout *to, const Conversation &conversation)
{
    auto *buttons = new QWidget(m_body);
    const RecordId id = conversation.record.id;
    auto *letting = quietButton(conversation.isLetGo ? tr("Bring back") : tr("Let go"), buttons);
    letting->setToolTip(conversation.isLetGo ? tr("Puts it among the kept conversations again")
                                             : tr("Puts it out of your sight, under “Let go”"));
    auto *deleting = quietButton(tr("Delete my part"), buttons);
    auto *forGood = quietButton(tr("Delete for good…"), buttons);
    inFlow(buttons, spacing::tiny, {letting, deleting, forGood});
    addTo(to, {buttons});
    connect(letting, &QPushButton::clicked, this,
            [this, id, goes = !conversation.isLetGo] { m_actions->letGo(id, goes); });
    connect(deleting, &QPushButton::clicked, this, [this, id] { m_actions->remove(id); });
    connect(forGood, &QPushButton::clicked, this, [this, id] { m_actions->removeForGood(id); });
}

} // namespace hearth
