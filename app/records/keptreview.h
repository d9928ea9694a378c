// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"
#include "records/draftplace.h"
#include "records/entry.h"

#include <QCborMap>

#include <array>

namespace hearth {

class Journal;

/// What is said to the questions of a review, and what both want to try.
struct ReviewAnswers final
{
    std::array<QString, 3> answers;
    QString tryThis;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ReviewAnswers &, const ReviewAnswers &) = default;
};

/// Where they wait while they are typed, and in what form.
[[nodiscard]] DraftPlace placeOf(const Review &review);
[[nodiscard]] QCborMap fieldsOf(const Journal &journal, const Review &review, const ReviewAnswers &answers);
[[nodiscard]] ReviewAnswers answersIn(const QCborMap &fields);

/// "One thing to try", the heading over what it is.
[[nodiscard]] QString oneThingToTry();

/// The entry that keeps a review: what was looked at by name, the questions and what was said to them. Without a text
/// where there is nothing to keep.
[[nodiscard]] Entry keptReview(const Journal &journal, const Review &review, const ReviewAnswers &answers);

} // namespace hearth
