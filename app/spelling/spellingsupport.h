// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/spellinghighlighter.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <memory>

class QMenu;
class QTextEdit;

namespace hearth {

class Spelling;

/// The spelling of one text field, which owns it: wavy lines under what is spelt wrong, and better words in the menu.
/// The field needs to know nothing of it.
class SpellingSupport final : public QObject
{
    Q_OBJECT

public:
    /// For a field whose document has no highlighter.
    SpellingSupport(const Theme &theme, QTextEdit &field);
    /// For a field that has one already.
    SpellingSupport(SpellingHighlighter &highlighter, QTextEdit &field);

    /// That of the field; null while it has none.
    [[nodiscard]] static SpellingSupport *of(const QTextEdit &field);

    /// Borrowed; null, the default, checks nothing.
    void setSpelling(Spelling *spelling);
    /// The menu for the place in the text, as a right click there opens it.
    [[nodiscard]] std::unique_ptr<QMenu> menuAt(int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The word there selected, or nothing selected when it is spelt well.
    [[nodiscard]] QTextCursor mistakeAt(int position) const;
    void addSpelling(QMenu &menu, const QTextCursor &mistake);
    /// False when the field's own menu will do.
    bool openMenu(const QTextCursor &place, const QPoint &at);

    QTextEdit &m_field;
    QPointer<SpellingHighlighter> m_highlighter; // the document owns it
    QPointer<Spelling> m_spelling;
};

} // namespace hearth
