// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/rangechoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

int monthsIn(Span span)
{
    switch (span) {
    case Span::ThreeMonths:
        return 3;
    case Span::SixMonths:
        return 6;
    case Span::OneYear:
        return 12;
    case Span::TwoYears:
        return 24;
    case Span::Everything:
        break;
    }
    return 0;
}

} // namespace

JournalMonths monthsWithAnything(const Journal &journal)
{
    const YearMonth now = YearMonth::of(journal.clock().today());
    JournalMonths months{now, now};
    const auto widen = [&months](QDate day) {
        const YearMonth month = YearMonth::of(day);
        months.first = std::min(months.first, month);
        months.last = std::max(months.last, month);
    };
    for (const CheckIn &checkIn : journal.all<CheckIn>())
        widen(checkIn.period.start);
    for (const GratitudeNote &note : journal.all<GratitudeNote>())
        widen(note.record.date);
    for (const SharedChart &chart : journal.all<SharedChart>())
        widen(chart.month.firstDay());
    return months;
}

JournalMonths monthsOf(const RangeChoice &choice, JournalMonths whole)
{
    if (choice.span == Span::Everything)
        return whole;
    const int count = monthsIn(choice.span);
    const YearMonth last = whole.last.plusMonths(-count * choice.stepsBack);
    return {last.plusMonths(1 - count), last};
}

bool hasEarlier(const RangeChoice &choice, JournalMonths whole)
{
    return monthsOf(choice, whole).first > whole.first;
}

QString monthsInWords(JournalMonths months, const QLocale &locale)
{
    const auto name = [&locale](YearMonth month) {
        return locale.toString(month.firstDay(), QStringLiteral("MMMM yyyy"));
    };
    if (months.first == months.last)
        return name(months.first);
    return QCoreApplication::translate("Insights", "%1 to %2", "the first and the last month shown")
        .arg(name(months.first), name(months.last));
}

} // namespace hearth
