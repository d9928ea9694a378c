// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <type_traits>
#include <vector>

namespace hearth {

/// Whether the reader is told that a record names that one: one of mine may name what is gone; the other's, and each
/// while sitting together, only what is in sight, since the rest would tell how much somebody keeps for themselves.
[[nodiscard]] bool mayName(const Journal &journal, const Record &record, RecordId named);

/// The same of what a field of the record says: what it is nothing without is named, whatever became of it.
template <typename Form, typename Value>
[[nodiscard]] bool isTold(const Form &form, const Value &value, const Journal &journal, const Record &record)
{
    if constexpr (std::is_same_v<Value, RecordId>)
        return !form.of || form.isNeeded || mayName(journal, record, value);
    else
        return true;
}

/// Where the links of a record lead: an agreement stands for the version of it that is shown. Those that
/// mayName() lets be named.
[[nodiscard]] QList<RecordId> linksShown(const Journal &journal, const Record &record);

/// The records I may see that point to that one, the newest first; those that point to an agreement stand with each of
/// its versions. Nothing that was let go or did not verify.
[[nodiscard]] std::vector<RecordId> linkedFrom(const Journal &journal, RecordId record);

/// Whether that record points to the other one, as linkedFrom() means it.
[[nodiscard]] bool pointsTo(const Journal &journal, RecordId from, RecordId to);

} // namespace hearth
