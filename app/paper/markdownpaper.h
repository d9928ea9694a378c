// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Markdown as paragraphs of printable HTML: its words, lists with their marks, HTML in it as it was typed.
[[nodiscard]] QString markdownOnPaper(const QString &markdown);

} // namespace hearth
