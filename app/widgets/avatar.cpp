// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatar.h"

#include "base/shortening.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

Avatar::Avatar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setPartner(const QString &name, int colour)
{
    m_name = name;
    m_colour = std::clamp(colour, 0, static_cast<int>(m_theme.colours().partner.size()) - 1);
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
    painter.setBrush(m_theme.colours().partner.at(static_cast<std::size_t>(m_colour)));
    painter.drawEllipse(rect());
    QFont font = m_theme.type().body;
    font.setPixelSize(std::max(8, height() * 46 / 100));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.colours().textOnAccent);
    painter.drawText(rect(), Qt::AlignCenter, initialOf(m_name));
}

} // namespace hearth
