// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/fewquestions.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kDaysInWeek = 7;
constexpr qint64 kMonthsInYear = 12;

// One more for each period than for the one before.
qint64 placeOf(const Period &period)
{
    switch (period.cadence) {
    case Cadence::Day:
        return period.start.toJulianDay();
    case Cadence::Week:
        return period.start.toJulianDay() / kDaysInWeek;
    case Cadence::Month:
        break;
    }
    return period.start.year() * kMonthsInYear + period.start.month();
}

} // namespace

QList<Dimension> fewOf(const QList<Dimension> &asked, const Period &period)
{
    const qsizetype count = asked.size();
    if (count <= kFewQuestions)
        return asked;
    const qint64 first = placeOf(period) * kFewQuestions;
    QList<Dimension> few;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 since = ((i - first) % count + count) % count;
        if (since < kFewQuestions)
            few += asked.at(i);
    }
    return few;
}

} // namespace hearth
