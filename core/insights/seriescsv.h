// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/feelings.h"
#include "insights/glance.h"
#include "insights/series.h"

#include <QString>

namespace hearth {

// Series as comma-separated text by RFC 4180: one header line, CRLF after every line, ISO dates, a point as the
// decimal sign whatever the locale, and an empty field for what is missing.

/// One table for both: a line with row = "rating" for every point, then one with row = "month", "quarter" or "year" for
/// every step of the range, named as stepToString() does. The median stands there from three ratings on, the quartiles
/// from five on.
[[nodiscard]] QString csvOf(const RatingSeries &series);

/// A line a step: its name, its count and that of each part, empty where there was no journal.
[[nodiscard]] QString csvOf(const CountSeries &series);
/// A line a feeling and step, the most often picked feeling first.
[[nodiscard]] QString csvOf(const FeelingSeries &series);
/// A line a field: its first day, its last day, its value.
[[nodiscard]] QString csvOf(const Glance &glance);

} // namespace hearth
