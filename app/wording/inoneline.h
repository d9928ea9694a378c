// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Several facts in one line. What is blank is left out.
namespace hearth {

/// To be read: "7:30 pm · Together · By the lake".
[[nodiscard]] QString inOneLine(QStringList facts);
/// To be heard, with a pause after each: "Walk. Sunday, 12 July 2026. By the lake". Nothing is said twice.
[[nodiscard]] QString spokenLine(QStringList facts);

} // namespace hearth
