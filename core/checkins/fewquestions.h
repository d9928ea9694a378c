// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"

#include <QList>

namespace hearth {

inline constexpr qsizetype kFewQuestions = 3;

/// The few of what is asked that a short check-in takes up in that period: kFewQuestions of them, in the order asked,
/// or all where there are not more. The next period goes on where this one ended, so that each has its turn; two people
/// who are asked the same have the same ones, and can put them side by side.
[[nodiscard]] QList<Dimension> fewOf(const QList<Dimension> &asked, const Period &period);

} // namespace hearth
