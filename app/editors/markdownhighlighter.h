// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSyntaxHighlighter>

namespace hearth {

/// Shows Markdown lightly while it is typed: headings, emphasis, lists, quotes and code look like what they are, and
/// their signs step back. The text itself is never changed.
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The document owns it.
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    /// Everything from `from` to the end of the line.
    void highlightWords(const QString &text, int from);
    /// Adds to what is there already.
    void blend(int start, int count, const QTextCharFormat &format);

    const Theme &m_theme;
};

} // namespace hearth
