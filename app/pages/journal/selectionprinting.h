// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace hearth {

/// Asks which of the records go on paper, each author about their own and nothing ticked at first, and shows the pages.
/// Of very many it asks to narrow them down first.
void printSelection(const PageContext &context, const QList<RecordId> &records, QWidget *window);

} // namespace hearth
