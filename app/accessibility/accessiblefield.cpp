// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblefield.h"

namespace hearth {

AccessibleField::AccessibleField(QLineEdit *line)
    : QAccessibleWidget(line, QAccessible::EditableText)
    , LineText(line)
{
}

void *AccessibleField::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleField::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = line()->isReadOnly();
    state.editable = !line()->isReadOnly();
    state.passwordEdit = line()->echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    state.selected = line()->hasSelectedText();
    return state;
}

QString AccessibleField::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return line()->displayText();
    const QString said = QAccessibleWidget::text(which);
    if (!said.isEmpty() || which == QAccessible::Name)
        return said.isEmpty() ? line()->placeholderText() : said;
    const QString hint = which == QAccessible::Description ? line()->placeholderText() : QString();
    return hint == text(QAccessible::Name) ? QString() : hint;
}

void AccessibleField::setText(QAccessible::Text which, const QString &text)
{
    if (which == QAccessible::Value)
        write(text);
    else
        QAccessibleWidget::setText(which, text);
}

} // namespace hearth
