// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/partnow.h"

#include <QAccessible>
#include <QEvent>

namespace hearth {

namespace {

class PartTeller final : public QObject
{
public:
    PartTeller(QWidget *widget, std::function<int()> now)
        : QObject(widget)
        , m_widget(widget)
        , m_now(std::move(now))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && QAccessible::isActive()) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_widget->hasFocus())
                        tellPartWithKeyboard(m_widget, m_now());
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    std::function<int()> m_now;
};

} // namespace

void tellPartWithKeyboard(QWidget *widget, int part)
{
    if (part < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void tellPartIsTicked(QWidget *widget, int part)
{
    if (part < 0 || !QAccessible::isActive())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(widget, changed);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void tellPartOnceFocused(QWidget *widget, const std::function<int()> &now)
{
    new PartTeller(widget, now);
}

} // namespace hearth
