// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The man page, in roff.
[[nodiscard]] QString manPage();

} // namespace hearth
