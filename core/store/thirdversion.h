// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace hearth {

/// The part of the migration to schema version 3 that statements cannot do: moves what stood in the tables `journal`,
/// `slot`, `bundle`, `handover` and `manifest` of version 2 into the vital rows, byte for byte, and counts what the
/// file holds. The manifests keep their form until each partner unlocks and can seal them anew. Damaged or Tampered for
/// rows that no Hearthbook wrote.
[[nodiscard]] Result<void> fillThirdVersion(Database &database);

} // namespace hearth
