// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/focusmode.h"

#include "editors/writingfield.h"
#include "widgets/messagebar.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>

#include <utility>

namespace hearth {

FocusMode::FocusMode(WritingField &field, QWidget &area, QObject *parent)
    : QObject(parent)
    , m_field(&field)
    , m_area(&area)
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F11), &area, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &FocusMode::toggle);
    field.installEventFilter(this);
}

FocusMode::~FocusMode()
{
    const QSignalBlocker quiet(this);
    setOn(false);
}

void FocusMode::setOn(bool on)
{
    if (on == m_isOn || (on && (!m_field || !m_area || !m_field->isVisible())))
        return;
    m_isOn = on;
    if (on) {
        m_window = m_area->window();
        m_filledScreen = m_window->isFullScreen();
        hideOthers();
    } else {
        showOthers();
    }
    if (m_field)
        m_field->setQuiet(on);
    if (m_window)
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on || m_filledScreen));
    if (on)
        m_field->setFocus(Qt::OtherFocusReason);
    emit focusChanged(on);
}

void FocusMode::hideOthers()
{
    for (QWidget *kept = m_field; kept != m_area && kept->parentWidget() != nullptr; kept = kept->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(kept->parentWidget()) != nullptr)
            continue; // beside its content there are only scroll bars
        const auto siblings = kept->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget *sibling : siblings) {
            if (sibling == kept || sibling->isHidden() || sibling->isWindow() ||
                qobject_cast<MessageBar *>(sibling) != nullptr)
                continue;
            m_hidden += sibling;
            sibling->hide();
        }
    }
}

void FocusMode::showOthers()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
        if (widget)
            widget->show();
    }
}

bool FocusMode::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOn)
        return QObject::eventFilter(watched, event);
    const auto isEscape = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    };
    switch (event->type()) {
    case QEvent::Hide:
        setOn(false);
        break;
    case QEvent::ShortcutOverride:
        if (isEscape()) {
            event->accept(); // else Escape would close the editor
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (isEscape()) {
            setOn(false);
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
