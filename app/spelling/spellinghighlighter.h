// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/words.h"
#include "theme/theme.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTimer>

class QTextEdit;

namespace hearth {

class Spelling;

/// Puts a wavy line under words that are spelt wrong, except the one that is being typed. The text itself is never
/// changed, and the document does not say that it was.
///
/// Only lines that changed are looked at. Long texts are checked bit by bit, whenever there is nothing else to do; a
/// very long line waits until the typing in it rests.
class SpellingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The document owns it.
    SpellingHighlighter(const Theme &theme, QTextDocument *document);

    /// Borrowed; null, the default, checks nothing.
    void setSpelling(Spelling *spelling);
    /// The field whose cursor tells which word is being typed; without one, each is judged at once. The word that was
    /// typed last is judged once the cursor is out of it.
    void setField(const QTextEdit &field);
    /// The word that was typed last is finished.
    void leaveWord();

    /// From here on, in characters, a line is very long.
    static constexpr int kLongLine = 4000;

protected:
    void highlightBlock(const QString &text) final;
    /// How the line looks apart from its spelling. Returns false for a line whose words are not to be checked.
    virtual bool dressBlock(const QString &) { return true; }
    /// Adds to what is there already.
    void blend(int start, int count, const QTextCharFormat &format);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void follow(int position, int removed, int added);
    void moveFound(int position, int removed, int added);
    void followCaret();
    void checkWords(const QString &text);
    [[nodiscard]] QList<WordPlace> mistakesIn(const QString &text) const;
    void underline(const QList<WordPlace> &mistakes, const QString &text);
    /// Everything again, bit by bit.
    void checkAll();
    /// The lines from this one on are to be checked later.
    void postpone(const QTextBlock &block);
    /// This very long line is to be checked when the typing rests.
    void rest(const QTextBlock &block);
    void checkOn();
    void checkRested();
    /// The document would say that its contents changed; they did not.
    void lookAgain(const QTextBlock &block);

    const Theme &m_theme;
    QPointer<const QTextEdit> m_field;
    QPointer<Spelling> m_spelling;
    int m_typedUpTo = -1;  // where something was typed last, while the cursor stays with it
    QTextCursor m_waiting; // at the first line not checked yet; null when there is none
    QTimer m_pause;        // ends once everything else that waits is done
    QTextCursor m_resting; // in the very long line that is being typed in; null when there is none
    QTimer m_rest;
    bool m_isPausing = false;
    qint64 m_spent = 0; // nanoseconds of checking since the last pause
};

} // namespace hearth
