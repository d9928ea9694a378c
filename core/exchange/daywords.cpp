// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"

#include "base/calendar.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace hearth {

namespace {

// Beyond these no calendar is reckoned with: the years 1 and 9999.
constexpr qint64 kFirst = -62'135'596'800'000; // milliseconds since 1970
constexpr qint64 kLast = 253'402'300'799'999;

QTimeZone zoneNamed(const QByteArray &name)
{
    const QTimeZone zone(name);
    return !name.isEmpty() && zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

DayAndTime of(const QDateTime &when)
{
    constexpr int kLastYear = 9999; // which a zone may lead out of
    if (!when.isValid() || when.date().year() < 1 || when.date().year() > kLastYear)
        return {};
    return {when.date(), Instant(std::chrono::milliseconds(when.toMSecsSinceEpoch()))};
}

} // namespace

bool isZone(const QByteArray &name)
{
    return !name.isEmpty() && QTimeZone(name).isValid();
}

DayAndTime dayAndTimeFrom(const QString &text, const QByteArray &zone)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?"
                       "\\s*(?:(Z)|([+-])([0-9]{2}):?([0-9]{2}))?)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    const auto day = match.hasMatch() ? dayFromString(match.captured(1)) : std::nullopt;
    if (!day)
        return {};
    if (match.captured(2).isEmpty())
        return {*day, std::nullopt};
    const QString fraction = match.captured(5).left(3);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     fraction.leftJustified(3, QLatin1Char('0')).toInt());
    if (!time.isValid())
        return {};
    if (!match.captured(6).isEmpty())
        return of(QDateTime(*day, time, Qt::UTC).toTimeZone(zoneNamed(zone)));
    if (!match.captured(7).isEmpty()) {
        const int seconds = match.captured(8).toInt() * 3600 + match.captured(9).toInt() * 60;
        if (seconds > kMostAhead)
            return {};
        const int ahead = match.captured(7) == QLatin1String("-") ? -seconds : seconds;
        return of(QDateTime(*day, time, Qt::OffsetFromUTC, ahead));
    }
    // A time that the clocks left out is still of that day.
    DayAndTime found = of(QDateTime(*day, time, zoneNamed(zone)));
    found.day = *day;
    return found;
}

DayAndTime dayAndTimeFrom(qint64 milliseconds, const QByteArray &zone)
{
    if (milliseconds < kFirst || milliseconds > kLast)
        return {};
    return of(QDateTime::fromMSecsSinceEpoch(milliseconds, zoneNamed(zone)));
}

DayAndTime dayAndTimeOf(const QJsonValue &value, const QByteArray &zone)
{
    constexpr double kMost = static_cast<double>(kLast);
    if (value.isDouble())
        return std::abs(value.toDouble()) <= kMost ? dayAndTimeFrom(static_cast<qint64>(value.toDouble()), zone)
                                                   : DayAndTime();
    bool isNumber = false;
    const qint64 milliseconds = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? dayAndTimeFrom(milliseconds, zone) : dayAndTimeFrom(value.toString(), zone);
}

DayAndTime dayAndTimeAhead(qint64 milliseconds, int seconds)
{
    if (milliseconds < kFirst || milliseconds > kLast || seconds > kMostAhead || seconds < -kMostAhead)
        return {};
    return of(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, seconds));
}

} // namespace hearth
