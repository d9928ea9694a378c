// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QMenu>

#include <map>

namespace hearth {

/// A menu whose items can be pressed from outside: it goes as it does after a click, and whoever pressed has an answer
/// at once. Qt's own would keep them waiting for as long as a dialog stands that the item opens.
class AccessibleMenu final : public QAccessibleWidget
{
public:
    explicit AccessibleMenu(QMenu *menu);
    ~AccessibleMenu() override;

    /// What opens it.
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] int childCount() const override { return static_cast<int>(menu()->actions().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] QMenu *menu() const { return static_cast<QMenu *>(widget()); }
    [[nodiscard]] QAccessibleInterface *itemOf(QAction *action) const;

    mutable std::map<QAction *, QAccessible::Id> m_made; // the actions are only compared
};

} // namespace hearth
