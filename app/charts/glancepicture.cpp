// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/glancepicture.h"

#include "charts/barpattern.h"
#include "theme/drawtext.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hearth {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kWeeksInRow = 13; // a quarter
constexpr int kMonthsInRow = 6;
constexpr double kCellGap = 4.0;
constexpr double kDayGap = 2.0;
constexpr double kPalest = 0.14; // how much of the full colour the least value has
constexpr double kHatchApart = 5.0;
constexpr double kMonthShape = 0.5; // height of a month's field of its width, at most twice a week's

struct GlanceWords final
{
    Q_DECLARE_TR_FUNCTIONS(GlanceGrid)

public:
    static QString nothing() { return tr("nothing here"); }
};

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

/// "Dec 2025", before a row of weeks.
QString rowLabel(const GlanceCell &cell, const QLocale &locale)
{
    return locale.toString(cell.last, QStringLiteral("MMM yyyy"));
}

} // namespace

GlancePicture::GlancePicture(Glance glance, ChartStyle style, const QLocale &locale)
    : m_glance(std::move(glance))
    , m_style(std::move(style))
    , m_locale(locale)
{
}

int GlancePicture::columns() const
{
    switch (m_glance.by) {
    case GlanceBy::Day:
        return m_glance.cells.empty() ? 1 : rowAndColumn(cells() - 1).second + 1;
    case GlanceBy::Week:
        return kWeeksInRow;
    case GlanceBy::Month:
        break;
    }
    return kMonthsInRow;
}

int GlancePicture::rows() const
{
    return m_glance.by == GlanceBy::Day ? kDaysOfWeek : (cells() + columns() - 1) / columns();
}

std::pair<int, int> GlancePicture::rowAndColumn(int cell) const
{
    if (m_glance.by != GlanceBy::Day)
        return {cell / columns(), cell % columns()};
    const int before = (m_glance.cells.front().first.dayOfWeek() - m_glance.firstWeekday + kDaysOfWeek) % kDaysOfWeek;
    return {(before + cell) % kDaysOfWeek, (before + cell) / kDaysOfWeek};
}

int GlancePicture::across() const
{
    return m_glance.by == GlanceBy::Day ? kDaysOfWeek : 1;
}

int GlancePicture::down() const
{
    return m_glance.by == GlanceBy::Day ? 1 : columns();
}

double GlancePicture::labelWidth() const
{
    const QFontMetricsF metrics(m_style.number);
    switch (m_glance.by) {
    case GlanceBy::Day: {
        double widest = 0.0;
        for (int day = 1; day <= kDaysOfWeek; ++day)
            widest = std::max(widest, metrics.horizontalAdvance(m_locale.standaloneDayName(day, QLocale::ShortFormat)));
        return widest + spacing::small;
    }
    case GlanceBy::Week: {
        double widest = 0.0;
        for (std::size_t cell = 0; cell < m_glance.cells.size(); cell += kWeeksInRow)
            widest = std::max(widest, metrics.horizontalAdvance(rowLabel(m_glance.cells[cell], m_locale)));
        return widest + spacing::small;
    }
    case GlanceBy::Month:
        break;
    }
    return 0.0;
}

double GlancePicture::labelHeight() const
{
    return m_glance.by == GlanceBy::Week ? 0.0 : QFontMetricsF(m_style.number).height() + spacing::tiny;
}

double GlancePicture::rowHeight() const
{
    const double line = QFontMetricsF(m_style.number).height();
    switch (m_glance.by) {
    case GlanceBy::Day:
        return std::clamp((m_width - labelWidth()) / columns(), line, 1.6 * line);
    case GlanceBy::Week:
        return line + spacing::large;
    case GlanceBy::Month:
        break;
    }
    return labelHeight() + std::clamp(m_width / columns() * kMonthShape, 2 * line, 4 * line) + spacing::small;
}

double GlancePicture::leastWidth() const
{
    return labelWidth() + columns() * (m_glance.by == GlanceBy::Day ? 6.0 : 16.0);
}

double GlancePicture::height() const
{
    const double above = m_glance.by == GlanceBy::Day ? labelHeight() : 0.0;
    return above + std::max(1, rows()) * rowHeight();
}

QRectF GlancePicture::placeOf(int cell) const
{
    const auto [row, column] = rowAndColumn(cell);
    const double width = (m_width - labelWidth()) / columns();
    const double gap = m_glance.by == GlanceBy::Day ? kDayGap : kCellGap;
    const double above = labelHeight();
    if (m_glance.by == GlanceBy::Month)
        return {column * width, row * rowHeight() + above, width - gap, rowHeight() - above - spacing::small};
    return {labelWidth() + column * width, above + row * rowHeight(), width - gap, rowHeight() - gap};
}

int GlancePicture::cellAt(QPointF place) const
{
    for (int cell = 0; cell < cells(); ++cell) {
        if (placeOf(cell).contains(place))
            return cell;
    }
    return -1;
}

QColor GlancePicture::colourOf(double value) const
{
    const double range = m_glance.greatest - m_glance.least;
    const double share = range > 0 ? std::clamp((value - m_glance.least) / range, 0.0, 1.0) : value > 0 ? 1.0 : 0.0;
    return mixed(m_style.colours.surface, m_style.colours.chartMedian, kPalest + (1 - kPalest) * share);
}

void GlancePicture::paintField(QPainter &painter, const QRectF &place, std::optional<double> value) const
{
    if (!value) {
        // Of days there are many, and of most nothing is told: they step back.
        const bool isDay = m_glance.by == GlanceBy::Day;
        painter.setPen(
            QPen(isDay ? m_style.colours.border : m_style.colours.borderStrong, 1.0, Qt::SolidLine, Qt::FlatCap));
        paintStripes(painter, place, kHatchApart, Slope::Falls);
        return;
    }
    const double corner = std::min<double>(radius::small, place.height() / 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(*value));
    painter.drawRoundedRect(place, corner, corner);
}

void GlancePicture::paintLabels(QPainter &painter) const
{
    painter.setFont(m_style.number);
    painter.setPen(m_style.colours.textMuted);
    const int lead = static_cast<int>(Qt::AlignLeft) | Qt::AlignAbsolute;
    const QFontMetricsF metrics(m_style.number);
    const auto write = [&](const QRectF &room, int flags, const QString &text) {
        drawText(painter, room, lead | flags | Qt::TextSingleLine | Qt::TextDontClip, text);
    };
    if (m_glance.by == GlanceBy::Day) {
        for (int row = 0; row < kDaysOfWeek; row += 2) {
            const double top = labelHeight() + row * rowHeight();
            const int day = (m_glance.firstWeekday - 1 + row) % kDaysOfWeek + 1;
            write({0, top, labelWidth() - kCellGap, rowHeight() - kDayGap}, Qt::AlignVCenter,
                  m_locale.standaloneDayName(day, QLocale::ShortFormat));
        }
    }
    double free = -1.0; // from where there is room for the next month
    for (int cell = 0; cell < cells(); ++cell) {
        const GlanceCell &each = m_glance.cells[static_cast<std::size_t>(cell)];
        const QRectF place = placeOf(cell);
        const QString month = stepInShort(Step::Month, YearMonth::of(each.first), m_locale);
        const bool namesYear = cell == 0 || each.first.month() == 1;
        const QString withYear =
            namesYear ? month + QLatin1Char(' ') + m_locale.toString(each.first, QStringLiteral("yyyy")) : month;
        if (m_glance.by == GlanceBy::Month) {
            write({place.left(), place.top() - labelHeight(), place.width(), labelHeight()}, Qt::AlignVCenter,
                  withYear);
        } else if (m_glance.by == GlanceBy::Week && cell % kWeeksInRow == 0) {
            write({0, place.top(), labelWidth() - kCellGap, place.height()}, Qt::AlignVCenter,
                  rowLabel(each, m_locale));
        } else if (m_glance.by == GlanceBy::Day && each.first.day() == 1 && place.left() >= free) {
            write({place.left(), 0, place.width(), labelHeight()}, Qt::AlignVCenter, month);
            free = place.left() + metrics.horizontalAdvance(month) + spacing::small;
        }
    }
}

void GlancePicture::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    for (int cell = 0; cell < cells(); ++cell)
        paintField(painter, placeOf(cell), m_glance.cells[static_cast<std::size_t>(cell)].value);
    painter.restore();
}

void GlancePicture::paintKey(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.number);
    const QFontMetricsF metrics(m_style.number);
    const double side = metrics.height();
    double left = place.left();
    const auto add = [&](std::optional<double> value, const QString &words) {
        paintField(painter, {left, place.top(), 1.6 * side, side}, value);
        painter.setPen(m_style.colours.chartLabel);
        left += 1.6 * side + spacing::small;
        drawText(painter, QPointF(left, place.top() + metrics.ascent()), words);
        left += metrics.horizontalAdvance(words) + spacing::large;
    };
    add(m_glance.least, m_locale.toString(m_glance.least, 'g', 3));
    if (m_glance.greatest > m_glance.least) // else one field stands for both
        add(m_glance.greatest, m_locale.toString(m_glance.greatest, 'g', 3));
    add(std::nullopt, GlanceWords::nothing());
    painter.restore();
}

QString glanceCellName(GlanceBy by, const GlanceCell &cell, const QLocale &locale)
{
    const Cadence cadence = by == GlanceBy::Day ? Cadence::Day : by == GlanceBy::Week ? Cadence::Week : Cadence::Month;
    return periodLabel({cadence, cell.first}, locale);
}

GlanceSheet::GlanceSheet(GlancePicture picture, ChartStyle style, QString title, QString subtitle)
    : m_picture(std::move(picture))
    , m_style(std::move(style))
    , m_title(std::move(title))
    , m_subtitle(std::move(subtitle))
{
    m_size = naturalSize();
}

double GlanceSheet::headHeight() const
{
    return m_style.margin + QFontMetricsF(m_style.title).height() + m_style.gap +
           QFontMetricsF(m_style.label).height() + 2 * m_style.gap;
}

QSizeF GlanceSheet::naturalSize() const
{
    constexpr double kWidth = 1200.0;
    GlancePicture picture = m_picture;
    picture.setWidth(kWidth - 2 * m_style.margin);
    const double key = QFontMetricsF(m_style.number).height() + 2 * m_style.gap;
    return {kWidth, std::ceil(headHeight() + picture.height() + key + m_style.margin)};
}

void GlanceSheet::draw(QPainter &painter, const QRectF &part)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(part, m_style.colours.surface);
    painter.translate(m_style.margin, 0);
    m_picture.setWidth(m_size.width() - 2 * m_style.margin);
    const QFontMetricsF title(m_style.title);
    painter.setFont(m_style.title);
    painter.setPen(m_style.colours.text);
    drawText(painter, QPointF(0, m_style.margin + title.ascent()), m_title);
    const QFontMetricsF label(m_style.label);
    painter.setFont(m_style.label);
    painter.setPen(m_style.colours.chartLabel);
    drawText(painter, QPointF(0, m_style.margin + title.height() + m_style.gap + label.ascent()), m_subtitle);
    painter.translate(0, headHeight());
    m_picture.paint(painter);
    m_picture.paintKey(painter, {0, m_picture.height() + 2 * m_style.gap, m_size.width(), 0});
    painter.restore();
}

} // namespace hearth
