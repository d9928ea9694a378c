// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/change.h"

#include <QCborMap>

namespace hearth {

/// Puts the fields of one kind into the map, beside what all kinds share. What a later Hearthbook left inside one of
/// them, and stands in the map already, is kept.
void writeFields(QCborMap &map, const AnyRecord &record);

} // namespace hearth
