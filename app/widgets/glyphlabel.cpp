// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glyphlabel.h"

#include <QPainter>

namespace hearth {

GlyphLabel::GlyphLabel(const Theme &theme, Glyph glyph, Token token, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(glyph)
    , m_token(token)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    theme.redraw(this);
}

void GlyphLabel::setGlyph(Glyph glyph, Token token)
{
    m_glyph = glyph;
    m_token = token;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {side(), side()};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(0, 0, m_theme.pixmap(m_glyph, m_token, side(), devicePixelRatioF()));
}

int GlyphLabel::side() const
{
    return m_size == 0 ? m_theme.iconSize() : qRound(m_size * m_theme.textScale());
}

} // namespace hearth
