// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/step.h"

namespace hearth {

/// How many months are shown at once.
enum class Span { ThreeMonths, SixMonths, OneYear, TwoYears, Everything };

/// Which months are shown: so many, and how far back they were moved.
struct RangeChoice final
{
    Span span = Span::OneYear;
    /// How often the whole range was moved towards the past; 0 for the one that ends now.
    int stepsBack = 0;

    friend bool operator==(const RangeChoice &, const RangeChoice &) = default;
};

/// The months of a choice, of all there are in `whole`. May begin before `whole` does.
[[nodiscard]] MonthRange monthsOf(const RangeChoice &choice, MonthRange whole);
/// Whether there is anything before the months of this choice.
[[nodiscard]] bool hasEarlier(const RangeChoice &choice, MonthRange whole);

} // namespace hearth
