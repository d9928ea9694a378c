// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The path of a file of tests/data.
[[nodiscard]] QString testDataFile(const QString &name);

} // namespace hearth
