// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QTextCursor>
#include <QTextEdit>

#include <memory>

class QMenu;

namespace hearth {

class MarkdownHighlighter;
class Spelling;

/// Where journal text is written: Markdown as plain text, in the type it will be read in. Ctrl+B and Ctrl+I set the
/// signs of emphasis round what is selected, or take them away.
class WritingField final : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    WritingField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Replaces everything; the way back with undo begins here.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Underlines what is spelt wrong, and offers better words in the menu. Borrowed; null, the default, checks
    /// nothing.
    void setSpelling(Spelling *spelling);
    /// Quiet: a column of at most kQuietColumn characters in the middle, no scroll bar, and the line that is written
    /// stays off the lower edge.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }
    /// The menu for the place in the text, as a right click there opens it.
    [[nodiscard]] std::unique_ptr<QMenu> menuAt(int position);

    static constexpr int kQuietColumn = 72; // characters

public slots:
    void toggleBold();
    void toggleItalic();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wrap(const QString &sign);
    void dress();
    void fitColumn();
    /// The word there selected, or nothing selected when it is spelt well.
    [[nodiscard]] QTextCursor mistakeAt(int position) const;
    void addSpelling(QMenu &menu, const QTextCursor &mistake);

    const Theme &m_theme;
    MarkdownHighlighter *m_highlighter;
    QPointer<Spelling> m_spelling;
    bool m_isQuiet = false;
};

} // namespace hearth
