// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "records/ownquestion.h"
#include "records/record.h"

namespace hearth {

/// What somebody answered in one period to those of their own questions that are theirs alone. Always private: it
/// stands beside the check-in, so that nothing of it is there when that is opened. At most one per author and period.
struct OwnAnswers final
{
    static constexpr Kind kind = Kind::OwnAnswers;

    Record record;
    Period period;
    QList<OwnAnswer> answers;

    friend bool operator==(const OwnAnswers &, const OwnAnswers &) = default;
};

} // namespace hearth
