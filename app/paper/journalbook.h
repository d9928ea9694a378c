// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journaljson.h"
#include "printing/paperpages.h"

#include <QLocale>

namespace hearth {

/// What of a span of days belongs in a book: what is one's own, and the other's thanks that they allowed to be printed.
/// In the order of the days.
[[nodiscard]] std::vector<AnyRecord> recordsForBook(const Journal &journal, const ExportRange &range);

/// A span of days as a book: a title, its contents, and a chapter for each month, with photos. Laid out chapter by
/// chapter, so that ten years are no more at once than a month. The journal must be open still when pages are laid out.
[[nodiscard]] PaperLayout bookOnPaper(const Journal &journal, const ExportRange &range, const QLocale &locale);

} // namespace hearth
