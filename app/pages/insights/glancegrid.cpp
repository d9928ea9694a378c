// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/glancegrid.h"

#include "wording/wording.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int kWeeksInRow = 13; // a quarter
constexpr int kCellGap = 4;
constexpr double kPalest = 0.14; // how much of the full colour the least value has

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

} // namespace

GlanceGrid::GlanceGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void GlanceGrid::setGlance(Glance glance, const QString &name, Words words)
{
    m_glance = std::move(glance);
    m_name = name;
    m_words = std::move(words);
    m_current = -1;
    setAccessibleName(name);
    setAccessibleDescription({});
    updateGeometry();
    update();
}

QString GlanceGrid::wordsOf(int cell) const
{
    const GlanceCell &week = m_glance.cells.at(static_cast<std::size_t>(cell));
    const QString when = periodLabel({Cadence::Week, week.first}, locale());
    return week.value ? tr("%1: %2", "a week, what it holds").arg(when, m_words(*week.value))
                      : tr("%1: nothing here", "a week").arg(when);
}

int GlanceGrid::rows() const
{
    return static_cast<int>((m_glance.cells.size() + kWeeksInRow - 1) / kWeeksInRow);
}

int GlanceGrid::rowHeight() const
{
    return QFontMetrics(m_theme.type().small).height() + spacing::large;
}

double GlanceGrid::labelWidth() const
{
    return QFontMetricsF(m_theme.type().small).averageCharWidth() * 11;
}

QRectF GlanceGrid::placeOf(int cell) const
{
    const double left = labelWidth();
    const double width = (this->width() - left) / kWeeksInRow;
    const int column = cell % kWeeksInRow;
    const QRectF place(left + column * width, (cell / kWeeksInRow) * rowHeight(), width - kCellGap,
                       rowHeight() - kCellGap);
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(this->width() - place.right(), place.top(), place.width(), place.height())
               : place;
}

int GlanceGrid::cellAt(QPointF place) const
{
    for (int cell = 0; cell < static_cast<int>(m_glance.cells.size()); ++cell) {
        if (placeOf(cell).contains(place))
            return cell;
    }
    return -1;
}

QColor GlanceGrid::colourOf(double value) const
{
    const Colours &colours = m_theme.colours();
    const double range = m_glance.greatest - m_glance.least;
    const double share = range > 0 ? (value - m_glance.least) / range : 1.0;
    return mixed(colours.surface, colours.chartMedian, kPalest + (1 - kPalest) * share);
}

QSize GlanceGrid::sizeHint() const
{
    return {kWeeksInRow * 4 * spacing::large, std::max(1, rows()) * rowHeight()};
}

QSize GlanceGrid::minimumSizeHint() const
{
    return {kWeeksInRow * spacing::large, sizeHint().height()};
}

void GlanceGrid::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.type().small);
    for (int cell = 0; cell < static_cast<int>(m_glance.cells.size()); ++cell) {
        const GlanceCell &week = m_glance.cells[static_cast<std::size_t>(cell)];
        const QRectF place = placeOf(cell);
        if (cell % kWeeksInRow == 0) {
            const double from = layoutDirection() == Qt::RightToLeft ? place.right() : 0;
            painter.setPen(colours.textMuted);
            painter.drawText(QRectF(from, place.top(), labelWidth() - kCellGap, place.height()),
                             static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                                 Qt::AlignVCenter,
                             locale().toString(week.last, QStringLiteral("MMM yyyy")));
        }
        painter.setPen(Qt::NoPen);
        if (week.value) {
            painter.setBrush(colourOf(*week.value));
            painter.drawRoundedRect(place, radius::small, radius::small);
        } else {
            painter.setBrush(QBrush(colours.borderStrong, Qt::BDiagPattern));
            painter.drawRoundedRect(place, radius::small, radius::small);
        }
        if (cell == m_current) {
            painter.setPen(QPen(colours.focusRing, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), radius::small, radius::small);
        }
    }
}

void GlanceGrid::showCell(int cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    const QString words = cell >= 0 ? wordsOf(cell) : QString();
    setAccessibleDescription(words);
    setToolTip(words);
    if (cell >= 0 && hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    update();
}

void GlanceGrid::choose()
{
    if (m_current < 0)
        return;
    const GlanceCell &week = m_glance.cells[static_cast<std::size_t>(m_current)];
    if (week.value && *week.value > 0)
        emit weekChosen(week.first, week.last);
}

void GlanceGrid::mouseMoveEvent(QMouseEvent *event)
{
    showCell(cellAt(event->position()));
}

void GlanceGrid::mouseReleaseEvent(QMouseEvent *event)
{
    showCell(cellAt(event->position()));
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
    if (m_current < 0 && !m_glance.cells.empty())
        showCell(static_cast<int>(m_glance.cells.size()) - 1);
    QWidget::focusInEvent(event);
}

void GlanceGrid::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_glance.cells.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Right:
        step = forward;
        break;
    case Qt::Key_Left:
        step = -forward;
        break;
    case Qt::Key_Down:
        step = kWeeksInRow;
        break;
    case Qt::Key_Up:
        step = -kWeeksInRow;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last >= 0)
        showCell(std::clamp(m_current + step, 0, last));
}

} // namespace hearth
