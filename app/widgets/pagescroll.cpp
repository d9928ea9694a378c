// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagescroll.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

#include <QFocusEvent>
#include <QScrollBar>
#include <QStyle>

namespace hearth {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_content(inColumn(spacing::large))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus);

    auto *sheet = new QWidget;
    constexpr int kRing = 2; // around it while the keyboard is here, in hearthbook.qss
    constexpr int kSide = spacing::section - kRing;
    inRow(sheet, {Stretch(1), {m_column, 1000}, Stretch(1)}, {kSide, kSide, kSide, spacing::page});
    // A stretch below, and no alignment, which would squeeze what wraps.
    auto *column = inColumn(m_column, 0);
    addTo(column, {m_content, Stretch(1)});
    setContentWidth(kDefaultWidth);
    setWidget(sheet);
}

void PageScroll::fillHeight()
{
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    delete column->takeAt(1);
    column->setStretch(0, 1);
}

void PageScroll::setContentWidth(int pixels)
{
    m_column->setMaximumWidth(pixels);
}

void PageScroll::setFoot(QWidget *foot)
{
    m_foot = foot;
    verticalScrollBar()->installEventFilter(this);
    alignFoot();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther =
        event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize;
    if (isOther && watched == verticalScrollBar())
        alignFoot();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::alignFoot()
{
    if (m_foot == nullptr)
        return;
    const QScrollBar *bar = verticalScrollBar();
    const int beside = bar->isVisible() ? bar->width() : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_foot->setContentsMargins(isMirrored ? beside : 0, 0, isMirrored ? 0 : beside, 0);
}

void PageScroll::focusInEvent(QFocusEvent *event)
{
    const bool isTabbedTo = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!comesBack && isTabbedTo != property("tabbedTo").toBool()) {
        setProperty("tabbedTo", isTabbedTo);
        style()->unpolish(this);
        style()->polish(this);
    }
    QScrollArea::focusInEvent(event);
}

} // namespace hearth
