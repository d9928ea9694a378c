// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The colours of everything that is printed, whatever the window looks like.
namespace hearth::printcolour {

inline constexpr auto kText = "#1c1917";
inline constexpr auto kMuted = "#57504a"; // dates, page numbers, what is said beside the words
inline constexpr auto kEdge = "#8a7f75";
inline constexpr auto kLine = "#a8a099"; // to write on

/// The rules of a style sheet with these colours in place of @text, @muted, @edge and @line.
[[nodiscard]] inline QString inserted(const char *rules)
{
    QString sheet = QString::fromLatin1(rules);
    for (const auto &[name, colour] :
         {std::pair("@text", kText), std::pair("@muted", kMuted), std::pair("@edge", kEdge), std::pair("@line", kLine)})
        sheet.replace(QLatin1String(name), QLatin1String(colour));
    return sheet;
}

} // namespace hearth::printcolour
