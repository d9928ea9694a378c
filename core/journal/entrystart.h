// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/entry.h"

namespace hearth {

class Journal;

/// Whether that is one of templateKeys(), which say nothing of anybody. Anything else is the name of a template of the
/// author's own, which nobody but they may read.
[[nodiscard]] bool isTemplateKey(const QString &startedFrom);

/// What the entry was begun with, as I may be shown it: of the other, and while sitting together, a key or nothing.
[[nodiscard]] QString shownStart(const Journal &journal, const Entry &entry);

} // namespace hearth
