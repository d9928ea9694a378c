// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebyside.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <numeric>

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
    m_widgets += widget;
    m_layout->addWidget(widget, 1);
}

QList<int> SideBySide::leastWidths() const
{
    QList<int> widths;
    for (const QWidget *each : m_widgets) {
        if (!each->isHidden())
            widths += std::max(each->minimumSizeHint().width(), kMinLetters * fontMetrics().averageCharWidth());
    }
    return widths;
}

QSize SideBySide::minimumSizeHint() const
{
    // As narrow as below each other, or there would be no coming back from beside each other.
    int width = 0;
    for (const QWidget *each : m_widgets)
        width = std::max(width, each->isHidden() ? 0 : each->minimumSizeHint().width());
    return {width, m_layout->minimumSize().height()};
}

bool SideBySide::event(QEvent *event)
{
    // Another width, or another widget is shown.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void SideBySide::arrange()
{
    const QList<int> widths = leastWidths();
    const int gaps = m_layout->spacing() * static_cast<int>(std::max<qsizetype>(0, widths.size() - 1));
    const bool fits = std::accumulate(widths.begin(), widths.end(), gaps) <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace hearth
