// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

namespace hearth::fuzz {

/// At least one record of every kind, with something in each field; the same in every run.
[[nodiscard]] std::vector<AnyRecord> oneOfEachKind();

} // namespace hearth::fuzz
