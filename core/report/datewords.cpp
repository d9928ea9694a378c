// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/datewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hearth {

QString dayInWords(QDate day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    const QRegularExpression weekday(QStringLiteral("[\\s,\u060C]*dddd[\\s,\u060C]*"));
    format = format.replace(weekday, QStringLiteral(" ")).trimmed();
    return locale.toString(day, format);
}

QString weekdayAndDay(QDate day, const QLocale &locale)
{
    return QCoreApplication::translate("DateWords", "%1, %2", "day of the week, date")
        .arg(locale.dayName(day.dayOfWeek()), dayInWords(day, locale));
}

QString monthInWords(QDate day, const QLocale &locale)
{
    const QString month = locale.standaloneMonthName(day.month());
    const QString year = locale.toString(day, QStringLiteral("yyyy"));
    return QCoreApplication::translate("DateWords", "%1 %2", "name of a month, year").arg(month, year);
}

QString rangeInWords(QDate first, QDate last, const QLocale &locale)
{
    if (first == last)
        return dayInWords(first, locale);
    if (first.day() == 1 && last == QDate(first.year(), first.month(), first.daysInMonth()))
        return monthInWords(first, locale);
    if (first == QDate(first.year(), 1, 1) && last == QDate(first.year(), 12, 31))
        return locale.toString(first, QStringLiteral("yyyy"));
    return QCoreApplication::translate("DateWords", "%1 to %2", "first day, last day")
        .arg(dayInWords(first, locale), dayInWords(last, locale));
}

} // namespace hearth
