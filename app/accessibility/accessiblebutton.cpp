// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblebutton.h"

#include "accessibility/plainwords.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace hearth {

namespace {

constexpr char kFoldsOut[] = "foldsOut";
constexpr char kOneOfSeveral[] = "oneOfSeveral";

QMenu *menuOf(const QAbstractButton *button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return tool != nullptr ? tool->menu() : nullptr;
}

/// One that Qt puts into a line to type in.
bool isInField(const QAbstractButton *button)
{
    return button->inherits("QLineEditIconButton");
}

/// Of something around it within the window, which is said as one comes to it.
bool isNameAround(const QWidget *widget, const QString &words)
{
    for (const QWidget *around = widget; around != nullptr && !around->isWindow(); around = around->parentWidget()) {
        if (around != widget && around->accessibleName() == words)
            return true;
    }
    return false;
}

bool clearsField(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return isInField(button) && tool != nullptr && tool->defaultAction() != nullptr &&
           tool->defaultAction()->objectName() == QLatin1String("_q_qlineeditclearaction");
}

} // namespace

void markAsDisclosure(QAbstractButton *button)
{
    button->setProperty(kFoldsOut, true);
}

void markAsOneOfSeveral(QAbstractButton *button)
{
    button->setProperty(kOneOfSeveral, true);
}

AccessibleButton::AccessibleButton(QAbstractButton *button)
    : QAccessibleWidget(button)
{
}

QAbstractButton *AccessibleButton::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

bool AccessibleButton::opensMenu() const
{
    return menuOf(button()) != nullptr;
}

bool AccessibleButton::foldsOut() const
{
    return button()->property(kFoldsOut).toBool();
}

bool AccessibleButton::isOneOfSeveral() const
{
    const QButtonGroup *group = button()->group();
    return button()->property(kOneOfSeveral).toBool() || button()->autoExclusive() ||
           (group != nullptr && group->exclusive());
}

bool AccessibleButton::isOrnament() const
{
    return isInField(button()) && !clearsField(button());
}

QAccessible::Role AccessibleButton::role() const
{
    if (isOrnament())
        return QAccessible::Graphic;
    if (foldsOut())
        return QAccessible::Button;
    if (opensMenu())
        return QAccessible::ButtonMenu;
    if (!button()->isCheckable())
        return QAccessible::Button;
    return isOneOfSeveral() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (foldsOut()) {
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
    } else if (const QMenu *menu = menuOf(button())) {
        state.expandable = true;
        state.expanded = menu->isVisible();
        state.collapsed = !menu->isVisible();
    } else if (button()->isCheckable()) {
        state.checkable = true;
        state.checked = button()->isChecked();
    }
    state.pressed = button()->isDown();
    state.hasPopup = opensMenu();
    if (const auto *push = qobject_cast<const QPushButton *>(button()))
        state.defaultButton = push->isDefault();
    return state;
}

QString AccessibleButton::text(QAccessible::Text which) const
{
    switch (which) {
    case QAccessible::Name: {
        const QString named = button()->accessibleName();
        if (named.isEmpty() && clearsField(button()))
            return QCoreApplication::translate("AccessibleButton", "Clear the text");
        return named.isEmpty() ? plainWords(button()->text()) : named;
    }
    case QAccessible::Description: {
        const QString described = QAccessibleWidget::text(which); // a tool tip where nothing was said
        const QString name = text(QAccessible::Name);
        if (described == name || isNameAround(button(), described))
            return {};
        const QString again = name + QLatin1String(": ");
        return described.startsWith(again) ? described.mid(again.size()) : described;
    }
    case QAccessible::Accelerator:
        return button()->shortcut().toString(QKeySequence::NativeText);
    default:
        return QAccessibleWidget::text(which);
    }
}

int AccessibleButton::childCount() const
{
    return opensMenu() ? 1 : QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessibleButton::child(int index) const
{
    return opensMenu() ? QAccessible::queryAccessibleInterface(index == 0 ? menuOf(button()) : nullptr)
                       : QAccessibleWidget::child(index);
}

int AccessibleButton::indexOfChild(const QAccessibleInterface *child) const
{
    if (!opensMenu())
        return QAccessibleWidget::indexOfChild(child);
    return child != nullptr && child->object() == menuOf(button()) ? 0 : -1;
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names;
    if (button()->isEnabled() && !isOrnament())
        names += opensMenu()                              ? showMenuAction()
                 : button()->isCheckable() && !foldsOut() ? toggleAction()
                                                          : pressAction();
    return names + QAccessibleWidget::actionNames();
}

void AccessibleButton::doAction(const QString &name)
{
    if (!button()->isEnabled())
        return;
    if (name != showMenuAction() && name != pressAction() && name != toggleAction()) {
        QAccessibleWidget::doAction(name);
        return;
    }
    // Later: whoever asked waits for an answer, and a menu or a dialog would not come back to give it.
    QMetaObject::invokeMethod(
        button(),
        [pressed = button()] {
            if (auto *push = qobject_cast<QPushButton *>(pressed); push != nullptr && push->menu() != nullptr)
                push->showMenu();
            else if (auto *tool = qobject_cast<QToolButton *>(pressed); tool != nullptr && tool->menu() != nullptr)
                tool->showMenu();
            else
                pressed->click();
        },
        Qt::QueuedConnection);
}

QStringList AccessibleButton::keyBindingsForAction(const QString &name) const
{
    const bool isOwn = name == showMenuAction() || name == pressAction() || name == toggleAction();
    return isOwn && !button()->shortcut().isEmpty() ? QStringList{button()->shortcut().toString()} : QStringList();
}

} // namespace hearth
