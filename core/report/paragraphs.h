// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// Pieces of printable HTML of the kind QTextDocument reads. What people wrote is escaped here and nowhere else.
namespace hearth::report {

/// Stands between two top-level tables where a long document may be laid out in parts.
inline constexpr auto kPartBreak = "<!--part-->";

/// Verbatim: escaped, line breaks kept, blank lines making paragraphs of the class "words", runs of spaces kept. Each
/// paragraph runs the way its first letter does; a line that turns round begins another.
[[nodiscard]] QString paragraphs(const QString &words);
/// One paragraph of that class, which stands where the page begins whichever way its words run.
[[nodiscard]] QString paragraph(const char *style, const QString &text);
/// A whole document with that style sheet, running the way the locale does.
[[nodiscard]] QString page(const QString &style, const QString &body, const QLocale &locale);

} // namespace hearth::report
