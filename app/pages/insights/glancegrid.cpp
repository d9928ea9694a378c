// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/glancegrid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int kOrdinaryWidth = 640;

} // namespace

GlanceGrid::GlanceGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &GlanceGrid::rebuild);
}

void GlanceGrid::setGlance(Glance glance, const QString &name, Words words)
{
    m_glance = std::move(glance);
    m_name = name;
    m_words = std::move(words);
    m_current = -1;
    setAccessibleName(name);
    emit pointedAt({});
    rebuild();
}

void GlanceGrid::rebuild()
{
    ChartStyle style = chartStyle(m_theme.colours(), m_theme.type(), ChartForm::Panel);
    style.number = m_theme.type().small;
    m_picture = GlancePicture(m_glance, style, locale());
    m_picture.setWidth(width());
    updateGeometry();
    update();
}

QString GlanceGrid::wordsOf(int cell) const
{
    const GlanceCell &each = m_glance.cells.at(static_cast<std::size_t>(cell));
    const QString when = glanceCellName(m_glance.by, each, locale());
    return each.value ? tr("%1: %2", "a day, a week or a month, what it holds").arg(when, m_words(each))
                      : tr("%1: nothing here", "a day, a week or a month").arg(when);
}

QSize GlanceGrid::sizeHint() const
{
    GlancePicture picture = m_picture;
    picture.setWidth(std::max(width(), minimumSizeHint().width()));
    return {kOrdinaryWidth, static_cast<int>(std::ceil(picture.height()))};
}

QSize GlanceGrid::minimumSizeHint() const
{
    GlancePicture picture = m_picture;
    picture.setWidth(std::max<double>(width(), picture.leastWidth()));
    return {static_cast<int>(std::ceil(picture.leastWidth())), static_cast<int>(std::ceil(picture.height()))};
}

void GlanceGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter);
    if (m_current < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().focusRing, 2));
    painter.drawRoundedRect(placeOf(m_current).adjusted(-1, -1, 1, 1), radius::small, radius::small);
}

void GlanceGrid::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() == event->oldSize().width())
        return;
    m_picture.setWidth(width());
    updateGeometry(); // fields of days keep their shape
}

void GlanceGrid::showCell(int cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    const QString words = cell >= 0 ? wordsOf(cell) : QString();
    emit pointedAt(words);
    if (cell >= 0)
        tellCurrentCell(this, cell, 0);
    update();
}

QAccessibleInterface *GlanceGrid::accessible()
{
    return new AccessibleGrid(this, *this);
}

void GlanceGrid::pressCell(int row, int)
{
    showCell(row);
    choose();
}

void GlanceGrid::choose()
{
    if (m_current < 0)
        return;
    const GlanceCell &cell = m_glance.cells[static_cast<std::size_t>(m_current)];
    if (cell.value && *cell.value > 0)
        emit stretchChosen(cell.first, cell.last);
}

void GlanceGrid::mouseMoveEvent(QMouseEvent *event)
{
    showCell(m_picture.cellAt(event->position()));
}

void GlanceGrid::mouseReleaseEvent(QMouseEvent *event)
{
    showCell(m_picture.cellAt(event->position()));
    if (event->button() == Qt::LeftButton)
        choose();
}

void GlanceGrid::leaveEvent(QEvent *)
{
    if (!hasFocus())
        showCell(-1);
}

void GlanceGrid::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        showCell(m_picture.cells() - 1);
    QWidget::focusInEvent(event);
}

void GlanceGrid::focusOutEvent(QFocusEvent *event)
{
    showCell(-1);
    QWidget::focusOutEvent(event);
}

void GlanceGrid::keyPressEvent(QKeyEvent *event)
{
    const int last = m_picture.cells() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const int across = m_picture.across();
    const auto walk = [&](int to) {
        if (to >= 0 && to <= last)
            showCell(to);
    };
    const int from = m_current < 0 ? last : m_current;
    switch (event->key()) {
    case Qt::Key_Right:
        return walk(from + across);
    case Qt::Key_Left:
        return walk(from - across);
    case Qt::Key_Down:
        return walk(from + m_picture.down());
    case Qt::Key_Up:
        return walk(from - m_picture.down());
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace hearth
