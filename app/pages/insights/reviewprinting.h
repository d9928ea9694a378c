// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"
#include "page/page.h"

#include <array>

namespace hearth {

/// Asks what of the review goes on paper, and shows the pages. `answers` are what was said to its questions.
void printReview(const PageContext &context, const Review &review, const std::array<QString, 3> &answers,
                 QWidget *window);

} // namespace hearth
