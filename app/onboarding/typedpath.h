// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The journal's file that was typed into a field: "~/" is the home folder, and the ending may be left out.
[[nodiscard]] QString journalPathFrom(const QString &typed);

} // namespace hearth
