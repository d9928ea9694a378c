// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace hearth {

/// The sentence for what went wrong with a question of one's own: describe() would say it of records.
[[nodiscard]] QString questionProblem(const Error &error);

} // namespace hearth
