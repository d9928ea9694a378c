// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace hearth {

/// A part of a widget that is no widget itself, such as a cell, a row or an item of a menu: what is the same of all of
/// them. At first it has no parts of its own, no keys, and cannot be written to.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = isValid() ? placeInWidget() : QRect();
        return place.isValid() ? QRect(m_widget->mapToGlobal(place.topLeft()), place.size()) : QRect();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QWindow *window() const override { return parent() != nullptr ? parent()->window() : nullptr; }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    /// Of that widget; no longer valid once it is gone.
    explicit AccessiblePart(QWidget *widget)
        : m_widget(widget)
    {
    }
    /// Where it stands in the widget, asked only while it is valid.
    [[nodiscard]] virtual QRect placeInWidget() const = 0;
    [[nodiscard]] QWidget *widget() const { return m_widget; }

private:
    QPointer<QWidget> m_widget;
};

/// One in a table or a list, alone in its place.
class AccessibleCellPart : public AccessiblePart, public QAccessibleTableCellInterface
{
public:
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : AccessiblePart::interface_cast(type);
    }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

protected:
    using AccessiblePart::AccessiblePart;
};

} // namespace hearth
