// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recurrence.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace hearth {

namespace {

constexpr int kMaxEvery = 52;
constexpr qsizetype kMaxExceptions = 1000;
constexpr qsizetype kMaxDays = 4000;
constexpr int kLastYear = 2500; // libical stops a little later

struct FreeIterator final
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// The two letters of RFC 5545 for a day of the week, 1 (Monday) to 7.
QString weekdayCode(int day)
{
    static constexpr const char *kCodes[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return QString::fromLatin1(kCodes[day - 1]);
}

/// "2FR" for the second Friday, "-1FR" for a fifth.
QString placeInMonth(QDate start)
{
    const int place = (start.day() - 1) / 7 + 1;
    return QString::number(place > 4 ? -1 : place) + weekdayCode(start.dayOfWeek());
}

/// The days of a month the rule tries, of which the last that exists counts. A plain day where every month has it.
QString daysUpTo(int day)
{
    if (day <= 28)
        return QStringLiteral("BYMONTHDAY=%1").arg(day);
    QString days = QStringLiteral("BYMONTHDAY=28");
    for (int next = 29; next <= day; ++next)
        days += QStringLiteral(",%1").arg(next);
    return days + QStringLiteral(";BYSETPOS=-1");
}

/// The rule as RFC 5545 writes it, without its end. It needs neither RSCALE nor SKIP (RFC 7529), which a libical
/// built without ICU lacks.
QString ruleOf(const Recurrence &recurrence, QDate start)
{
    switch (recurrence.repeat) {
    case Repeat::Never:
        return QStringLiteral("FREQ=DAILY;COUNT=1");
    case Repeat::Weekly:
        return QStringLiteral("FREQ=WEEKLY;INTERVAL=%1").arg(recurrence.every);
    case Repeat::MonthlyByWeekday:
        return QStringLiteral("FREQ=MONTHLY;INTERVAL=%1;BYDAY=%2").arg(recurrence.every).arg(placeInMonth(start));
    case Repeat::MonthlyByDay:
        return QStringLiteral("FREQ=MONTHLY;INTERVAL=%1;%2").arg(recurrence.every).arg(daysUpTo(start.day()));
    case Repeat::Yearly:
        return QStringLiteral("FREQ=YEARLY;INTERVAL=%1;BYMONTH=%2;%3")
            .arg(recurrence.every)
            .arg(start.month())
            .arg(start.month() == 2 ? daysUpTo(start.day()) : QStringLiteral("BYMONTHDAY=%1").arg(start.day()));
    }
    Q_UNREACHABLE();
}

icaltimetype toIcal(QDate day)
{
    icaltimetype time{}; // not icaltime_null_date(), whose hour is -1
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// The first `most` days on which it takes place, within [from, to].
QList<QDate> daysWithin(const Recurrence &recurrence, QDate start, QDate from, QDate to, qsizetype most)
{
    if (!start.isValid() || start.year() < 1 || !from.isValid() || !to.isValid() || !validate(recurrence))
        return {};
    const QDate first = std::max(start, from);
    QDate last = std::min(to, QDate(kLastYear, 12, 31));
    if (recurrence.until.isValid())
        last = std::min(last, recurrence.until);
    if (first > last)
        return {};

    const icalrecurrencetype rule = icalrecurrencetype_from_string(ruleOf(recurrence, start).toLatin1().constData());
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, toIcal(start)));
    if (!iterator)
        return {};
    // Where this is refused the days before `first` are passed over one by one; there are at most 52 a year.
    if (first > start && recurrence.repeat != Repeat::Never)
        static_cast<void>(icalrecur_iterator_set_start(iterator.get(), toIcal(first)));

    QList<QDate> days;
    while (days.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || day > last)
            break;
        if (day >= first && !std::binary_search(recurrence.exceptions.begin(), recurrence.exceptions.end(), day))
            days.append(day);
    }
    return days;
}

} // namespace

Result<void> validate(const Recurrence &recurrence)
{
    if (recurrence.repeat > Repeat::Yearly)
        return Error{ErrorCode::BadValue, QStringLiteral("repeat")};
    if (recurrence.every < 1 || recurrence.every > kMaxEvery)
        return Error{ErrorCode::BadValue, QStringLiteral("every")};
    if (recurrence.exceptions.size() > kMaxExceptions)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("exceptions")};
    const QList<QDate> &days = recurrence.exceptions;
    const bool real = std::all_of(days.begin(), days.end(), [](QDate day) { return day.isValid(); });
    if (!real || std::adjacent_find(days.begin(), days.end(), std::greater_equal<>()) != days.end())
        return Error{ErrorCode::BadValue, QStringLiteral("exceptions")};
    return {};
}

QString recurrenceRule(const Recurrence &recurrence, QDate start)
{
    if (recurrence.repeat == Repeat::Never || !start.isValid() || !validate(recurrence))
        return {};
    const QString end = recurrence.until.isValid()
                            ? QStringLiteral(";UNTIL=") + recurrence.until.toString(QStringLiteral("yyyyMMdd"))
                            : QString();
    return ruleOf(recurrence, start) + end;
}

QList<QDate> occurrences(const Recurrence &recurrence, QDate start, QDate from, QDate to)
{
    return daysWithin(recurrence, start, from, to, kMaxDays);
}

std::optional<QDate> nextOccurrence(const Recurrence &recurrence, QDate start, QDate from)
{
    const QList<QDate> days = daysWithin(recurrence, start, from, QDate(kLastYear, 12, 31), 1);
    return days.isEmpty() ? std::nullopt : std::optional(days.first());
}

} // namespace hearth
