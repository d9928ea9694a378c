// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblereading.h"

#include <QTextBlock>

#include <algorithm>
#include <tuple>

namespace hearth {

AccessibleReading::AccessibleReading(QTextBrowser *words)
    : QAccessibleWidget(words, QAccessible::EditableText)
{
}

void *AccessibleReading::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleReading::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleReading::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? words()->toPlainText() : QAccessibleWidget::text(which);
}

QTextCursor AccessibleReading::cursorAt(int offset) const
{
    QTextCursor cursor(words()->document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    return cursor;
}

void AccessibleReading::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const QTextCursor cursor = words()->textCursor();
    const bool isThere = selectionIndex == 0 && cursor.hasSelection();
    *startOffset = isThere ? cursor.selectionStart() : 0;
    *endOffset = isThere ? cursor.selectionEnd() : 0;
}

int AccessibleReading::selectionCount() const
{
    return words()->textCursor().hasSelection() ? 1 : 0;
}

void AccessibleReading::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void AccessibleReading::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        setCursorPosition(cursorPosition());
}

void AccessibleReading::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex != 0)
        return;
    QTextCursor cursor = cursorAt(startOffset);
    cursor.setPosition(std::clamp(endOffset, 0, characterCount()), QTextCursor::KeepAnchor);
    words()->setTextCursor(cursor);
}

int AccessibleReading::cursorPosition() const
{
    return words()->textCursor().position();
}

void AccessibleReading::setCursorPosition(int position)
{
    words()->setTextCursor(cursorAt(position));
}

QString AccessibleReading::text(int startOffset, int endOffset) const
{
    return words()->toPlainText().mid(startOffset, endOffset - startOffset);
}

std::pair<int, int> AccessibleReading::lineAround(int offset) const
{
    QTextCursor cursor = cursorAt(offset);
    cursor.movePosition(QTextCursor::StartOfLine);
    const int begin = cursor.position();
    cursor.movePosition(QTextCursor::EndOfLine);
    return {begin, cursor.position()};
}

QString AccessibleReading::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                        int *endOffset) const
{
    if (boundary != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textAtOffset(offset, boundary, startOffset, endOffset);
    std::tie(*startOffset, *endOffset) = lineAround(offset);
    return text(*startOffset, *endOffset);
}

QString AccessibleReading::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                            int *endOffset) const
{
    if (boundary != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textBeforeOffset(offset, boundary, startOffset, endOffset);
    *startOffset = *endOffset = -1;
    const int begin = lineAround(offset).first;
    return begin > 0 ? textAtOffset(begin - 1, boundary, startOffset, endOffset) : QString();
}

QString AccessibleReading::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                           int *endOffset) const
{
    if (boundary != QAccessible::LineBoundary)
        return QAccessibleTextInterface::textAfterOffset(offset, boundary, startOffset, endOffset);
    *startOffset = *endOffset = -1;
    const int end = lineAround(offset).second;
    return end < characterCount() ? textAtOffset(end + 1, boundary, startOffset, endOffset) : QString();
}

int AccessibleReading::characterCount() const
{
    return words()->document()->characterCount() - 1; // but for the end of the last paragraph
}

QRect AccessibleReading::characterRect(int offset) const
{
    const QRect here = words()->cursorRect(cursorAt(offset));
    const QRect next = words()->cursorRect(cursorAt(offset + 1));
    const int width = next.top() == here.top() ? next.left() - here.left() : here.width();
    return {words()->viewport()->mapToGlobal(here.topLeft()), QSize(width, here.height())};
}

int AccessibleReading::offsetAtPoint(const QPoint &point) const
{
    return words()->cursorForPosition(words()->viewport()->mapFromGlobal(point)).position();
}

void AccessibleReading::scrollToSubstring(int startIndex, int)
{
    setCursorPosition(startIndex);
}

QString AccessibleReading::attributes(int offset, int *startOffset, int *endOffset) const
{
    const QTextBlock block = cursorAt(offset).block();
    *startOffset = block.position();
    *endOffset = block.position() + block.length() - 1;
    return {};
}

} // namespace hearth
