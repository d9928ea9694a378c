// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainlabel.h"

#include "report/wholedates.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace hearth {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel({}, parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, Role role, QWidget *parent)
    : PlainLabel(text, parent)
{
    setRole(this, role);
}

int PlainLabel::heightForWidth(int width) const
{
    const int height = QLabel::heightForWidth(width);
    const QMargins own = contentsMargins();
    const QRect room(0, 0, width - own.left() - own.right() - 2 * margin(), QWIDGETSIZE_MAX);
    const auto fits = [&](const QString &day) { return fontMetrics().horizontalAdvance(day) <= room.width(); };
    const QString whole = height > 0 ? withWholeDates(text(), QLocale(), fits) : text();
    if (whole == text())
        return height;
    // The style draws them so, see HearthStyle::drawItemText(); they may take another line.
    const auto heightOf = [&](const QString &words) {
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height();
    };
    return height + std::max(0, heightOf(whole) - heightOf(text()));
}

bool PlainLabel::event(QEvent *event)
{
    // Seldom anything is left to do when it is painted: an alignment that was set since.
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::Paint)
        takeItsSide();
    return QLabel::event(event);
}

void PlainLabel::takeItsSide()
{
    // By itself a label turns "left" into the side where its words begin.
    Qt::Alignment side = alignment() & Qt::AlignHorizontal_Mask;
    if ((side & (Qt::AlignHCenter | Qt::AlignJustify)) != 0)
        return;
    const bool isTaken = side.testFlag(Qt::AlignAbsolute);
    if (isTaken && layoutDirection() == m_direction)
        return;
    side &= ~Qt::AlignAbsolute;
    const bool wasTurned = isTaken && m_direction == Qt::RightToLeft;
    const Qt::LayoutDirection turn =
        wasTurned != (layoutDirection() == Qt::RightToLeft) ? Qt::RightToLeft : Qt::LeftToRight;
    m_direction = layoutDirection();
    setAlignment((alignment() & ~Qt::AlignHorizontal_Mask) | QStyle::visualAlignment(turn, side) | Qt::AlignAbsolute);
}

PlainLabel *paragraph(const QString &text, Role role, QWidget *parent)
{
    auto *label = new PlainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace hearth
