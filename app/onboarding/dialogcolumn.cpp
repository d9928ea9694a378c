// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/dialogcolumn.h"

#include "widgets/arrange.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLeftFree = 80; // of the screen, for frames and panels

} // namespace

DialogColumn::DialogColumn(const Theme &theme, int width, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_width(width)
    , m_column(new QWidget)
    , m_content(inColumn(spacing::small, {}))
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not aligned to the top, which would give words that break over many lines no more than they hint at.
    inColumn(m_column, 0, {m_content, Stretch()});
    setWidget(m_column);
    m_column->installEventFilter(this);
    verticalScrollBar()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &DialogColumn::fit);
}

QSize DialogColumn::sizeHint() const
{
    const int most = screen()->availableGeometry().width() - kLeftFree;
    const int width = std::min(static_cast<int>(m_width * m_theme.textScale()), most);
    return {width, m_content->totalHeightForWidth(width)};
}

void DialogColumn::fit()
{
    const int most = screen()->availableGeometry().height() - kLeftFree;
    updateGeometry();
    const QSize rest = window()->sizeHint() - sizeHint();
    window()->resize(window()->sizeHint().width(), std::min(sizeHint().height() + std::max(0, rest.height()), most));
    stayOnScreen();
}

void DialogColumn::stayOnScreen()
{
    const QRect screenful = screen()->availableGeometry();
    const QRect frame = window()->frameGeometry();
    const int beyond = std::min(frame.bottom() - screenful.bottom(), frame.top() - screenful.top());
    if (window()->isVisible() && beyond > 0)
        window()->move(window()->x(), window()->y() - beyond);
}

int DialogColumn::missingHeight() const
{
    return m_content->totalHeightForWidth(viewport()->width() - m_before) - viewport()->height();
}

void DialogColumn::grow()
{
    const int most = screen()->availableGeometry().height() - kLeftFree;
    const int missing = missingHeight();
    if (missing <= 0 || window()->height() >= most)
        return;
    window()->resize(window()->width(), std::min(window()->height() + missing, most));
    stayOnScreen();
}

void DialogColumn::keepFromBar(bool isThere)
{
    m_besideBar = isThere ? spacing::small : 0;
    placeColumn();
}

int DialogColumn::wantedBeforeLines() const
{
    return wantedBefore(*m_content);
}

void DialogColumn::makeRoomBeforeLines(int room)
{
    m_before = room;
    placeColumn();
}

void DialogColumn::placeColumn()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_column->layout()->setContentsMargins(isMirrored ? m_besideBar : m_before, 0, isMirrored ? m_before : m_besideBar,
                                           0);
}

bool DialogColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        keepFromBar(event->type() == QEvent::Show);
    if (watched == m_column && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &DialogColumn::grow, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void DialogColumn::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        fit();
    QScrollArea::showEvent(event);
}

} // namespace hearth
