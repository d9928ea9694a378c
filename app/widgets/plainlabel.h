// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/role.h"

#include <QLabel>

namespace hearth {

/// A label whose text is shown as it was written: what people call themselves and what they write is never read as
/// mark-up. Its words run their own way and stand where the window begins: a Latin name in a window that runs from
/// right to left is not at the far side of its label. No date in it goes on in another line. Every label of the window
/// is one.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, Role role, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void takeItsSide();

    /// The direction for which the side was taken.
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
};

/// One that breaks into lines.
[[nodiscard]] PlainLabel *paragraph(const QString &text, Role role, QWidget *parent = nullptr);

/// A label that names a field: its mnemonic leads there.
template <typename Label>
[[nodiscard]] Label *naming(QWidget *field, Label *label)
{
    label->setBuddy(field);
    return label;
}

} // namespace hearth
