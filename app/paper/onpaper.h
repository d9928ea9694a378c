// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "printing/paperpages.h"

namespace hearth {

/// Shows how it will look on the paper that was last chosen, and prints it or saves it as a PDF from there; says in the
/// window what was done or went wrong. `suggestedName` is the file's, neutral.
void showOnPaper(const PageContext &context, const PaperLayout &layout, const QString &suggestedName, QWidget *window);

} // namespace hearth
