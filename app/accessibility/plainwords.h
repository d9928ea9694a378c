// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The words of a control without the mark of its shortcut.
[[nodiscard]] QString plainWords(const QString &text);

} // namespace hearth
