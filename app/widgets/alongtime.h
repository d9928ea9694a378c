// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

namespace hearth {

class IconButton;

/// A button that leads back in time beside a chart, or on: it points to the left, or to the right, as time runs on the
/// charts, whichever way the language is written.
[[nodiscard]] IconButton *earlierButton(const Theme &theme, const QString &name);
[[nodiscard]] IconButton *laterButton(const Theme &theme, const QString &name);
/// Both with what they change between them. `between` is read the way it is written.
[[nodiscard]] QWidget *alongTime(IconButton *earlier, QWidget *between, IconButton *later);

} // namespace hearth
