// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace hearth {

/// As describe(), where what failed was making a backup.
[[nodiscard]] QString describeBackup(const Error &error);
/// As describe(), where what failed was reading a backup or bringing it back.
[[nodiscard]] QString describeRestore(const Error &error);

} // namespace hearth
