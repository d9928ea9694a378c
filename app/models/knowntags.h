// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QStringList>

namespace hearth {

/// Every tag on a record that the reader may see, each once however it is capitalised, in the order of the alphabet.
[[nodiscard]] QStringList knownTags(const Journal &journal);

/// The key of every feeling in an entry or a check-in that the reader may see, each once, in the order in which they
/// are offered; then those that are not in the list.
[[nodiscard]] QStringList feltFeelings(const Journal &journal);

} // namespace hearth
