// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/codec.h"

#include <QCborMap>
#include <QCborValue>

namespace hearth {

/// A record's payload, taken apart.
[[nodiscard]] inline QCborMap mapOf(const AnyRecord &record)
{
    return QCborValue::fromCbor(encode(record)).toMap();
}

} // namespace hearth
