// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility/linetext.h"

#include <QAccessibleWidget>
#include <QLineEdit>

namespace hearth {

/// A field of one line to type in.
class AccessibleField final : public QAccessibleWidget, public LineText
{
public:
    explicit AccessibleField(QLineEdit *line);

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    using LineText::text;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text which, const QString &text) override;
};

} // namespace hearth
