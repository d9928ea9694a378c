// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/id.h"

#include <QString>

#include <vector>

namespace hearth {

class Journal;

/// How often one feeling was picked, month by month.
struct FeelingCounts final
{
    QString key;
    /// One a month, from the first of the range to the last.
    std::vector<int> months;
    int sum = 0;

    friend bool operator==(const FeelingCounts &, const FeelingCounts &) = default;
};

/// What `author` picked in check-ins and entries of the months from `from` to `to`, both included, as far as the reader
/// may see them: the most often picked first, feelings of the same number by their key.
[[nodiscard]] std::vector<FeelingCounts> feelingsOf(const Journal &journal, PartnerId author, YearMonth from,
                                                    YearMonth to);

} // namespace hearth
