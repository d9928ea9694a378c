// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messageplace.h"

#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMessageWidth = 640; // device-independent pixels at the usual text size

// What can be seen of a widget, in the coordinates of an ancestor of it.
QRect shownPart(const QWidget *widget, const QWidget *ancestor)
{
    QRect part = widget->rect();
    for (; widget != ancestor; widget = widget->parentWidget())
        part = part.translated(widget->pos()) & widget->parentWidget()->rect();
    return part;
}

} // namespace

MessagePlace::MessagePlace(const Theme &theme, MessageBar *bar, QStackedWidget *pages)
    : QObject(bar)
    , m_theme(theme)
    , m_bar(bar)
    , m_pages(pages)
{
    m_bar->raise();
    m_bar->installEventFilter(this);
    m_pages->installEventFilter(this);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MessagePlace::placeLater);
    connect(qApp, &QApplication::focusChanged, this, &MessagePlace::placeLater); // an editor may have opened
}

bool MessagePlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMessage =
        watched == m_bar && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest);
    const bool isPage = watched == m_pages && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    if (isMessage || isPage) {
        place();
        placeLater();
    }
    return QObject::eventFilter(watched, event);
}

void MessagePlace::placeLater()
{
    if (!m_bar->isHidden())
        QMetaObject::invokeMethod(this, &MessagePlace::place, Qt::QueuedConnection);
}

QList<QRect> MessagePlace::shownButtons() const
{
    QList<QRect> buttons;
    for (const QAbstractButton *button : m_pages->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            buttons += shownPart(button, m_bar->parentWidget());
    }
    return buttons;
}

void MessagePlace::place()
{
    const QRect page = m_pages->geometry();
    const int usual = qRound(kMessageWidth * m_theme.textScale());
    const int width = std::min(usual, page.width() - 2 * spacing::section);
    const int height = m_bar->hasHeightForWidth() ? m_bar->heightForWidth(width) : m_bar->sizeHint().height();
    const QRect lowest(page.center().x() - width / 2, page.bottom() - spacing::large - height, width, height);
    const QList<QRect> buttons = shownButtons();
    QRect place = lowest;
    for (;;) {
        int top = place.top();
        for (const QRect &button : buttons) {
            if (button.intersects(place))
                top = std::min(top, button.top() - spacing::small - height);
        }
        if (top == place.top())
            break;
        place.moveTop(top);
    }
    m_bar->setGeometry(place.top() > page.top() ? place : lowest);
}

} // namespace hearth
