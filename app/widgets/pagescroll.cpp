// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagescroll.h"

#include "theme/theme.h"
#include "widgets/arrange.h"

#include <QFocusEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kRing = 2; // around it while the keyboard is here, in hearthbook.qss
constexpr int kSide = spacing::section - kRing;
constexpr int kBefore = spacing::large + 1; // how far a flat button stands before its line

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_content(inColumn(spacing::large))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus);

    auto *sheet = new QWidget;
    inRow(sheet, {Stretch(), {m_column, 1}, Stretch()});
    // A stretch below, and no alignment, which would squeeze what wraps.
    auto *column = inColumn(m_column, 0);
    addTo(column, {m_content, Stretch(1)});
    setWidget(sheet);
    verticalScrollBar()->installEventFilter(this);
    setEdges(pageEdges());
}

void PageScroll::fillHeight()
{
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    delete column->takeAt(1);
    column->setStretch(0, 1);
}

void PageScroll::setContentWidth(int pixels)
{
    m_width = pixels;
    placeColumn();
}

void PageScroll::setEdges(const QMargins &edges)
{
    m_edges = edges;
    placeColumn();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther =
        event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize;
    if (isOther && watched == verticalScrollBar())
        placeColumn();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeColumn();
}

void PageScroll::placeColumn()
{
    // The bar takes its room from the edge, so that nothing moves when it comes or goes.
    const QScrollBar *bar = verticalScrollBar();
    const int taken = bar->isVisible() ? bar->width() : 0;
    QMargins edges = m_edges;
    edges.setRight(std::max(0, edges.right() - taken));
    if (layoutDirection() == Qt::RightToLeft)
        edges = {edges.right(), edges.top(), edges.left(), edges.bottom()};
    // Flat buttons stand before the lines that they begin, and are not to be cut.
    const int left = std::min(kBefore, edges.left());
    const int right = std::min(kBefore, edges.right());
    m_column->setMaximumWidth(std::min(m_width, QWIDGETSIZE_MAX - left - right) + left + right);
    m_column->layout()->setContentsMargins(left, 0, right, 0);
    widget()->layout()->setContentsMargins(edges - QMargins(left, 0, right, 0));
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

QMargins pageEdges(bool isBelowALine)
{
    return {kSide, isBelowALine ? spacing::small : kSide, kSide, spacing::page};
}

QMargins sheetEdges(bool hasActs)
{
    return {kSide, hasActs ? spacing::small : kSide, kSide, kSide};
}

} // namespace hearth
