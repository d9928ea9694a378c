// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/record.h"

#include <QCborMap>

namespace hearth {

/// The tags and links of a record, as they are kept in the fields of a draft.
void keepTagsAndLinks(QCborMap &fields, const Record &record);
/// Puts them in. What the fields do not hold stays as it is.
void restoreTagsAndLinks(const QCborMap &fields, Record &record);

} // namespace hearth
