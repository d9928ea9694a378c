// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/sidebyside.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>

namespace hearth {

namespace {

constexpr int kMinLetters = 34; // of the font, for each beside another

} // namespace

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::large);
}

void SideBySide::add(QWidget *widget)
{
    m_layout->addWidget(widget, 1);
}

QSize SideBySide::minimumSizeHint() const
{
    return {spacing::page * 3, m_layout->minimumSize().height()};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_layout->count() * kMinLetters * fontMetrics().averageCharWidth();
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

} // namespace hearth
