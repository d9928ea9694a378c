// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/rangechoice.h"

namespace hearth {

namespace {

int monthsOf(Span span)
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

MonthRange monthsOf(const RangeChoice &choice, MonthRange whole)
{
    if (choice.span == Span::Everything)
        return whole;
    const int count = monthsOf(choice.span);
    const YearMonth last = whole.last.plusMonths(-count * choice.stepsBack);
    return {last.plusMonths(1 - count), last};
}

bool hasEarlier(const RangeChoice &choice, MonthRange whole)
{
    return monthsOf(choice, whole).first > whole.first;
}

} // namespace hearth
