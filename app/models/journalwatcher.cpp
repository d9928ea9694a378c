// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalwatcher.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace hearth {

JournalWatcher::JournalWatcher(const Journal &journal, QObject *watching, Kinds kinds, Callback callback, When when)
    : QObject(watching)
    , m_kinds(std::move(kinds))
    , m_callback(std::move(callback))
    , m_when(when)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &JournalWatcher::tell);
    connect(&journal, &Journal::changed, this, &JournalWatcher::gather);
}

JournalWatcher::JournalWatcher(const Journal &journal, QWidget *watching, Kinds kinds, Callback callback, When when)
    : JournalWatcher(journal, static_cast<QObject *>(watching), std::move(kinds), std::move(callback), when)
{
    m_widget = watching;
    m_widget->installEventFilter(this);
}

bool JournalWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ShowToParent)
        tell();
    return QObject::eventFilter(watched, event);
}

void JournalWatcher::gather(const QList<RecordEvent> &events)
{
    for (const RecordEvent &event : events) {
        if (m_kinds.empty() || std::ranges::find(m_kinds, event.kind) != m_kinds.end())
            m_events += event;
    }
    if (m_when == When::AtOnce)
        tell();
    else
        m_turn.start();
}

void JournalWatcher::tell()
{
    if (isInSight())
        catchUp();
}

void JournalWatcher::catchUp()
{
    if (!m_events.isEmpty())
        m_callback(std::exchange(m_events, {}));
}

bool JournalWatcher::isInSight() const
{
    // A window that is not on the screen yet, or no more, is as good as in sight: what matters is whether something
    // else stands in its place.
    for (const QWidget *each = m_widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
        if (each->isHidden())
            return false;
    }
    return true;
}

} // namespace hearth
