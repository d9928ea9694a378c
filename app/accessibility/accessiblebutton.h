// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace hearth {

/// Any button. Whatever an assistive program does to it is a click, so that it does what a click does; Qt would set its
/// look alone. One of several is a radio button, one that folds something out says whether it is expanded, and one
/// that opens a menu says so.
class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    /// Its menu, where it has one.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    [[nodiscard]] QAbstractButton *button() const;
    [[nodiscard]] bool opensMenu() const;
    [[nodiscard]] bool foldsOut() const;
    [[nodiscard]] bool isOneOfSeveral() const;
    /// A picture within a field to type in, which does nothing.
    [[nodiscard]] bool isOrnament() const;
};

/// Says that the button folds something out and in. Being checked is being expanded.
void markAsDisclosure(QAbstractButton *button);
/// Says that at most one of the button and those beside it is chosen, where no group of Qt's does: none may be, too.
void markAsOneOfSeveral(QAbstractButton *button);

} // namespace hearth
