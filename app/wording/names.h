// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hearth {

/// A name or a title as it may stand within a sentence: one that is written against the direction of the window, in
/// part or whole, or that turns what follows, is kept apart from what stands around it by U+2068 and U+2069, so that it
/// moves no word beside it. Any other stays as it is.
[[nodiscard]] QString isolated(const QString &words);

/// What that partner is called, as it may stand within a sentence: in one line, and no longer than a name may be,
/// whatever another program wrote.
[[nodiscard]] QString nameInWords(const Journal &journal, PartnerId partner);

} // namespace hearth
