// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"
#include "printing/printcontent.h"

#include <QLocale>

#include <array>

namespace hearth {

/// What of a review may go on paper.
struct ReviewSelection final
{
    /// Notes, experiences, entries and photos that were ticked; what is not among them is left out.
    QSet<RecordId> records;
    /// Whether the ratings of the first and the second partner are printed.
    std::array<bool, 2> ratings{};

    [[nodiscard]] bool has(RecordId id) const { return records.contains(id); }
};

/// Everything of the review that its author, or the reader for what is theirs, allows without being asked: notes that
/// may be printed, and the reader's own records. Together nobody needs to be asked; both are there.
[[nodiscard]] ReviewSelection usualSelection(const Journal &journal, const Review &review);

/// The review as it is printed: what was ticked, word for word, the ratings as drawings, and the questions with what
/// was said to them, or lines to write on.
[[nodiscard]] PrintContent reviewOnPaper(const Journal &journal, const Review &review, const ReviewSelection &selection,
                                         const std::array<QString, 3> &answers, const QLocale &locale);

} // namespace hearth
