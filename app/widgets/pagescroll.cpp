// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagescroll.h"

#include "theme/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace hearth {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_content(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus);

    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::page);
    row->addStretch(1);
    row->addWidget(m_column, 1000);
    row->addStretch(1);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(spacing::large);
    // A stretch below, and no alignment, which would squeeze what wraps.
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_content);
    column->addStretch(1);
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
