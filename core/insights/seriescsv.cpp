// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/seriescsv.h"

#include <QLocale>
#include <QStringList>

namespace hearth {

namespace {

/// No field here holds a comma, a quotation mark or a line break, so none is ever quoted.
QString line(const QStringList &fields)
{
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> lowOf(const std::optional<Interval> &interval)
{
    return interval ? std::optional<double>(interval->low) : std::nullopt;
}

std::optional<double> highOf(const std::optional<Interval> &interval)
{
    return interval ? std::optional<double>(interval->high) : std::nullopt;
}

} // namespace

QString csvOf(const RatingSeries &series)
{
    const QString partner = QString::number(series.author.number());
    const QString dimension = keyOf(series.dimension);
    const QString none;

    QString text = line({QStringLiteral("row"), QStringLiteral("partner"), QStringLiteral("dimension"),
                         keyOf(series.step), QStringLiteral("day"), QStringLiteral("rating"), QStringLiteral("ratings"),
                         QStringLiteral("least"), QStringLiteral("lower_quartile"), QStringLiteral("median"),
                         QStringLiteral("upper_quartile"), QStringLiteral("greatest"), QStringLiteral("mean")});
    for (const RatedDay &point : series.points) {
        text += line({QStringLiteral("rating"), partner, dimension,
                      stepToString(series.step, stepAround(YearMonth::of(point.day), series.step).first),
                      point.day.toString(Qt::ISODate), QString::number(point.rating), none, none, none, none, none,
                      none, none});
    }
    for (const StepOfRatings &step : series.steps) {
        text += line({keyOf(series.step), partner, dimension, stepToString(series.step, step.first), none, none,
                      QString::number(step.n), number(lowOf(step.extremes)), number(lowOf(step.quartiles)),
                      step.showsMedian() ? number(step.median) : none, number(highOf(step.quartiles)),
                      number(highOf(step.extremes)), number(step.mean)});
    }
    return text;
}

QString csvOf(const CountSeries &series)
{
    QString text = line({keyOf(series.step), QStringLiteral("count")});
    for (const StepCount &step : series.steps)
        text += line({stepToString(series.step, step.first), step.count ? QString::number(*step.count) : QString()});
    return text;
}

} // namespace hearth
