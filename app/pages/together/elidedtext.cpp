// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/elidedtext.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

namespace hearth {

int heightOfLines(const QFont &font, int lines)
{
    return lines * QFontMetrics(font).lineSpacing();
}

int drawElided(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int lines)
{
    const QFontMetrics metrics(font);
    const bool isRightToLeft = text.isRightToLeft();
    const int flags = static_cast<int>((isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop) |
                      static_cast<int>(Qt::TextSingleLine);
    painter.save();
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int top = area.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isLast = i + 1 == lines;
        const QString words = isLast ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width())
                                     : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()), flags, words);
        top += metrics.lineSpacing();
    }
    layout.endLayout();
    painter.restore();
    return top - area.top();
}

} // namespace hearth
