// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace hearth {

/// When something was, as far as a source says it.
struct DayAndTime final
{
    /// What the clock on the wall said; invalid where no day that exists was read.
    QDate day = {};
    /// Known only where a time was read.
    std::optional<Instant> written = {};
};

/// Seconds that no clock is further ahead of UTC, or behind it.
inline constexpr int kMostAhead = 18 * 3600;

/// Whether there is a time zone of that name.
[[nodiscard]] bool isZone(const QByteArray &name);

/// Reads `YYYY-MM-DD`, alone or with a time behind a space or a T, to the minute or to any fraction of a second, with a
/// zone (`Z`, `+01:00`, `+0100`) or without. With an offset the day is the one written; with Z it is that of `zone`,
/// which is also the zone of a time that names none: that of this computer where none is said.
[[nodiscard]] DayAndTime dayAndTimeFrom(const QString &text, const QByteArray &zone = {});

/// The day and the instant of so many milliseconds since 1970 in UTC, in that zone. A zone that is not known, or no
/// longer, counts as that of this computer.
[[nodiscard]] DayAndTime dayAndTimeFrom(qint64 milliseconds, const QByteArray &zone = {});
/// The same, or what the words say where they are words: a number of milliseconds, or a day as above. Invalid for
/// whatever else a source has there, such as nothing.
[[nodiscard]] DayAndTime dayAndTimeOf(const QJsonValue &value, const QByteArray &zone = {});
/// Likewise where the source says how many seconds its clock was ahead of UTC.
[[nodiscard]] DayAndTime dayAndTimeAhead(qint64 milliseconds, int seconds);

} // namespace hearth
