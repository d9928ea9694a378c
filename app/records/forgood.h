// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace hearth {

/// What a question before deleting for good says of the backups that still hold what goes: how many, and until when.
[[nodiscard]] QString backupsHoldIt(const PageContext &context);
/// Says that it is deleted, and offers to take those backups away as well, after one more question before `window`.
void sayDeletedForGood(const PageContext &context, QWidget *window);

} // namespace hearth
