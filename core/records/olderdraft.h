// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QCborMap>

namespace hearth {

/// The record with the fields of a draft that Hearthbook 1.0 kept, each under a name that its editor gave it. What is
/// missing or senseless there leaves the record as it is.
[[nodiscard]] AnyRecord withOlderFields(AnyRecord record, const QCborMap &fields);

} // namespace hearth
