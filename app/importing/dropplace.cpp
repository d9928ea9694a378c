// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dropplace.h"

#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QPainter>

namespace hearth {

DropPlace::DropPlace(const Theme &theme, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *label = paragraph(words, Role::Muted);
    label->setAlignment(Qt::AlignCenter);
    inColumn(this, 0, {label}, around(spacing::section));
    theme.redraw(this);
}

void DropPlace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().borderStrong, 1, Qt::DashLine));
    painter.setBrush(m_theme.colours().sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

} // namespace hearth
