// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblechoice.h"

#include "accessibility/partnow.h"

#include <QAbstractItemView>

namespace hearth {

AccessibleChoice::AccessibleChoice(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [box](int now) {
        if (box->hasFocus() && !box->view()->isVisible())
            tellPartWithKeyboard(box->view(), now);
    });
}

void *AccessibleChoice::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isOpen = box()->view()->isVisible();
    state.expandable = true;
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    state.hasPopup = true;
    return state;
}

QString AccessibleChoice::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return box()->currentText();
    const QString said = QAccessibleWidget::text(which); // its own name, or what its label says
    if (which == QAccessible::Name && said.isEmpty())
        return box()->currentText();
    return which == QAccessible::Description && said == box()->accessibleName() ? QString() : said;
}

QAccessibleInterface *AccessibleChoice::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

int AccessibleChoice::indexOfChild(const QAccessibleInterface *child) const
{
    return child != nullptr && child->object() == box()->view() ? 0 : -1;
}

QStringList AccessibleChoice::actionNames() const
{
    const QStringList own = box()->isEnabled() ? QStringList{showMenuAction(), pressAction()} : QStringList();
    return own + QAccessibleWidget::actionNames();
}

void AccessibleChoice::doAction(const QString &name)
{
    if (name != showMenuAction() && name != pressAction())
        QAccessibleWidget::doAction(name);
    else if (box()->view()->isVisible())
        box()->hidePopup();
    else if (box()->isEnabled())
        box()->showPopup();
}

void AccessibleChoice::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

QString AccessibleChoice::text(int start, int end) const
{
    return box()->currentText().mid(start, end - start);
}

int AccessibleChoice::characterCount() const
{
    return static_cast<int>(box()->currentText().size());
}

QString AccessibleChoice::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace hearth
