// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/linetext.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace hearth {

void LineText::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const bool isThere = selectionIndex == 0 && m_line->hasSelectedText();
    *startOffset = isThere ? m_line->selectionStart() : 0;
    *endOffset = isThere ? m_line->selectionEnd() : 0;
}

int LineText::selectionCount() const
{
    return m_line->hasSelectedText() ? 1 : 0;
}

void LineText::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void LineText::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        m_line->deselect();
}

void LineText::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        m_line->setSelection(startOffset, endOffset - startOffset);
}

int LineText::cursorPosition() const
{
    return m_line->cursorPosition();
}

void LineText::setCursorPosition(int position)
{
    m_line->setCursorPosition(position);
}

QString LineText::text(int startOffset, int endOffset) const
{
    return m_line->echoMode() == QLineEdit::Normal ? m_line->text().mid(startOffset, endOffset - startOffset)
                                                   : QString();
}

int LineText::characterCount() const
{
    return static_cast<int>(m_line->text().size());
}

QRect LineText::characterRect(int offset) const
{
    // From where the cursor stands, the only place that is told.
    const QString shown = m_line->displayText();
    const QFontMetrics metrics(m_line->font());
    const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int width = metrics.horizontalAdvance(shown.mid(offset, 1));
    const int ahead =
        metrics.horizontalAdvance(shown.left(offset)) - metrics.horizontalAdvance(shown.left(cursorPosition()));
    const int left = shown.isRightToLeft() ? cursor.center().x() - ahead - width : cursor.center().x() + ahead;
    return {m_line->mapToGlobal(QPoint(left, cursor.top())), QSize(width, cursor.height())};
}

int LineText::offsetAtPoint(const QPoint &point) const
{
    return m_line->cursorPositionAt(m_line->mapFromGlobal(point));
}

QString LineText::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

void LineText::replaceText(int startOffset, int endOffset, const QString &text)
{
    write(m_line->text().replace(startOffset, endOffset - startOffset, text));
}

void LineText::write(const QString &text)
{
    if (!m_line->isEnabled() || m_line->isReadOnly() || text == m_line->text())
        return;
    m_line->selectAll();
    m_line->insert(text);
}

} // namespace hearth
