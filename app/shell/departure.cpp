// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/departure.h"

#include "session/session.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <utility>

namespace hearth {

namespace {

constexpr auto kBetweenTries = std::chrono::milliseconds(10); // to lock while something is open

} // namespace

Departure::Departure(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
{
}

void Departure::hideAndLock()
{
    m_isHiding = true;
    for (QWidget *shown : QApplication::topLevelWidgets()) {
        if (!shown->isModal())
            shown->hide();
    }
    // Modal ones are asked to close first; and later, because what was pressed may go with the workspace.
    if (m_questions.dismiss())
        QMetaObject::invokeMethod(this, &Departure::requestLock, Qt::QueuedConnection);
    else
        QTimer::singleShot(kBetweenTries, this, &Departure::requestLock);
}

void Departure::onceNobodyWaits(const std::function<void()> &act)
{
    if (m_questions.dismiss())
        act();
    else
        QTimer::singleShot(kBetweenTries, this, [this, act] { onceNobodyWaits(act); });
}

void Departure::requestLock()
{
    onceNobodyWaits([this] {
        m_session.lock();
        if (std::exchange(m_isHiding, false))
            // Once a code that came of what was under way has arrived.
            QMetaObject::invokeMethod(this, &Departure::hidden, Qt::QueuedConnection);
    });
}

} // namespace hearth
