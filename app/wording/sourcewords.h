// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace hearth {

/// Why nothing of a source can come in, and what to do next, where that is plain: it is empty, locked or packed once
/// more, a table has no rows, or a quotation mark in the names of its columns is never closed. Empty for every other
/// error. `name`: of the file or folder.
[[nodiscard]] QString sourceFaultInWords(const Error &error, const QString &name);

/// Why the order of the days in a table has to be said: "3/4/2021 can be 3 April 2021 or 4 March 2021." `day`: see
/// DayOrders::example().
[[nodiscard]] QString openOrderInWords(const QString &day);

} // namespace hearth
