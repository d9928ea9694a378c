// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTimer>

namespace hearth {

class Spelling;

/// Shows Markdown lightly while it is typed: headings, emphasis, lists, quotes and code look like what they are, and
/// their signs step back. Words that are spelt wrong get a wavy line, except the one that is being typed. The text
/// itself is never changed.
///
/// Only lines that changed are looked at. Long texts are checked for spelling bit by bit, whenever there is nothing
/// else to do.
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The document owns it.
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

    /// Borrowed; null, the default, checks nothing.
    void setSpelling(Spelling *spelling);
    /// Says where the cursor went. The word that was typed last is judged once the cursor is out of it.
    void setCaret(int position);
    /// The word that was typed last is finished.
    void leaveWord();

protected:
    void highlightBlock(const QString &text) override;

private:
    /// Returns false for a line of code.
    bool dressBlock(const QString &text);
    /// Everything from `from` to the end of the line.
    void highlightWords(const QString &text, int from);
    /// Adds to what is there already.
    void blend(int start, int count, const QTextCharFormat &format);

    void checkWords(const QString &text);
    /// Everything again, bit by bit.
    void checkAll();
    /// The lines from this one on are to be checked later.
    void postpone(const QTextBlock &block);
    void checkOn();
    /// The document would say that its contents changed; they did not.
    void lookAgain(const QTextBlock &block);

    const Theme &m_theme;
    QPointer<Spelling> m_spelling;
    int m_typedUpTo = -1;  // where the last change ends, while the cursor stays with it
    QTextCursor m_waiting; // at the first line not checked yet; null when there is none
    QTimer m_pause;        // ends once everything else that waits is done
    qint64 m_spent = 0;    // nanoseconds of checking since the last pause
};

} // namespace hearth
