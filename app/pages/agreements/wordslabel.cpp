// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/wordslabel.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kMostLooked = 20000; // characters; more than any number of lines that is set

} // namespace

WordsLabel::WordsLabel(Role role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void WordsLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
    update();
}

bool WordsLabel::isCut() const
{
    return linesFor(width()).isCut;
}

WordsLabel::Lines WordsLabel::linesFor(int width) const
{
    Lines found;
    const QString all = m_maximumLines > 0 ? text().left(kMostLooked) : text();
    const auto isFull = [&] { return m_maximumLines > 0 && found.lines.size() >= m_maximumLines; };
    for (const QString &paragraph : all.split(QLatin1Char('\n'))) {
        if (isFull()) {
            found.isCut = true;
            break;
        }
        QTextLayout layout(paragraph, font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qsizetype begin = 0;
        while (begin < paragraph.size() && !isFull()) {
            QTextLine line = layout.createLine();
            line.setLineWidth(std::max(width, 1));
            const qsizetype length = std::max(line.textLength(), 1);
            found.lines += paragraph.mid(begin, length);
            begin += length;
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            found.lines += QString();
        if (begin < paragraph.size()) {
            found.isCut = true;
            found.lines.last() += paragraph.mid(begin, 1); // so that it is seen to go on
        }
    }
    return found;
}

int WordsLabel::heightForWidth(int width) const
{
    ensurePolished();
    const int lines = std::max(1, static_cast<int>(linesFor(width).lines.size()));
    return lines * QFontMetrics(font()).lineSpacing();
}

QSize WordsLabel::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const int widest = 50 * metrics.averageCharWidth();
    const int wanted = text().size() > 200 ? widest : metrics.boundingRect(text()).width() + spacing::tiny;
    const int width = std::clamp(wanted, minimumSizeHint().width(), widest);
    return {width, heightForWidth(width)};
}

QSize WordsLabel::minimumSizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    return {8 * metrics.averageCharWidth(), metrics.lineSpacing()};
}

void WordsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QFontMetrics metrics(font());
    const Lines all = linesFor(width());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    const int flags = static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int needed = static_cast<int>(all.lines.size()) * metrics.lineSpacing();
    QRect place(0, std::max(0, height() - needed) / 2, width(), metrics.lineSpacing());
    for (qsizetype number = 0; number < all.lines.size(); ++number) {
        QString line = all.lines.at(number);
        if (all.isCut && number + 1 == all.lines.size())
            line = metrics.elidedText(line + QChar(0x2026), Qt::ElideRight, width());
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(place, flags, line);
        place.translate(0, metrics.lineSpacing());
    }
}

} // namespace hearth
