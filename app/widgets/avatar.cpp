// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatar.h"

#include "base/shortening.h"
#include "theme/drawtext.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

void drawInitial(QPainter &painter, const QRect &place, const Theme &theme, const QString &name, int colour)
{
    const Colours &colours = theme.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ofPartner(colour));
    painter.drawEllipse(place);
    QFont font = theme.type().body;
    font.setPixelSize(std::max(8, place.height() * 46 / 100));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.textOnAccent);
    drawText(painter, place, Qt::AlignCenter, initialOf(name));
}

Avatar::Avatar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.redraw(this);
}

void Avatar::setPartner(const QString &name, int colour)
{
    m_name = name;
    m_colour = colour;
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Avatar::setSide(int pixels)
{
    m_side = pixels;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = qRound(m_side * m_theme.textScale());
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!m_picture.isNull()) {
        const QSize pixels = size() * devicePixelRatioF();
        QBrush picture(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        picture.setTransform(QTransform::fromScale(1 / devicePixelRatioF(), 1 / devicePixelRatioF()));
        painter.setBrush(picture);
        painter.drawEllipse(rect());
        return;
    }
    drawInitial(painter, rect(), m_theme, m_name, m_colour);
}

} // namespace hearth
