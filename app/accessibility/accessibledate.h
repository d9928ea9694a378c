// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility/linetext.h"

#include <QAccessibleWidget>
#include <QDateTimeEdit>

#include <map>

namespace hearth {

/// A day or a time to type: as a whole its words, which can be replaced, and in it day, month, year, hour and minute as
/// numbers that can be set one by one. Qt's own has neither words nor a value. What is no date yet is made one once the
/// keyboard leaves it, as whatever is typed.
class AccessibleDate final : public QAccessibleWidget, public QAccessibleValueInterface, public LineText
{
public:
    explicit AccessibleDate(QDateTimeEdit *edit);
    ~AccessibleDate() override;

    /// Values as for children below; `index` counts them from the left, as they are displayed.
    [[nodiscard]] int valueOf(int index) const;
    [[nodiscard]] std::pair<int, int> rangeOf(int index) const;
    /// Within its range, and the day within its month.
    void setValueOf(int index, int value);
    [[nodiscard]] QString nameOf(int index) const;
    [[nodiscard]] QDateTimeEdit *edit() const { return static_cast<QDateTimeEdit *>(widget()); }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    using LineText::text;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;
    [[nodiscard]] int childCount() const override { return edit()->sectionCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; } // they have no places
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    /// Those of the part in which the keyboard stands.
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    /// That of the whole: a date is short.
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }

private:
    /// As a whole: half of a date would not be taken.
    void write(const QString &text) override;
    /// Says what the keyboard has come to, or what has become of it.
    void tell(QAccessible::Event what) const;

    QObject m_ears;                                // what is heard of the edit ends with this
    int m_current = 0;                             // where the keyboard stood last
    mutable std::map<int, QAccessible::Id> m_made; // by index
};

} // namespace hearth
