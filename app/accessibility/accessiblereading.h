// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QTextBrowser>

#include <utility>

namespace hearth {

/// Words to be read, with a name of their own, which can be walked through and selected. Qt's own is a label: of one
/// that has a name readers say the name alone, and never the words.
class AccessibleReading final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReading(QTextBrowser *words);

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    using QAccessibleWidget::text;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    /// Its parts are the words.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                           int *endOffset) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                          int *endOffset) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                       int *endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    [[nodiscard]] QTextBrowser *words() const { return static_cast<QTextBrowser *>(widget()); }
    [[nodiscard]] QTextCursor cursorAt(int offset) const;
    /// Where the line on the screen begins and ends that holds the offset.
    [[nodiscard]] std::pair<int, int> lineAround(int offset) const;
};

} // namespace hearth
