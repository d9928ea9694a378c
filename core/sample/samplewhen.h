// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>

#include <optional>

namespace hearth {

inline constexpr int kSampleWeeks = 104;

/// On which days of the sample's two years a text makes sense. Every rule given must hold; without any, the
/// text fits every day.
struct SampleWhen final
{
    /// First and last week, 0 to 103; -1 for any.
    int firstWeek = -1;
    int lastWeek = -1;
    /// 1 to 12; empty for any.
    QList<int> months;
    /// 1 for Monday to 7; empty for any.
    QList<int> weekdays;
    /// 1 for the first such weekday of its month to 5; 0 for any.
    int placeInMonth = 0;
    /// Month and day of month; 0 for any.
    int month = 0;
    int dayOfMonth = 0;
    /// That many days after the text before it in the file, whatever the other rules say.
    std::optional<int> follows;
    /// That many days after the last day of the sample, or before it where negative; with weekdays, the first such day
    /// from then on. The other rules do not count.
    std::optional<int> ahead;
};

/// What becomes a record once it has a day.
template <typename T>
struct SampleText
{
    PartnerId author;
    bool shared = false;
    SampleWhen when;
    T record; ///< without what all records have, days and ids
};

} // namespace hearth
