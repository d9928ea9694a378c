// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/markdownsigns.h"
#include "theme/theme.h"

#include <QTextEdit>

#include <functional>

namespace hearth {

class MarkdownHighlighter;

/// Where journal text is written: Markdown as plain text, in the type it will be read in. A FormatBar beside it brings
/// the buttons and keys for its signs.
class WritingField final : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    WritingField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Replaces everything; the way back with undo begins here.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Quiet: a column of at most kQuietColumn characters in the middle, no scroll bar, and the line that is written
    /// stays off the lower edge.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

    static constexpr int kQuietColumn = 72; // characters

    // Each acts on what is selected, as markdownsigns.h says, and puts the keyboard here.
    void toggleBold();
    void toggleItalic();
    void toggle(LineSign sign);
    void insertLink();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(const std::function<void(QTextCursor &)> &change);
    void dress();
    void fitColumn();

    const Theme &m_theme;
    MarkdownHighlighter *m_highlighter;
    bool m_isQuiet = false;
};

} // namespace hearth
