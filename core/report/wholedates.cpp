// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wholedates.h"

#include "report/datewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

/// What every day looks like in that locale, told from one whose parts are all different.
QRegularExpression anyDay(const QLocale &locale)
{
    const QDate day(2026, 11, 27);
    QString pattern = QRegularExpression::escape(dayInWords(day, locale));
    pattern.replace(QRegularExpression::escape(locale.monthName(day.month())), QStringLiteral("\\p{L}+"));
    pattern.replace(QStringLiteral("2026"), QStringLiteral("\\d{4}"));
    pattern.replace(QStringLiteral("27"), QStringLiteral("\\d{1,2}"));
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString withWholeDates(const QString &words, const QLocale &locale)
{
    if (std::ranges::none_of(words, [](QChar each) { return each.isDigit(); }))
        return words;
    QString whole = words;
    for (auto found = anyDay(locale).globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch day = found.next();
        whole.replace(day.capturedStart(), day.capturedLength(),
                      day.captured().replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    return whole;
}

} // namespace hearth
