// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperpages.h"
#include "printing/printcontent.h"

namespace hearth {

/// Makes the slow pictures of the content, several at a time and away from this thread, and puts them among its others.
/// False when `progress`, which is told often, stopped it: those that are missing leave their places blank until it is
/// called again.
bool makeSlowPictures(PrintContent &content, const LayoutProgress &progress);

/// Tells `progress` of a part of the whole, from `from` to `to`; nothing where nothing is told.
[[nodiscard]] LayoutProgress partOfProgress(const LayoutProgress &progress, double from, double to);

} // namespace hearth
