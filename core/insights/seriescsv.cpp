// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/seriescsv.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

/// A feeling from an import and a question of one's own may be any text; no other field needs quoting.
QString quoted(QString field)
{
    static const QRegularExpression special(QStringLiteral("[,\"\r\n]"));
    if (!field.contains(special))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

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
    const QString dimension = series.own.isEmpty() ? keyOf(series.dimension) : quoted(series.own);
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
    QStringList head{keyOf(series.step), QStringLiteral("count")};
    for (const CountPart part : series.parts)
        head += keyOf(part);
    QString text = line(head);
    for (const StepCount &step : series.steps) {
        QStringList fields{stepToString(series.step, step.first),
                           step.count ? QString::number(*step.count) : QString()};
        for (std::size_t i = 0; i < series.parts.size(); ++i)
            fields += step.count ? QString::number(step.parts[i]) : QString();
        text += line(fields);
    }
    return text;
}

QString csvOf(const FeelingSeries &series)
{
    const QString partner = QString::number(series.author.number());
    QString text =
        line({keyOf(series.step), QStringLiteral("partner"), QStringLiteral("feeling"), QStringLiteral("count")});
    for (const FeelingCounts &each : series.feelings) {
        for (std::size_t i = 0; i < each.steps.size(); ++i) {
            const YearMonth first = series.from.plusMonths(static_cast<int>(i) * monthsIn(series.step));
            text += line({stepToString(series.step, first), partner, quoted(each.key), QString::number(each.steps[i])});
        }
    }
    return text;
}

QString csvOf(const Glance &glance)
{
    const bool hasFeelings =
        std::ranges::any_of(glance.cells, [](const GlanceCell &cell) { return !cell.feelings.isEmpty(); });
    QStringList head{QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("value")};
    if (hasFeelings)
        head += QStringLiteral("feelings");
    QString text = line(head);
    for (const GlanceCell &cell : glance.cells) {
        QStringList fields{cell.first.toString(Qt::ISODate), cell.last.toString(Qt::ISODate), number(cell.value)};
        if (hasFeelings)
            fields += quoted(cell.feelings.join(QLatin1Char(' ')));
        text += line(fields);
    }
    return text;
}

} // namespace hearth
