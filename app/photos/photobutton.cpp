// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photobutton.h"

#include "photos/photoreader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr QSize kPlace(208, 156);
constexpr QSize kSmallPlace(140, 105);
constexpr int kMoreAtTwiceTheText = 96; // of the width
constexpr int kMoreOfTheSmall = 72;
constexpr int kHighest = 620; // of a wide photo, in device-independent pixels
/// Small pictures are decoded in the window's own thread.
constexpr qint64 kMaxThumbnailPixels = 1'000'000;

/// The part of `size` that fills `place`.
QRectF cut(const QSizeF &size, const QSizeF &place)
{
    const QSizeF part = place.scaled(size, Qt::KeepAspectRatio);
    return {QPointF((size.width() - part.width()) / 2, (size.height() - part.height()) / 3), part};
}

} // namespace

PhotoButton::PhotoButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.redraw(this);
}

QSize PhotoButton::placeFor(const Theme &theme, PhotoSize size)
{
    const bool isSmall = size == PhotoSize::Small;
    const QSize place = isSmall ? kSmallPlace : kPlace;
    const int more = isSmall ? kMoreOfTheSmall : kMoreAtTwiceTheText;
    const int width = place.width() + qRound((theme.textScale() - 1) * more);
    return {width, width * place.height() / place.width()};
}

void PhotoButton::setPhotoSize(PhotoSize size)
{
    m_size = size;
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (size == PhotoSize::Wide) {
        policy = {QSizePolicy::Expanding, QSizePolicy::Preferred};
        policy.setHeightForWidth(true);
    }
    setSizePolicy(policy);
    updateGeometry();
}

void PhotoButton::setShape(QSize shape)
{
    m_shape = shape;
    updateGeometry();
}

int PhotoButton::heightForWidth(int width) const
{
    if (m_shape.isEmpty())
        return width * kPlace.height() / kPlace.width();
    return std::clamp(qRound(static_cast<double>(width) * m_shape.height() / m_shape.width()), kSmallPlace.height(),
                      kHighest);
}

QSize PhotoButton::sizeHint() const
{
    const QSize place = placeFor(m_theme, m_size);
    return m_size == PhotoSize::Wide ? QSize(place.width(), heightForWidth(place.width())) : place;
}

QSize PhotoButton::minimumSizeHint() const
{
    return m_size == PhotoSize::Wide ? QSize(1, kSmallPlace.height()) : sizeHint();
}

void PhotoButton::setPicture(const QImage &picture)
{
    m_image = picture;
    update();
}

void PhotoButton::setThumbnail(const QByteArray &thumbnail)
{
    Result<QImage> image = decodePhoto(thumbnail, kMaxThumbnailPixels);
    m_image = image ? image.take() : QImage();
    m_hasAsked = false;
    update();
}

void PhotoButton::paintEvent(QPaintEvent *)
{
    if (m_size == PhotoSize::Wide && !std::exchange(m_hasAsked, true))
        emit pictureWanted(size() * devicePixelRatioF());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colours &colours = m_theme.colours();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius::control, radius::control);

    painter.fillPath(shape, colours.sunken);
    if (m_image.isNull()) {
        const int side = 2 * m_theme.iconSize();
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                           m_theme.pixmap(Glyph::Photo, Token::TextMuted, side, devicePixelRatioF()));
    } else {
        painter.save();
        painter.setClipPath(shape);
        if (m_size == PhotoSize::Wide) {
            QRectF whole(QPointF(), QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
            whole.moveCenter(QRectF(rect()).center());
            painter.drawImage(whole, m_image);
        } else {
            painter.drawImage(QRectF(rect()), m_image, cut(m_image.size(), size()));
        }
        painter.restore();
    }
    painter.setPen(QPen(underMouse() ? colours.borderStrong : colours.border, 1));
    painter.drawPath(shape);
    if (m_ring && hasFocus()) {
        painter.setPen(QPen(colours.surface, 5)); // the ring is seen on any photo
        painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), radius::control, radius::control);
        painter.setPen(QPen(colours.focusRing, 3));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
}

void PhotoButton::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removalAsked();
        return;
    case Qt::Key_Left:
        emit stepAsked(isMirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        emit stepAsked(isMirrored ? -1 : 1);
        return;
    case Qt::Key_Up: // the base would wander through every button around
    case Qt::Key_Down:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PhotoButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace hearth
