// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>

namespace hearth {

/// How long two people put a conversation off.
enum class PauseLength : quint8 { TwentyMinutes, Hour, Evening, Tomorrow };

inline constexpr PauseLength kPauseLengths[] = {PauseLength::TwentyMinutes, PauseLength::Hour, PauseLength::Evening,
                                                PauseLength::Tomorrow};

/// The moment on the wall clock.
[[nodiscard]] QDateTime localTime(const Clock &clock);

/// When a pause that begins at `now` ends: in 20 minutes, in an hour, at eight this evening, at this time tomorrow.
/// Invalid for the evening when less than an hour is left until eight.
[[nodiscard]] QDateTime pauseEnd(PauseLength length, const QDateTime &now);

} // namespace hearth
