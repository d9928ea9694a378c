// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/repair.h"

#include <QStringList>

namespace hearth {

/// What became of a damaged journal, in the order in which a person should read it; for the window and the command
/// line. Says nothing about how much only the other may read.
[[nodiscard]] QStringList describeRepair(const RepairReport &report);

/// As describe(), where what failed was repairing.
[[nodiscard]] QString describeRepairFailure(const Error &error);

/// What a step of it is doing.
[[nodiscard]] QString describeRepairStep(SalvageStep step);

} // namespace hearth
