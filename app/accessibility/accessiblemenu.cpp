// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblemenu.h"

#include "accessibility/accessiblepart.h"
#include "accessibility/plainwords.h"

#include <QAction>
#include <QApplication>
#include <QPointer>

namespace hearth {

namespace {

/// The button, or the text, from which it unfolds; null for none.
QWidget *opening(const QMenu *menu)
{
    for (QObject *each : menu->menuAction()->associatedObjects()) {
        auto *widget = qobject_cast<QWidget *>(each);
        if (widget != nullptr && widget != menu)
            return widget;
    }
    return menu->parentWidget();
}

/// Takes it off the screen with whatever folded it out.
void closeMenus()
{
    while (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        if (!menu->close())
            return;
    }
}

class AccessibleMenuItem final : public AccessiblePart
{
public:
    AccessibleMenuItem(QMenu *menu, QAction *action)
        : AccessiblePart(menu)
        , m_menu(menu)
        , m_action(action)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_menu != nullptr && m_action != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return !isValid() || m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.invisible = !m_menu->isVisible() || !m_action->isVisible();
        state.disabled = !m_action->isEnabled();
        state.focusable = !m_action->isSeparator();
        state.focused = m_menu->isVisible() && m_menu->activeAction() == m_action;
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        state.hasPopup = m_action->menu() != nullptr;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid() || m_action->isSeparator())
            return {};
        return which == QAccessible::Name          ? plainWords(m_action->text())
               : which == QAccessible::Accelerator ? m_action->shortcut().toString(QKeySequence::NativeText)
                                                   : QString();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(index == 0 && isValid() ? m_action->menu() : nullptr);
    }
    [[nodiscard]] int childCount() const override { return isValid() && m_action->menu() != nullptr ? 1 : 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *other) const override
    {
        return other != nullptr && childCount() == 1 && other->object() == m_action->menu() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isValid() || m_action->isSeparator() || !m_action->isEnabled())
            return {};
        return {m_action->menu() != nullptr ? showMenuAction()
                : m_action->isCheckable()   ? toggleAction()
                                            : pressAction()};
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (name == showMenuAction()) {
            m_menu->setActiveAction(m_action);
            return;
        }
        // Later: whoever asked waits for an answer, and a dialog would not come back to give it.
        QMetaObject::invokeMethod(
            m_action.data(),
            [action = m_action.data()] {
                closeMenus();
                action->trigger();
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        return actionNames().contains(name) && !m_action->shortcut().isEmpty()
                   ? QStringList{m_action->shortcut().toString()}
                   : QStringList();
    }

protected:
    [[nodiscard]] QRect placeInWidget() const override { return m_menu->actionGeometry(m_action); }

private:
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

} // namespace

AccessibleMenu::AccessibleMenu(QMenu *menu)
    : QAccessibleWidget(menu, QAccessible::PopupMenu)
{
}

AccessibleMenu::~AccessibleMenu()
{
    for (const auto &[action, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleMenu::parent() const
{
    QWidget *from = opening(menu());
    return from != nullptr ? QAccessible::queryAccessibleInterface(from) : QAccessibleWidget::parent();
}

QString AccessibleMenu::text(QAccessible::Text which) const
{
    if (which != QAccessible::Name || !menu()->accessibleName().isEmpty())
        return QAccessibleWidget::text(which);
    if (!menu()->title().isEmpty())
        return plainWords(menu()->title());
    return opening(menu()) != nullptr ? parent()->text(QAccessible::Name) : QString();
}

QAccessibleInterface *AccessibleMenu::itemOf(QAction *action) const
{
    if (action == nullptr)
        return nullptr;
    if (const auto made = m_made.find(action); made != m_made.end()) {
        QAccessibleInterface *item = QAccessible::accessibleInterface(made->second);
        if (item != nullptr && item->isValid())
            return item;
        QAccessible::deleteAccessibleInterface(made->second); // another one stands where it stood
    }
    auto *item = new AccessibleMenuItem(menu(), action);
    m_made[action] = QAccessible::registerAccessibleInterface(item);
    return item;
}

QAccessibleInterface *AccessibleMenu::child(int index) const
{
    return itemOf(menu()->actions().value(index));
}

int AccessibleMenu::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[action, id] : m_made) {
        if (child != nullptr && QAccessible::accessibleInterface(id) == child)
            return static_cast<int>(menu()->actions().indexOf(action));
    }
    return -1;
}

QAccessibleInterface *AccessibleMenu::childAt(int x, int y) const
{
    return itemOf(menu()->actionAt(menu()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *AccessibleMenu::focusChild() const
{
    return menu()->isVisible() ? itemOf(menu()->activeAction()) : nullptr;
}

} // namespace hearth
