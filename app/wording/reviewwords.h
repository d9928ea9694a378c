// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"

#include <QLocale>
#include <QString>

#include <array>

namespace hearth {

/// "Month in review" or "Year in review".
[[nodiscard]] QString reviewName(const Review &review);
/// "October 2026" or "2026".
[[nodiscard]] QString reviewTime(const Review &review, const QLocale &locale);
/// The name and the time, as a title: "Month in review, October 2026".
[[nodiscard]] QString reviewTitle(const Review &review, const QLocale &locale);

/// "Thanks", "What we did".
[[nodiscard]] QString nameOf(ReviewStep step);

/// What was answered, in one sentence and without a judgement: "Most answers between 5 and 6." Says the same of every
/// kind of missing.
[[nodiscard]] QString answersSentence(const RatingSeries &ratings, const QLocale &locale);

/// Three questions to talk about, drawn for that time: the same whenever it is looked at.
[[nodiscard]] std::array<QString, 3> reviewQuestions(const Review &review);

} // namespace hearth
