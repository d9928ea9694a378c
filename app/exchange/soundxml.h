// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pieces.h"

namespace hearth {

/// XML in which a space stands for each control character that XML does not allow, be it there as a byte or as a
/// number (`&#1;`): some programs write them, and no reader goes past one. UTF-16 is left as it is.
[[nodiscard]] Pieces withoutControls(Pieces xml);

} // namespace hearth
