// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkins/ownquestions.h"
#include "cli/arguments.h"

namespace hearth {

/// Answers to questions of the partners' own, apart as they are kept.
struct GivenOwn final
{
    QList<OwnAnswer> forBoth;
    QList<OwnAnswer> mine;
};

/// What --own says: QUESTION=ANSWER, the question in its words or the beginning of them that fits no other, the answer
/// 1 to 7, yes or no, or words. A mistake in the call for a question that I am not asked, or an answer that it does not
/// take.
[[nodiscard]] Result<GivenOwn> ownFrom(const Arguments &given, const Journal &journal);

/// Those that were given in place of what was answered to the same question; the others stay.
[[nodiscard]] QList<OwnAnswer> withGiven(QList<OwnAnswer> answers, const QList<OwnAnswer> &given);

} // namespace hearth
