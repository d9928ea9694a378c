// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/addphotobutton.h"

#include "theme/drawtext.h"

#include <QPainter>
#include <QStyle>

namespace hearth {

AddPhotoButton::AddPhotoButton(const Theme &theme, QWidget *parent)
    : QPushButton(tr("Add a photo"), parent)
    , m_theme(theme)
    , m_hint(tr("or drop or paste one here"))
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("You can also drop or paste a picture here."));
    theme.redraw(this);
}

void AddPhotoButton::setTall(bool isTall)
{
    if (m_isTall == isTall)
        return;
    m_isTall = isTall;
    updateGeometry();
    update();
}

void AddPhotoButton::setPhotoSize(PhotoSize size)
{
    m_size = size;
    updateGeometry();
}

void AddPhotoButton::setAwaited(bool isAwaited)
{
    m_isAwaited = isAwaited;
    update();
}

QSize AddPhotoButton::sizeHint() const
{
    return m_isTall ? tallSize() : lowSize(true);
}

QSize AddPhotoButton::minimumSizeHint() const
{
    return m_isTall ? tallSize() : lowSize(false);
}

QSize AddPhotoButton::lowSize(bool withHint) const
{
    const QFontMetrics body(m_theme.type().body);
    int width = spacing::large + m_theme.iconSize() + spacing::small + body.horizontalAdvance(text()) + spacing::large;
    if (withHint)
        width += 2 * spacing::small + QFontMetrics(m_theme.type().small).horizontalAdvance(m_hint);
    return {width, std::max(body.height(), m_theme.iconSize()) + 2 * spacing::medium};
}

void AddPhotoButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(m_isAwaited                ? colours.accentSoft
                     : underMouse() || isDown() ? colours.sunken
                                                : QColor(Qt::transparent));
    if (hasFocus())
        painter.setPen(QPen(colours.focusRing, 2));
    else
        painter.setPen(QPen(m_isAwaited ? colours.accent : colours.borderStrong, m_isAwaited ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(frame, radius::control, radius::control);
    paintWords(painter);
}

void AddPhotoButton::paintWords(QPainter &painter) const
{
    const QFont &body = m_theme.type().body;
    const QFont &small = m_theme.type().small;
    const QFontMetrics bodyLine(body);
    const QFontMetrics smallLine(small);
    const int icon = m_theme.iconSize();
    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto drawIcon = [&](const QRect &at) {
        painter.drawPixmap(place(at).topLeft(),
                           m_theme.pixmap(Glyph::Photo, m_isAwaited ? Token::Accent : Token::TextMuted, at.width(),
                                          devicePixelRatioF()));
    };
    const auto drawWords = [&](const QRect &at, const QFont &font, const QColor &colour, const QString &words,
                               int flags) {
        painter.setFont(font);
        painter.setPen(colour);
        drawText(painter, place(at), flags, words);
    };
    const Colours &colours = m_theme.colours();

    if (m_isTall) {
        const QRect room = rect().adjusted(spacing::small, 0, -spacing::small, 0);
        const int hintHeight = smallLine.boundingRect(room, Qt::TextWordWrap, m_hint).height();
        const int picture = m_size == PhotoSize::Small ? icon : icon * 3 / 2;
        const int needed = picture + spacing::small + bodyLine.height();
        const bool hasHint = needed + spacing::tiny + hintHeight + 2 * spacing::small <= height();
        int y = (height() - needed - (hasHint ? spacing::tiny + hintHeight : 0)) / 2;
        drawIcon({(width() - picture) / 2, y, picture, picture});
        y += picture + spacing::small;
        drawWords({room.left(), y, room.width(), bodyLine.height()}, body, colours.text, text(), Qt::AlignCenter);
        y += bodyLine.height() + spacing::tiny;
        if (hasHint)
            drawWords({room.left(), y, room.width(), hintHeight}, small, colours.textMuted, m_hint,
                      Qt::AlignHCenter | Qt::TextWordWrap);
        return;
    }
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    drawIcon({spacing::large, (height() - icon) / 2, icon, icon});
    const int words = spacing::large + icon + spacing::small;
    const int hint = words + bodyLine.horizontalAdvance(text()) + spacing::small;
    drawWords({words, 0, hint - words, height()}, body, colours.text, text(), side);
    if (width() >= lowSize(true).width()) // half a hint is none
        drawWords({hint, 0, width() - hint, height()}, small, colours.textMuted, m_hint, side);
}

} // namespace hearth
