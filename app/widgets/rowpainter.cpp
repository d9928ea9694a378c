// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowpainter.h"

#include "theme/drawtext.h"
#include "widgets/avatar.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

/// How many characters stand in so many lines below each other.
qsizetype layOut(QTextLayout &layout, int width, int lines)
{
    qsizetype end = 0;
    qreal y = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

} // namespace

int heightOfLines(const QFont &font, int lines)
{
    return lines * QFontMetrics(font).lineSpacing();
}

namespace {

/// The beginning of a text that fits into a line, with an ellipsis behind a whole word where it has more than one.
QString elidedLine(const QString &text, const QFont &font, int width)
{
    const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1; // before the ellipsis
    if (cut == text || kept < 1 || kept >= text.size() || text.at(kept).isSpace())
        return cut;
    const qsizetype space = cut.lastIndexOf(QLatin1Char(' '), kept - 1);
    if (space <= kept / 2)
        return cut;
    qsizetype end = space;
    while (end > 1 && (cut.at(end - 1).isSpace() || cut.at(end - 1) == QChar(0xb7))) // what parts two facts
        --end;
    return cut.first(end) + QChar(0x2026);
}

} // namespace

QStringList elidedLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList found;
    while (found.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        const bool isLast = found.size() + 1 == lines;
        found += isLast ? elidedLine(text.mid(line.textStart()), font, width)
                        : text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return found;
}

void layOutElided(QTextLayout &layout, int width, int lines)
{
    const QString words = layout.text();
    const QList<QTextLayout::FormatRange> formats = layout.formats();
    qsizetype kept = layOut(layout, width, lines);
    while (kept < words.size() && kept > 0) {
        const QString cut = words.left(kept).trimmed() + QChar(0x2026);
        layout.setText(cut);
        QList<QTextLayout::FormatRange> left;
        for (const QTextLayout::FormatRange &each : formats) {
            if (each.start + each.length < cut.size())
                left += each;
        }
        layout.setFormats(left);
        if (layOut(layout, width, lines) == cut.size())
            return;
        kept = std::max<qsizetype>(words.lastIndexOf(QLatin1Char(' '), kept - 2), 0);
    }
}

int drawElided(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int lines)
{
    const QFontMetrics metrics(font);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine | directionFlag(text);
    painter.save();
    painter.setFont(font);
    int top = area.top();
    for (const QString &line : elidedLines(text, font, area.width(), lines)) {
        drawText(painter, QRect(area.left(), top, area.width(), metrics.height()), flags, line);
        top += metrics.lineSpacing();
    }
    painter.restore();
    return top - area.top();
}

int heightOfWords(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    int height = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n')))
        height += std::max(metrics.lineSpacing(),
                           metrics.boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, paragraph).height());
    return height;
}

void drawWords(QPainter &painter, const QRect &area, const QString &text)
{
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;
    QRect place = area;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        drawText(painter, place, flags, paragraph);
        place.setTop(place.top() + heightOfWords(paragraph, painter.font(), area.width()));
    }
}

RowPainter::RowPainter(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_theme(theme)
    , m_option(option)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(option.direction);
}

RowPainter::~RowPainter()
{
    m_painter.restore();
}

QFont RowPainter::titleFont(const Theme &theme)
{
    QFont font = theme.type().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize RowPainter::daySize(const Theme &theme)
{
    const QLocale locale;
    const QFontMetrics number(theme.type().title);
    const QFontMetrics small(theme.type().small);
    int width = number.horizontalAdvance(locale.toString(28));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        width = std::max(width, small.horizontalAdvance(locale.standaloneDayName(weekday, QLocale::ShortFormat)));
    return {width, number.height() + small.height()};
}

QRect RowPainter::visual(const QRect &place) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, place);
}

void RowPainter::ground(const QRect &row)
{
    const Colours &colours = m_theme.colours();
    const bool isChosen = m_option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = m_option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = m_option.state.testFlag(QStyle::State_HasFocus);
    if (!isChosen && !isHovered && !hasFocus)
        return;
    const double inset = kInset + (hasFocus ? 1.0 : 0.5);
    m_painter.setBrush(isChosen ? colours.accentSoft : isHovered ? colours.sunken : QColor(Qt::transparent));
    m_painter.setPen(hasFocus ? QPen(colours.focusRing, 2) : isChosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    const double side = inset - kInset; // in line with what stands above and below the list
    m_painter.drawRoundedRect(QRectF(row).adjusted(side, inset, -side, -inset), radius::control, radius::control);
}

void RowPainter::heading(const QRect &place, const QString &words)
{
    m_painter.setFont(m_theme.type().heading);
    m_painter.setPen(m_theme.colours().text);
    drawText(m_painter, visual(place), Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine,
             m_painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

void RowPainter::day(const QPoint &corner, QDate day)
{
    const QLocale locale;
    QRect place(corner, QSize(daySize(m_theme).width(), QFontMetrics(m_theme.type().title).height()));
    m_painter.setFont(m_theme.type().title);
    m_painter.setPen(m_theme.colours().text);
    drawText(m_painter, visual(place), Qt::AlignCenter, locale.toString(day.day()));
    place.translate(0, place.height());
    place.setHeight(QFontMetrics(m_theme.type().small).height());
    m_painter.setFont(m_theme.type().small);
    m_painter.setPen(m_theme.colours().textMuted);
    drawText(m_painter, visual(place), Qt::AlignCenter,
             locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat));
}

void RowPainter::glyph(const QPoint &corner, int side, Glyph glyph, Token token)
{
    m_painter.drawPixmap(visual(QRect(corner, QSize(side, side))).topLeft(),
                         m_theme.pixmap(glyph, token, side, m_painter.device()->devicePixelRatioF()));
}

int RowPainter::words(const QRect &place, const QString &words, const QFont &font, const QColor &colour, int lines)
{
    m_painter.setPen(colour);
    return drawElided(m_painter, visual(place), words, font, lines);
}

void RowPainter::partner(const QRect &place, const QString &name, int colour)
{
    drawInitial(m_painter, visual(place), m_theme, name, colour);
}

} // namespace hearth
