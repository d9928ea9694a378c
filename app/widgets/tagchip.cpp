// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagchip.h"

#include "theme/drawtext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {

constexpr int kLongest = 24; // average characters shown

} // namespace

TagChip::TagChip(const Theme &theme, const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_tag(tag)
{
    setAccessibleName(tr("Take away the tag %1").arg(tag));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (shownTag() != tag)
        setToolTip(tag.toHtmlEscaped());
    theme.redraw(this);
}

QString TagChip::shownTag() const
{
    const QFontMetrics metrics(m_theme.type().body);
    return metrics.elidedText(m_tag, Qt::ElideRight, metrics.averageCharWidth() * kLongest);
}

int TagChip::crossSide() const
{
    return m_theme.iconSize() * 3 / 4;
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.type().body);
    const int words = metrics.size(Qt::TextSingleLine, shownTag()).width();
    return {spacing::medium + words + crossSide() + 2 * spacing::small, metrics.height() + spacing::small + 2};
}

QRect TagChip::crossPlace() const
{
    const int side = crossSide() + 2 * spacing::small;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

bool TagChip::hitButton(const QPoint &position) const
{
    return crossPlace().contains(position);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double round = pill.height() / 2;
    painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(colours.border, 1));
    painter.setBrush(colours.accentSoft);
    painter.drawRoundedRect(pill, round, round);

    painter.setFont(m_theme.type().body);
    painter.setPen(isEnabled() ? colours.text : colours.textOff);
    const QRect words = rect().adjusted(spacing::medium, 0, -(crossSide() + 2 * spacing::small), 0);
    drawText(painter, QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
             shownTag());

    QRect cross(QPoint(), QSize(crossSide(), crossSide()));
    cross.moveCenter(crossPlace().center());
    painter.drawPixmap(cross.topLeft(), m_theme.pixmap(Glyph::Close, m_isOverCross ? Token::Text : Token::TextMuted,
                                                       crossSide(), devicePixelRatioF()));
}

void TagChip::mouseMoveEvent(QMouseEvent *event)
{
    setOverCross(hitButton(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void TagChip::leaveEvent(QEvent *event)
{
    setOverCross(false);
    QAbstractButton::leaveEvent(event);
}

void TagChip::setOverCross(bool over)
{
    if (over == m_isOverCross)
        return;
    m_isOverCross = over;
    update();
}

} // namespace hearth
