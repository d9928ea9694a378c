// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/spellinghighlighter.h"

namespace hearth {

/// Shows Markdown lightly while it is typed: headings, emphasis, lists, quotes and code look like what they are, and
/// their signs step back. Underlines what is spelt wrong, except in code.
class MarkdownHighlighter final : public SpellingHighlighter
{
    Q_OBJECT

public:
    /// The document owns it, and is still empty.
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

protected:
    bool dressBlock(const QString &text) override;

private:
    /// Everything from `from` to the end of the line.
    void highlightWords(const QString &text, int from);
};

} // namespace hearth
