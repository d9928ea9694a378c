// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "insights/step.h"

#include <QString>

#include <functional>
#include <vector>

namespace hearth {

class Journal;

/// How often one feeling was picked, step by step.
struct FeelingCounts final
{
    QString key;
    /// One a step, from the first of the range to the last.
    std::vector<int> steps;
    int sum = 0;

    friend bool operator==(const FeelingCounts &, const FeelingCounts &) = default;
};

/// What one person picked over a range of months that is made of whole steps.
struct FeelingSeries final
{
    PartnerId author;
    YearMonth from;
    YearMonth to;
    Step step = Step::Month;
    /// The most often picked first, feelings of the same number by their key.
    std::vector<FeelingCounts> feelings;

    [[nodiscard]] MonthRange months() const { return {from, to}; }

    friend bool operator==(const FeelingSeries &, const FeelingSeries &) = default;
};

/// What `author` picked in check-ins and entries of these months, as far as the reader may see them; the range becomes
/// that of whole steps.
[[nodiscard]] FeelingSeries feelingsOf(const Journal &journal, PartnerId author, MonthRange months,
                                       Step step = Step::Month);

/// Calls `use` for each of them, in no order, with the day it stands for and the check-in or entry.
void forEachFeeling(const Journal &journal, PartnerId author,
                    const std::function<void(QDate day, const QString &key, RecordId record)> &use);

} // namespace hearth
