// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photocanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double kStep = 1.25;
constexpr double kLargest = 8;
constexpr double kNotch = 120; // of a wheel, as Qt counts

} // namespace

PhotoCanvas::PhotoCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhotoCanvas::setImage(const QImage &image)
{
    m_image = image;
    m_reduced = {};
    fit();
}

double PhotoCanvas::scale() const
{
    return m_isFitted ? fittedScale() : m_scale;
}

bool PhotoCanvas::canZoomIn() const
{
    return !m_image.isNull() && scale() < kLargest;
}

void PhotoCanvas::zoomIn()
{
    zoomTo(scale() * kStep, QRectF(rect()).center());
}

void PhotoCanvas::zoomOut()
{
    zoomTo(scale() / kStep, QRectF(rect()).center());
}

void PhotoCanvas::fit()
{
    m_isFitted = true;
    m_centre = QRectF(m_image.rect()).center();
    showCursor();
    update();
    emit zoomed();
}

void PhotoCanvas::pan(const QPointF &step)
{
    if (m_isFitted)
        return;
    m_centre += step / m_scale;
    holdInside();
    update();
    emit zoomed();
}

double PhotoCanvas::fittedScale() const
{
    if (m_image.isNull() || width() == 0 || height() == 0)
        return 1;
    return std::min(
        {1.0, static_cast<double>(width()) / m_image.width(), static_cast<double>(height()) / m_image.height()});
}

QRectF PhotoCanvas::target() const
{
    const QSizeF shown = QSizeF(m_image.size()) * scale();
    const QPointF middle = QRectF(rect()).center();
    return {middle - m_centre * scale(), shown};
}

void PhotoCanvas::zoomTo(double scale, const QPointF &anchor)
{
    if (m_image.isNull())
        return;
    const double wanted = std::min(scale, kLargest);
    if (wanted <= fittedScale() * 1.001) {
        fit();
        return;
    }
    const QPointF under = (anchor - target().topLeft()) / this->scale();
    m_isFitted = false;
    m_scale = wanted;
    m_centre = under + (QRectF(rect()).center() - anchor) / wanted;
    holdInside();
    showCursor();
    update();
    emit zoomed();
}

void PhotoCanvas::holdInside()
{
    const auto held = [this](double centre, int side, int room) {
        const double half = room / 2.0 / m_scale;
        return side <= 2 * half ? side / 2.0 : std::clamp(centre, half, side - half);
    };
    m_centre = {held(m_centre.x(), m_image.width(), width()), held(m_centre.y(), m_image.height(), height())};
}

void PhotoCanvas::showCursor()
{
    setCursor(m_isFitted ? Qt::ArrowCursor : m_isHeld ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

const QPixmap &PhotoCanvas::reduced(const QSize &size)
{
    if (m_reduced.size() != size)
        m_reduced = QPixmap::fromImage(m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return m_reduced;
}

void PhotoCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_image.isNull())
        paintImage(painter);
    if (m_ring && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours().focusRing, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::small, radius::small);
    }
}

void PhotoCanvas::paintImage(QPainter &painter)
{
    const QRectF place = target();
    const QSize pixels = (place.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
    if (m_image.hasAlphaChannel())
        painter.fillRect(place, m_theme.colours().surfaceRaised);
    if (pixels.width() < m_image.width()) {
        const QPixmap &small = reduced(pixels);
        painter.drawPixmap(place, small, QRectF(small.rect()));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF seen = place.intersected(QRectF(rect()));
    painter.drawImage(seen, m_image, QRectF((seen.topLeft() - place.topLeft()) / scale(), seen.size() / scale()));
}

void PhotoCanvas::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void PhotoCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isFitted && m_scale <= fittedScale())
        fit();
    else if (!m_isFitted)
        holdInside();
    emit zoomed();
}

void PhotoCanvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kNotch;
    zoomTo(scale() * std::pow(kStep, notches), event->position());
    event->accept();
}

void PhotoCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_heldPoint = event->position();
    m_isHeld = true;
    showCursor();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isHeld)
        return;
    pan(m_heldPoint - event->position());
    m_heldPoint = event->position();
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_isHeld = false;
    showCursor();
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isFitted)
        zoomTo(std::max(1.0, 2 * scale()), event->position());
    else
        fit();
}

} // namespace hearth
