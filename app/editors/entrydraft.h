// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QCborMap>

namespace hearth {

/// What of an entry is typed or chosen, as it is kept in a draft. Without photos.
[[nodiscard]] QCborMap draftOf(const Entry &entry);

/// The entry with what the draft holds. What is missing or senseless in the draft leaves the entry as it is.
[[nodiscard]] Entry withDraft(Entry entry, const QCborMap &fields);

} // namespace hearth
