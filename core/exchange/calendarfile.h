// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journaljson.h"

namespace hearth {

/// Whether something to do or done has a day that a calendar can show; an idea has none.
[[nodiscard]] bool isOnCalendar(const SharedExperience &experience);

/// Experiences and rituals as iCalendar (RFC 5545), an event each, private, on local days and at the times of the clock
/// on the wall. Made by libical. What is no event is passed over.
[[nodiscard]] QByteArray calendarOf(const std::vector<AnyRecord> &records);

} // namespace hearth
