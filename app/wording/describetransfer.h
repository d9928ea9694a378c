// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace hearth {

/// As describe(), where what failed was bringing something in from elsewhere.
[[nodiscard]] QString describeImport(const Error &error);
/// As describe(), where what failed was writing a copy of the journal for other programs.
[[nodiscard]] QString describeExport(const Error &error);

} // namespace hearth
