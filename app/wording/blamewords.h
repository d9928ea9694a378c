// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The first words in the text that are easily heard as blame ("you always", "deine Schuld"), as they stand there;
/// empty when there are none. Knows a few turns of speech in English and German, whatever language the program speaks,
/// and matches whole words. Only ever a reason for a suggestion.
[[nodiscard]] QString blameIn(const QString &text);

} // namespace hearth
