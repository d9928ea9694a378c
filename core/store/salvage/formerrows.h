// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage/foundrows.h"

namespace hearth {

/// Of a file of schema version 1 or 2, which had no second copy of its key rows: makes vital rows of what was found of
/// them, as the migration to version 3 does. Nothing when there are vital rows already.
void convertFormerRows(FoundRows &found);

} // namespace hearth
