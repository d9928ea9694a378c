// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The text without those headings of a template below which nothing was written, and without the room they leave.
/// `begun` is what the template put there: lines that stand together are one heading. Only lines that are still exactly
/// as the template had them are ever taken away, each at most once; a heading of Markdown stays while something is
/// written below one of its own.
[[nodiscard]] QString withoutUnansweredHeadings(const QString &text, const QString &begun);

} // namespace hearth
