// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/topic.h"
#include "page/page.h"

namespace hearth {

/// Opens the first record on which a chart of that topic and author rests in those days, both included. Where nothing
/// but shared charts tell of them, says so.
void openSource(const PageContext &context, const ChartTopic &topic, PartnerId author, QDate first, QDate last);

} // namespace hearth
