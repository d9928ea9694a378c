// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/feelingchart.h"

#include "charts/chartsummary.h"
#include "theme/drawtext.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kFieldGap = 3.0;     // pixels, where fields are wide enough for it
constexpr double kPalestField = 0.25; // how opaque the least is
constexpr double kFieldCorner = 3.0;
constexpr double kDarkField = 0.6; // how opaque a field is from which light letters are read better

FeelingSeries firstOf(FeelingSeries series, std::size_t rows)
{
    if (series.feelings.size() > rows)
        series.feelings.resize(rows);
    return series;
}

} // namespace

FeelingChart::FeelingChart(FeelingSeries series, ChartStyle style, ChartWords words, const QLocale &locale)
    : TimeChart(style, std::move(words), {series.from, series.step, stepsWithin(series.months(), series.step)}, locale)
    , m_series(firstOf(std::move(series), style.form == ChartForm::Full ? kMaxRows : kMaxRowsInPanel))
{
    std::vector<ValueLabel> labels;
    for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
        const FeelingCounts &counts = m_series.feelings[row];
        labels.push_back({-static_cast<double>(row) - 0.5, feelingLabel(counts.key)});
        for (const int count : counts.steps)
            m_most = std::max(m_most, count);
    }
    const double rows = std::max(1.0, static_cast<double>(labels.size()));
    setValueAxis(-rows, 0.0, 2 * rows, std::move(labels)); // one line, below
}

QRectF FeelingChart::fieldOf(std::size_t row, std::size_t step) const
{
    const double gap = slot() > 3 * kFieldGap ? kFieldGap : 0.0;
    const QRectF field(at(static_cast<double>(step), -static_cast<double>(row)),
                       at(static_cast<double>(step) + 1, -static_cast<double>(row) - 1));
    return field.adjusted(gap / 2, kFieldGap / 2, -gap / 2, -kFieldGap / 2);
}

double FeelingChart::shareOf(int count) const
{
    return kPalestField + (1 - kPalestField) * count / m_most;
}

std::vector<ChartSpot> FeelingChart::spots() const
{
    std::vector<ChartSpot> spots;
    for (std::size_t step = 0; step < static_cast<std::size_t>(axis().count); ++step) {
        const YearMonth first = axis().first(static_cast<int>(step));
        for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
            const FeelingCounts &counts = m_series.feelings[row];
            if (counts.steps[step] == 0)
                continue;
            const QString words = tr("%1, %2: %3", "a feeling, a step of time, how many times")
                                      .arg(feelingLabel(counts.key), stepInWords(m_series.step, first, locale()),
                                           timesWords(counts.steps[step]));
            spots.push_back({fieldOf(row, step).center(), first.firstDay(),
                             stepAround(first, m_series.step).last.lastDay(), words, counts.key});
        }
    }
    return spots;
}

void FeelingChart::paintBelow(QPainter &painter) const
{
    const Colours &colours = styling().colours;
    const auto [first, last] = slotsShownBy(painter);
    painter.setPen(Qt::NoPen);
    for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
        const std::vector<int> &steps = m_series.feelings[row].steps;
        const bool isFine = slot() < 1.0; // pixels: the empty fields are one, and the others can be seen all the same
        if (isFine) {
            painter.setBrush(colours.sunken);
            painter.drawRect(
                fieldOf(row, static_cast<std::size_t>(first)).united(fieldOf(row, static_cast<std::size_t>(last))));
        }
        for (auto step = static_cast<std::size_t>(first); step <= static_cast<std::size_t>(last); ++step) {
            if (isFine && steps[step] == 0)
                continue;
            QColor colour = steps[step] > 0 ? colours.chartMedian : colours.sunken;
            if (steps[step] > 0)
                colour.setAlphaF(static_cast<float>(shareOf(steps[step])));
            painter.setBrush(colour);
            QRectF field = fieldOf(row, step);
            field.setWidth(std::max(1.0, field.width()));
            painter.drawRoundedRect(field, kFieldCorner, kFieldCorner);
        }
    }
}

void FeelingChart::paintAbove(QPainter &painter) const
{
    if (styling().form != ChartForm::Full)
        return;
    const QFontMetricsF metrics(styling().number);
    const auto [first, last] = slotsShownBy(painter);
    painter.setFont(styling().number);
    for (std::size_t row = 0; row < m_series.feelings.size(); ++row) {
        const std::vector<int> &steps = m_series.feelings[row].steps;
        for (auto step = static_cast<std::size_t>(first); step <= static_cast<std::size_t>(last); ++step) {
            if (steps[step] == 0)
                continue;
            const QRectF field = fieldOf(row, step);
            const QString number = locale().toString(steps[step]);
            if (metrics.horizontalAdvance(number) > field.width() || metrics.height() > field.height())
                continue;
            const bool isDark = shareOf(steps[step]) >= kDarkField;
            painter.setPen(isDark ? styling().colours.textOnAccent : styling().colours.text);
            drawText(painter, field, Qt::AlignCenter, number);
        }
    }
}

} // namespace hearth
