// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messageplace.h"

#include "widgets/messagebar.h"

#include <QEvent>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMessageWidth = 640; // device-independent pixels at the usual text size

} // namespace

MessagePlace::MessagePlace(const Theme &theme, MessageBar *bar, QWidget *room)
    : QObject(bar)
    , m_theme(theme)
    , m_bar(bar)
    , m_room(room)
{
    m_room->setFixedHeight(0);
    m_bar->raise();
    m_bar->installEventFilter(this);
    m_room->installEventFilter(this);
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isMessage =
        watched == m_bar && (type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest);
    const bool isRoom = watched == m_room && (type == QEvent::Resize || type == QEvent::Move);
    if (isMessage || isRoom)
        place();
    return QObject::eventFilter(watched, event);
}

void MessagePlace::place()
{
    if (m_bar->isHidden()) {
        m_room->setFixedHeight(0);
        return;
    }
    const int usual = qRound(kMessageWidth * m_theme.textScale());
    const int width = std::min(usual, m_room->width() - 2 * spacing::section);
    const int height = m_bar->hasHeightForWidth() ? m_bar->heightForWidth(width) : m_bar->sizeHint().height();
    m_room->setFixedHeight(height + spacing::large);
    const QRect room = m_room->geometry();
    m_bar->setGeometry(room.center().x() - width / 2, m_bar->parentWidget()->height() - spacing::large - height, width,
                       height);
}

} // namespace hearth
