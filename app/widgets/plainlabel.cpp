// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainlabel.h"

namespace hearth {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel({}, parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, Role role, QWidget *parent)
    : PlainLabel(text, parent)
{
    setRole(this, role);
}

PlainLabel *paragraph(const QString &text, Role role, QWidget *parent)
{
    auto *label = new PlainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace hearth
