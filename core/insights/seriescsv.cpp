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

    QString text =
        line({QStringLiteral("row"), QStringLiteral("partner"), QStringLiteral("dimension"), QStringLiteral("month"),
              QStringLiteral("day"), QStringLiteral("rating"), QStringLiteral("ratings"), QStringLiteral("least"),
              QStringLiteral("lower_quartile"), QStringLiteral("median"), QStringLiteral("upper_quartile"),
              QStringLiteral("greatest"), QStringLiteral("mean")});
    for (const RatedDay &point : series.points) {
        text += line({QStringLiteral("rating"), partner, dimension, YearMonth::of(point.day).toString(),
                      point.day.toString(Qt::ISODate), QString::number(point.rating), none, none, none, none, none,
                      none, none});
    }
    for (const MonthOfRatings &month : series.months) {
        text += line({QStringLiteral("month"), partner, dimension, month.month.toString(), none, none,
                      QString::number(month.n), number(lowOf(month.extremes)), number(lowOf(month.quartiles)),
                      month.showsMedian() ? number(month.median) : none, number(highOf(month.quartiles)),
                      number(highOf(month.extremes)), number(month.mean)});
    }
    return text;
}

QString csvOf(const CountSeries &series)
{
    QString text = line({QStringLiteral("month"), QStringLiteral("count")});
    for (const MonthCount &month : series.months)
        text += line({month.month.toString(), month.count ? QString::number(*month.count) : QString()});
    return text;
}

} // namespace hearth
