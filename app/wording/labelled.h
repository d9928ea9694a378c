// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What something is called, as it stands before a colon: a sentence, such as that of a question of one's own, gives up
/// its full stop.
[[nodiscard]] QString asLabel(const QString &label);

/// "Connected: 6". A question keeps its mark and needs no colon.
[[nodiscard]] QString labelled(const QString &label, const QString &words);

} // namespace hearth
