// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipbutton.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace hearth {

ChipButton::ChipButton(const Theme &theme, const QString &key, const QString &label, QWidget *parent)
    : QPushButton(label, parent)
    , m_theme(theme)
    , m_key(key)
{
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.redraw(this);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.type().body);
    const int words = metrics.size(Qt::TextSingleLine, text()).width();
    return {words + markSide() + spacing::tiny + 2 * spacing::small + 2, metrics.height() + spacing::medium + 2};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const bool hovered = underMouse() && isEnabled();
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = pill.height() / 2;

    const QColor edge = isChecked() ? colours.accent : isEnabled() ? colours.borderStrong : colours.border;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(isChecked() ? colours.accentSoft : hovered ? colours.sunken : colours.surface);
    painter.drawRoundedRect(pill, round, round);
    if (m_ring && hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    }

    const int mark = isChecked() ? markSide() : 0;
    if (isChecked()) {
        const QRect place(spacing::small + 1, (height() - mark) / 2, mark, mark);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                           m_theme.pixmap(Glyph::Check, Token::Accent, mark, devicePixelRatioF()));
    }
    painter.setFont(m_theme.type().body);
    painter.setPen(isEnabled() ? colours.text : colours.textOff);
    const QRect words =
        isChecked() ? rect().adjusted(spacing::small + mark + spacing::tiny, 0, -spacing::small, 0) : rect();
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
                     text());
}

void ChipButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

int ChipButton::markSide() const
{
    return m_theme.iconSize() * 3 / 4;
}

} // namespace hearth
