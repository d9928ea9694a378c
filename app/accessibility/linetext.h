// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QLineEdit;

namespace hearth {

/// The words of a field of one line, as programs read and write them. What they write counts as typed: the field tells
/// so as it does of keys, where Qt would change its look alone. What is hidden on the screen is read by nobody.
class LineText : public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
public:
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int) override { setCursorPosition(startIndex); }
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;

    void replaceText(int startOffset, int endOffset, const QString &text) override;
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void deleteText(int startOffset, int endOffset) override { replaceText(startOffset, endOffset, {}); }

protected:
    /// Of that field, which outlives it.
    explicit LineText(QLineEdit *line)
        : m_line(line)
    {
    }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// In place of all that stands there.
    virtual void write(const QString &text);

private:
    QLineEdit *m_line;
};

} // namespace hearth
