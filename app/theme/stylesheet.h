// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

struct Colours;
struct TypeScale;

/// The one style sheet of the application, made from the tokens. Roles are those of role.h.
[[nodiscard]] QString styleSheetFor(const Colours &colours, const TypeScale &type);

} // namespace hearth
