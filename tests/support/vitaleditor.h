// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keytable.h"

#include <functional>

namespace hearth::test {

/// Changes the rows that everything depends on as someone without a key can who knows the format: with checksums and
/// tallies that fit, in both copies.
void editVital(const QString &path, const std::function<void(VitalRows &)> &edit);

/// The same for each slot.
void editSlots(const QString &path, const std::function<void(Slot &)> &edit);

} // namespace hearth::test
