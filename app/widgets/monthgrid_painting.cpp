// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthgrid.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMaxMarks = 3;
constexpr int kMinLines = 2;     // of words on a day
constexpr int kMaxLinesEach = 3; // of the words of one mark

/// The words in at most so many lines, broken between words where that helps; what does not fit is cut short.
QStringList linesOf(const QString &text, const QFont &font, int width, int most)
{
    const QString words = text.simplified();
    const QFontMetrics metrics(font);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int start = 0;
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        const QString piece = isLast ? words.mid(start) : words.mid(start, line.textLength());
        lines += metrics.elidedText(piece.trimmed(), Qt::ElideRight, width);
        start += line.textLength();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWeekdays(painter);
    if (m_density == CalendarDensity::Roomy)
        drawLines(painter);
    for (QDate day = m_month.firstDay(); day <= m_month.lastDay(); day = day.addDays(1))
        drawDay(painter, day);
}

void MonthGrid::drawWeekdays(QPainter &painter) const
{
    const QLocale words = locale();
    const QFontMetrics metrics(m_theme.type().small);
    // The first week that is whole tells where each weekday stands.
    const QDate first = m_month.firstDay().addDays(7 - leadingDays());
    QLocale::FormatType form = QLocale::ShortFormat;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        if (metrics.horizontalAdvance(words.standaloneDayName(weekday, QLocale::ShortFormat)) >
            width() / 7 - spacing::tiny)
            form = QLocale::NarrowFormat;
    }
    painter.setFont(m_theme.type().small);
    painter.setPen(m_theme.colours().textMuted);
    for (int column = 0; column < 7; ++column) {
        const QDate day = first.addDays(column);
        QRect place = cellOf(day);
        place.setTop(0);
        place.setHeight(headerHeight() - spacing::tiny);
        if (m_density == CalendarDensity::Roomy)
            place.adjust(spacing::small, 0, -spacing::small, 0);
        const Qt::Alignment side = m_density == CalendarDensity::Roomy
                                       ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                       : Qt::AlignHCenter;
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter),
                         words.standaloneDayName(day.dayOfWeek(), form));
    }
}

/// One above each week.
void MonthGrid::drawLines(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.colours().border, 1));
    for (int week = 0; week < weeks(); ++week) {
        const double line = rowTop(week) + 0.5;
        painter.drawLine(QPointF(0, line), QPointF(width(), line));
    }
}

void MonthGrid::drawDay(QPainter &painter, QDate day) const
{
    const Colours &colours = m_theme.colours();
    const QRect cell = cellOf(day);
    const bool roomy = m_density == CalendarDensity::Roomy;
    const QRectF inside = QRectF(cell).adjusted(1, roomy ? 2 : 1, -1, -1);
    const bool chosen = roomy && day == m_selected;
    if (chosen || day == m_hovered) {
        painter.setPen(chosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? colours.accentSoft : colours.sunken);
        painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), radius::small, radius::small);
    }
    if (roomy)
        drawRoomyDay(painter, day, cell);
    else
        drawCompactDay(painter, day, cell);
    if (m_ring && hasFocus() && day == cursor()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inside, radius::small, radius::small);
    }
}

void MonthGrid::drawCompactDay(QPainter &painter, QDate day, QRect cell) const
{
    const double side = numberSide();
    const double middle = QRectF(cell).center().x();
    drawNumber(painter, day, QRectF(middle - side / 2, cell.top() + 2, side, side));

    QList<int> tones; // each once, in the order of the day
    for (const DayMark &mark : m_marks.value(day)) {
        if (!tones.contains(mark.tone) && tones.size() < kMaxMarks)
            tones.append(mark.tone);
    }
    const double step = std::min(markSide() + 3.0, cell.width() / 3.0);
    const double forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QPointF centre(middle - forward * step * static_cast<double>(tones.size() - 1) / 2,
                   cell.top() + 2 + side + 2 + markSide() / 2.0);
    for (const int tone : tones) {
        drawMark(painter, centre, markSide(), tone, markColour(m_theme.colours(), tone));
        centre.rx() += forward * step;
    }
}

void MonthGrid::drawRoomyDay(QPainter &painter, QDate day, QRect cell) const
{
    const auto placed = [this, cell](QRect place) { return QStyle::visualRect(layoutDirection(), cell, place); };
    const int left = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const int right = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter);
    const QRect inside = cell.adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
    const int side = numberSide();
    // The number begins where the words below it do; the ring of today stands around it.
    const int digits = QFontMetrics(numberFont(day)).horizontalAdvance(locale().toString(day.day()));
    drawNumber(painter, day, placed(QRect(inside.left() - (side - digits) / 2, inside.top(), side, side)));

    const QList<DayMark> marks = m_marks.value(day);
    painter.setFont(m_theme.type().small);
    const QFontMetrics metrics(m_theme.type().small);
    const int lineHeight = metrics.height() + 1;
    const int top = inside.top() + side + 2;
    const int lines = std::max(kMinLines, (inside.bottom() + 1 - top) / lineHeight);
    const int shown = std::min(static_cast<int>(marks.size()), lines);
    if (marks.size() > shown) {
        painter.setPen(m_theme.colours().textMuted);
        painter.drawText(placed(QRect(inside.left() + side, inside.top(), inside.width() - side, side)), right,
                         tr("+%1", "so many more on this day").arg(locale().toString(marks.size() - shown)));
    }
    const int indent = markSide() + 6;
    const int each = shown > 0 ? std::clamp(lines / shown, 1, kMaxLinesEach) : 0;
    QRect line(inside.left(), top, inside.width(), metrics.height());
    for (const DayMark &mark : marks.mid(0, shown)) {
        const QRect shape = placed(QRect(line.left(), line.top(), markSide(), line.height()));
        drawMark(painter, QRectF(shape).center(), markSide(), mark.tone, markColour(m_theme.colours(), mark.tone));
        painter.setPen(m_theme.colours().text);
        for (const QString &words : linesOf(mark.title.isEmpty() ? mark.words : mark.title, m_theme.type().small,
                                            line.width() - indent, each)) {
            painter.drawText(placed(line.adjusted(indent, 0, 0, 0)), left, words);
            line.translate(0, lineHeight);
        }
    }
}

void MonthGrid::drawNumber(QPainter &painter, QDate day, QRectF place) const
{
    const Colours &colours = m_theme.colours();
    const bool filled = m_density == CalendarDensity::Compact && day == m_selected;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    if (filled)
        painter.drawEllipse(day == m_today ? place.adjusted(3.5, 3.5, -3.5, -3.5) : place.adjusted(1, 1, -1, -1));
    if (day == m_today) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    }
    painter.setFont(numberFont(day));
    painter.setPen(filled ? colours.textOnAccent : isEnabled() ? colours.text : colours.textOff);
    painter.drawText(place, Qt::AlignCenter, locale().toString(day.day()));
}

QFont MonthGrid::numberFont(QDate day) const
{
    QFont font = m_theme.type().body;
    font.setWeight(day == m_today || day == m_selected ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace hearth
