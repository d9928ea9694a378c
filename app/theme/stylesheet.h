// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

struct Colours;
struct TypeScale;

/// The one style sheet of the application: the rules of resources/style with the values of the theme. Roles are those
/// of role.h.
[[nodiscard]] QString styleSheetFor(const Colours &colours, const TypeScale &type);

} // namespace hearth
