// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace hearth {

/// Opens an entry that begins with these words, as a quotation. Where an entry waits unfinished, that one is opened as
/// it is, and that is said.
void writeAbout(const PageContext &context, const QString &words);

} // namespace hearth
