// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/countchart.h"

#include "charts/barpattern.h"
#include "charts/partwords.h"
#include "theme/drawtext.h"
#include "wording/stepwords.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

constexpr int kMinTop = 4; // so that one note does not fill the chart
constexpr int kMaxSteps = 5;
constexpr double kCountHeadroom = 0.12; // of the axis, for the number above the highest bar
constexpr double kBarShare = 0.64;      // of a step's width
constexpr double kWidestBar = 44.0;     // pixels

/// The least of 1, 2, 5, 10, 20, ... that reaches `top` in few steps.
int stepFor(int top)
{
    for (int power = 1;; power *= 10) {
        for (const int step : std::array{power, 2 * power, 5 * power}) {
            if (top <= step * kMaxSteps)
                return step;
        }
    }
}

int greatestOf(const CountSeries &series)
{
    int greatest = 0;
    for (const StepCount &step : series.steps)
        greatest = std::max(greatest, step.count.value_or(0));
    return greatest;
}

} // namespace

CountChart::CountChart(CountSeries series, ChartStyle style, ChartWords words, const QLocale &locale)
    : TimeChart(std::move(style), std::move(words), {series.from, series.step, static_cast<int>(series.steps.size())},
                locale)
    , m_series(std::move(series))
{
    const int greatest = std::max(kMinTop, greatestOf(m_series));
    const int step = stepFor(greatest);
    const double top = greatest * (1.0 + kCountHeadroom);
    std::vector<ValueLabel> labels;
    for (int value = 0; value <= top; value += step)
        labels.push_back({static_cast<double>(value), this->locale().toString(value)});
    setValueAxis(0.0, top, step, std::move(labels));
    setKey(key());
}

std::vector<TimeChart::KeyEntry> CountChart::key() const
{
    std::vector<KeyEntry> entries;
    for (std::size_t part = 0; part < m_series.parts.size(); ++part) {
        entries.push_back({partName(m_series.parts[part]), [this, part](QPainter &painter, const QRectF &place) {
                               const double side = place.height() * 0.7;
                               const QRectF mark(place.center() - QPointF(side, side) / 2, QSizeF(side, side));
                               paintBar(painter, mark, part, styling().colours);
                           }});
    }
    return entries;
}

QString CountChart::wordsOf(const StepCount &step) const
{
    const QString all = tr("%1: %2", "a step of time, how many")
                            .arg(stepInWords(m_series.step, step.first, locale()), locale().toString(*step.count));
    const QString parts = partsInWords(m_series.parts, step.parts, locale());
    return parts.isEmpty() ? all : tr("%1 (%2)", "how many in a step of time, of what").arg(all, parts);
}

std::vector<ChartSpot> CountChart::spots() const
{
    std::vector<ChartSpot> spots;
    // Nobody walks through thousands of times nothing.
    const int least = m_series.steps.size() > static_cast<std::size_t>(kMostSteps) ? 1 : 0;
    for (std::size_t i = 0; i < m_series.steps.size(); ++i) {
        const StepCount &step = m_series.steps[i];
        if (!step.count || *step.count < least)
            continue;
        spots.push_back({at(static_cast<double>(i) + 0.5, *step.count), step.first.firstDay(),
                         stepAround(step.first, m_series.step).last.lastDay(), wordsOf(step)});
    }
    return spots;
}

void CountChart::paintBelow(QPainter &painter) const
{
    const double half = std::min(slot() * kBarShare, kWidestBar) / 2;
    for (std::size_t i = 0; i < m_series.steps.size(); ++i) {
        const auto &[first, count, parts] = m_series.steps[i];
        if (!count)
            continue;
        const auto start = static_cast<double>(i);
        const auto paint = [&](int from, int to, std::size_t pattern) {
            const QRectF bar(at(start + 0.5, to) - QPointF(half, 0), at(start + 0.5, from) + QPointF(half, 0));
            paintBar(painter, bar, pattern, styling().colours);
        };
        if (styling().form == ChartForm::Full && !parts.empty()) {
            int below = 0;
            for (std::size_t part = 0; part < parts.size(); ++part) {
                if (parts[part] > 0)
                    paint(below, below + parts[part], part);
                below += parts[part];
            }
        } else if (*count > 0) {
            paint(0, *count, 0);
        }
        painter.setPen(QPen(styling().colours.chartLabel, 1.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(at(start, 0), at(start + 1.0, 0));
    }
}

void CountChart::paintAbove(QPainter &painter) const
{
    const QFontMetricsF metrics(styling().number);
    if (metrics.horizontalAdvance(locale().toString(1)) > slot())
        return;
    painter.setFont(styling().number);
    painter.setPen(styling().colours.chartLabel);
    for (std::size_t i = 0; i < m_series.steps.size(); ++i) {
        const auto &count = m_series.steps[i].count;
        if (!count)
            continue;
        const QString text = locale().toString(*count);
        if (metrics.horizontalAdvance(text) > slot())
            continue;
        const QPointF top = at(static_cast<double>(i) + 0.5, *count);
        drawText(painter, QRectF(top.x() - slot(), top.y() - metrics.height() - 1, 2 * slot(), metrics.height()),
                 Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

} // namespace hearth
