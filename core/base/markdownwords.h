// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words of Markdown as people type it in a journal, and the signs that stand before them in a line.
namespace hearth {

/// The words alone, on one line, without the signs of headings, lists, quotes, emphasis, code and links. At most
/// `limit` characters; reads no further than it needs.
[[nodiscard]] QString plainText(QStringView markdown, qsizetype limit);

/// A line that begins or ends code.
[[nodiscard]] bool isFence(QStringView line);
/// "---", "***", "===": a line that is nothing but a rule or the underlining of a heading.
[[nodiscard]] bool isRule(QStringView line);
/// The length of "- ", "* ", "+ ", "1. " or "1) " at the beginning; 0 when there is none.
[[nodiscard]] qsizetype listMarker(QStringView line);
/// How many "#" make the line a heading; 0 when it is none.
[[nodiscard]] qsizetype headingMarker(QStringView line);

} // namespace hearth
