// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monthpainter.h"

#include "theme/drawtext.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr int kMaxMarks = 3;
constexpr int kMinLines = 2;     // of words on a day
constexpr int kMaxLinesEach = 3; // of the words of one mark

/// How much of the words a line holds.
qsizetype lengthOfLine(const QString &words, const QFont &font, int width)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return std::max<qsizetype>(line.textLength(), 1);
}

} // namespace

QStringList linesOnADay(const QString &words, const QFont &font, int beside, int below, int most)
{
    QString rest = words.simplified();
    QStringList lines;
    while (lines.size() + 1 < most && !rest.isEmpty()) {
        qsizetype length = lengthOfLine(rest, font, lines.isEmpty() ? beside : below);
        while (length < rest.size() && rest.at(length).isPunct())
            ++length; // a comma stays with its word, in the margin
        lines += rest.left(length).trimmed();
        rest = rest.mid(length).trimmed();
    }
    if (lines.isEmpty() || !rest.isEmpty())
        lines += QFontMetrics(font).elidedText(rest, Qt::ElideRight, lines.isEmpty() ? beside : below);
    return lines;
}

MonthPainter::MonthPainter(QPainter &painter, const Theme &theme, const QLocale &locale, const MonthLayout &layout,
                           const MonthState &state)
    : m_painter(painter)
    , m_theme(theme)
    , m_locale(locale)
    , m_layout(layout)
    , m_state(state)
{
}

void MonthPainter::draw() const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    drawWeekdays();
    if (isRoomy())
        drawLines();
    for (QDate day = m_layout.month().firstDay(); day <= m_layout.month().lastDay(); day = day.addDays(1))
        drawDay(day);
}

void MonthPainter::drawWeekdays() const
{
    const QFontMetrics metrics(m_theme.type().small);
    // The first week that is whole tells where each weekday stands.
    const QDate first = m_layout.month().firstDay().addDays(MonthLayout::kWeekdays - m_layout.leadingDays());
    QLocale::FormatType form = QLocale::ShortFormat;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        if (metrics.horizontalAdvance(m_locale.standaloneDayName(weekday, QLocale::ShortFormat)) >
            m_layout.width() / MonthLayout::kWeekdays - spacing::tiny)
            form = QLocale::NarrowFormat;
    }
    m_painter.setFont(m_theme.type().small);
    m_painter.setPen(m_theme.colours().textMuted);
    for (int column = 0; column < MonthLayout::kWeekdays; ++column) {
        const QDate day = first.addDays(column);
        QRect place = m_layout.cellOf(day);
        place.setTop(0);
        place.setHeight(m_layout.headerHeight() - spacing::tiny);
        if (isRoomy())
            place.adjust(spacing::small, 0, -spacing::small, 0);
        const Qt::Alignment side =
            isRoomy() ? QStyle::visualAlignment(m_layout.direction(), Qt::AlignLeft) : Qt::AlignHCenter;
        drawText(m_painter, place, static_cast<int>(side | Qt::AlignVCenter),
                 m_locale.standaloneDayName(day.dayOfWeek(), form));
    }
}

/// One above each week.
void MonthPainter::drawLines() const
{
    m_painter.setPen(QPen(m_theme.colours().border, 1));
    for (int week = 0; week < m_layout.weeks(); ++week) {
        const double line = m_layout.rowTop(week) + 0.5;
        m_painter.drawLine(QPointF(0, line), QPointF(m_layout.width(), line));
    }
}

void MonthPainter::drawDay(QDate day) const
{
    const Colours &colours = m_theme.colours();
    const QRect cell = m_layout.cellOf(day);
    const QRectF inside = QRectF(cell).adjusted(1, isRoomy() ? 2 : 1, -1, -1);
    const bool chosen = isRoomy() && day == m_state.selected;
    if (chosen || day == m_state.hovered) {
        m_painter.setPen(chosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(chosen ? colours.accentSoft : colours.sunken);
        m_painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), radius::small, radius::small);
    }
    if (isRoomy())
        drawRoomyDay(day, cell);
    else
        drawCompactDay(day, cell);
    if (isRoomy() && day == m_state.focused) {
        m_painter.setPen(QPen(colours.focusRing, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(inside, radius::small, radius::small);
    }
}

void MonthPainter::drawCompactDay(QDate day, QRect cell) const
{
    const double side = m_layout.numberSide();
    const double middle = QRectF(cell).center().x();
    drawNumber(day, QRectF(middle - side / 2, cell.top() + 2, side, side));

    QList<int> tones; // each once, in the order of the day
    for (const DayMark &mark : m_state.marks.value(day)) {
        if (!tones.contains(mark.tone) && tones.size() < kMaxMarks)
            tones.append(mark.tone);
    }
    const double step = std::min(m_layout.markSide() + 3.0, cell.width() / 3.0);
    const double forward = m_layout.direction() == Qt::RightToLeft ? -1 : 1;
    QPointF centre(middle - forward * step * static_cast<double>(tones.size() - 1) / 2,
                   cell.top() + 2 + side + 2 + m_layout.markSide() / 2.0);
    for (const int tone : tones) {
        drawMark(m_painter, centre, m_layout.markSide(), tone, markColour(m_theme.colours(), tone));
        centre.rx() += forward * step;
    }
}

void MonthPainter::drawRoomyDay(QDate day, QRect cell) const
{
    const auto placed = [this, cell](QRect place) { return QStyle::visualRect(m_layout.direction(), cell, place); };
    const int left = static_cast<int>(QStyle::visualAlignment(m_layout.direction(), Qt::AlignLeft) | Qt::AlignVCenter);
    const int right =
        static_cast<int>(QStyle::visualAlignment(m_layout.direction(), Qt::AlignRight) | Qt::AlignVCenter);
    const QRect inside = cell.adjusted(spacing::small, spacing::tiny, -spacing::tiny, -spacing::tiny);
    const int side = m_layout.numberSide();
    // The number begins where the words below it do; the ring of today stands around it, within the day.
    const int digits = QFontMetrics(numberFont(day)).horizontalAdvance(m_locale.toString(day.day()));
    const int start = inside.left() - (side - digits) / 2;
    const int least = day == m_state.today ? cell.left() + static_cast<int>(spacing::tiny) : start;
    drawNumber(day, placed(QRect(std::max(start, least), inside.top(), side, side)));

    const QList<DayMark> marks = m_state.marks.value(day);
    m_painter.setFont(m_theme.type().small);
    const QFontMetrics metrics(m_theme.type().small);
    const int lineHeight = metrics.height() + 1;
    const int top = inside.top() + side + 2;
    const int lines = std::max(kMinLines, (inside.bottom() + 1 - top) / lineHeight);
    const int shown = std::min(static_cast<int>(marks.size()), lines);
    if (marks.size() > shown) {
        m_painter.setPen(m_theme.colours().textMuted);
        drawText(m_painter, placed(QRect(inside.left() + side, inside.top(), inside.width() - side, side)), right,
                 tr("+%1", "so many more on this day").arg(m_locale.toString(marks.size() - shown)));
    }
    const int indent = m_layout.markSide() + 6;
    const int each = shown > 0 ? std::clamp(lines / shown, 1, kMaxLinesEach) : 0;
    QRect line(inside.left(), top, inside.width(), metrics.height());
    for (const DayMark &mark : marks.mid(0, shown)) {
        const QRect shape = placed(QRect(line.left(), line.top(), m_layout.markSide(), line.height()));
        drawMark(m_painter, QRectF(shape).center(), m_layout.markSide(), mark.tone,
                 markColour(m_theme.colours(), mark.tone));
        m_painter.setPen(m_theme.colours().text);
        int before = indent; // the first line stands beside the mark
        const QString said = mark.title.isEmpty() ? mark.words : mark.title;
        const int runs = directionFlag(said);
        for (const QString &words :
             linesOnADay(said, m_theme.type().small, line.width() - indent, line.width(), each)) {
            drawText(m_painter, placed(line.adjusted(std::exchange(before, 0), 0, 0, 0)),
                     left | Qt::TextDontClip | runs, words);
            line.translate(0, lineHeight);
        }
    }
}

void MonthPainter::drawNumber(QDate day, QRectF place) const
{
    const Colours &colours = m_theme.colours();
    const bool filled = !isRoomy() && day == m_state.selected;
    const bool focused = !isRoomy() && day == m_state.focused;
    const bool ringed = focused || day == m_state.today; // by one ring, whatever it is for
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.accent);
    if (filled)
        m_painter.drawEllipse(ringed ? place.adjusted(3.5, 3.5, -3.5, -3.5) : place.adjusted(1, 1, -1, -1));
    if (ringed) {
        m_painter.setPen(focused ? QPen(colours.focusRing, 2) : QPen(colours.accent, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    }
    m_painter.setFont(numberFont(day));
    m_painter.setPen(filled ? colours.textOnAccent : m_state.isEnabled ? colours.text : colours.textOff);
    drawText(m_painter, place, Qt::AlignCenter, m_locale.toString(day.day()));
}

QFont MonthPainter::numberFont(QDate day) const
{
    QFont font = m_theme.type().body;
    font.setWeight(day == m_state.selected ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace hearth
