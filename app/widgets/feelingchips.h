// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chippicker.h"

namespace hearth {

/// The feelings to pick from, in their groups, in the language of now.
[[nodiscard]] QList<ChipGroup> feelingChips();

} // namespace hearth
