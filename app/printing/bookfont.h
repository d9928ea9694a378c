// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace hearth {

/// The face of everything on paper, at that size: the one that the program carries, else the first book face that the
/// computer has.
[[nodiscard]] QFont bookFont(double points = 11.0);

/// The face of titles and covers, at that size: the display face that the program carries, else that of the text.
[[nodiscard]] QFont displayFont(double points);

/// The same face and size in units of paper, for what is drawn without a layout.
[[nodiscard]] QFont onPaper(QFont font);

} // namespace hearth
