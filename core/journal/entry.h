// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/record.h"

#include <QString>

namespace hearth {

inline constexpr int kMaximumTitleLength = 300;    // characters
inline constexpr int kMaximumTextLength = 4000000; // characters; more than any book

/// Something written down: Markdown with an optional title.
struct Entry final
{
    static constexpr Kind kind = Kind::Entry;

    Record record;
    QString title;
    QString text;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// EmptyText when there is neither title nor text, TextTooLong, MissingDate.
[[nodiscard]] Result<void> validate(const Entry &entry);

} // namespace hearth
