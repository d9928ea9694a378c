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

/// A day with the marks around it, from space to space.
QString withWhatTouches(const QString &words, const QRegularExpressionMatch &day)
{
    qsizetype from = day.capturedStart();
    qsizetype to = day.capturedEnd();
    while (from > 0 && !words.at(from - 1).isSpace())
        --from;
    while (to < words.size() && !words.at(to).isSpace())
        ++to;
    return words.mid(from, to - from);
}

} // namespace

QString withWholeDates(const QString &words, const QLocale &locale, const std::function<bool(const QString &)> &fits)
{
    if (std::ranges::none_of(words, [](QChar each) { return each.isDigit(); }))
        return words;
    QString whole = words;
    for (auto found = anyDay(locale).globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch day = found.next();
        if (fits && !fits(withWhatTouches(words, day)))
            continue;
        whole.replace(day.capturedStart(), day.capturedLength(),
                      day.captured().replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
    }
    return whole;
}

} // namespace hearth
