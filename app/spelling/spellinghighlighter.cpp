// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellinghighlighter.h"

#include "spelling/spelling.h"

#include <QElapsedTimer>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace hearth {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kCheckingTime = 8'000'000; // nanoseconds without a pause
constexpr auto kRest = 600ms;               // without a change

/// What was found in a very long line, kept in its place while the line waits to be looked at again.
class Found final : public QTextBlockUserData
{
public:
    QList<WordPlace> mistakes;
};

} // namespace

// The parent is no document yet: this must hear of a change before the lines are looked at.
SpellingHighlighter::SpellingHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
{
    connect(document, &QTextDocument::contentsChange, this, &SpellingHighlighter::follow);
    setDocument(document);
    m_pause.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_pause, &QTimer::timeout, this, &SpellingHighlighter::checkOn);
    connect(&m_rest, &QTimer::timeout, this, &SpellingHighlighter::checkRested);
    connect(&theme, &Theme::changed, this, [this] {
        const QSignalBlocker quiet(this->document());
        rehighlight();
    });
}

void SpellingHighlighter::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (m_spelling)
        connect(m_spelling, &Spelling::changed, this, &SpellingHighlighter::checkAll);
    checkAll();
}

void SpellingHighlighter::setField(const QTextEdit &field)
{
    m_field = &field;
    connect(&field, &QTextEdit::cursorPositionChanged, this, &SpellingHighlighter::followCaret);
}

void SpellingHighlighter::followCaret()
{
    const int position = m_field->textCursor().position();
    if (m_typedUpTo < 0 || position == m_typedUpTo)
        return;
    const QTextBlock block = document()->findBlock(m_typedUpTo);
    const auto word = wordAt(block.text(), m_typedUpTo - block.position());
    if (word && word == wordAt(block.text(), position - block.position()))
        m_typedUpTo = position;
    else
        leaveWord();
}

void SpellingHighlighter::leaveWord()
{
    if (m_typedUpTo < 0)
        return;
    const QTextBlock block = document()->findBlock(m_typedUpTo);
    m_typedUpTo = -1;
    if (block.isValid())
        lookAgain(block);
}

void SpellingHighlighter::follow(int position, int removed, int added)
{
    moveFound(position, removed, added);
    m_typedUpTo = -1;
    if (!m_field || !m_field->hasFocus())
        return; // nobody types
    // An input method reports its whole line as changed; then the cursor knows the place.
    const int end = position + added;
    const int caret = m_field->textCursor().position();
    m_typedUpTo = caret >= position && caret < end ? caret : end;
}

void SpellingHighlighter::moveFound(int position, int removed, int added)
{
    const QTextBlock block = document()->findBlock(position);
    auto *found = static_cast<Found *>(block.userData());
    if (found == nullptr)
        return;
    const int start = position - block.position();
    QList<WordPlace> moved;
    for (WordPlace word : std::as_const(found->mistakes)) {
        if (word.start > start + removed)
            word.start += added - removed;
        else if (word.end() >= start)
            continue; // it is another word now
        moved += word;
    }
    found->mistakes = moved;
}

void SpellingHighlighter::highlightBlock(const QString &text)
{
    if (dressBlock(text))
        checkWords(text);
}

void SpellingHighlighter::blend(int start, int count, const QTextCharFormat &added)
{
    QTextCharFormat before;
    QTextCharFormat both = added; // made anew only where what is there changes: a long line has many
    for (int at = start; at < start + count; ++at) {
        if (const QTextCharFormat present = format(at); present != before) {
            before = both = present;
            both.merge(added);
        }
        setFormat(at, 1, both);
    }
}

void SpellingHighlighter::checkWords(const QString &text)
{
    if (!m_spelling || !m_spelling->isAvailable() || text.isEmpty())
        return;
    auto *found = static_cast<Found *>(currentBlockUserData());
    if (text.size() > kLongLine && !m_isPausing) {
        if (found != nullptr)
            underline(found->mistakes, text);
        return rest(currentBlock());
    }
    if (!m_pause.isActive())
        m_pause.start();
    if (m_spent >= kCheckingTime)
        return postpone(currentBlock());
    QElapsedTimer time;
    time.start();
    const QList<WordPlace> mistakes = mistakesIn(text);
    underline(mistakes, text);
    if (text.size() > kLongLine && found == nullptr)
        setCurrentBlockUserData(found = new Found);
    if (found != nullptr)
        found->mistakes = mistakes;
    m_spent += time.nsecsElapsed();
}

QList<WordPlace> SpellingHighlighter::mistakesIn(const QString &text) const
{
    const int typed = m_typedUpTo - currentBlock().position();
    const auto unfinished = m_typedUpTo >= 0 && typed >= 0 && typed <= text.size() ? wordAt(text, typed) : std::nullopt;
    QList<WordPlace> mistakes;
    for (const WordPlace &word : wordsToCheck(text)) {
        if (word != unfinished && !m_spelling->isCorrect(text.mid(word.start, word.length)))
            mistakes += word;
    }
    return mistakes;
}

void SpellingHighlighter::underline(const QList<WordPlace> &mistakes, const QString &text)
{
    QTextCharFormat mistake;
    mistake.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mistake.setUnderlineColor(m_theme.colours().danger);
    for (const WordPlace &word : mistakes) {
        if (word.end() <= text.size()) // the line may have been cut in two
            blend(word.start, word.length, mistake);
    }
}

void SpellingHighlighter::checkAll()
{
    postpone(document()->firstBlock());
    m_pause.start();
}

void SpellingHighlighter::postpone(const QTextBlock &block)
{
    if (m_waiting.isNull() || block.position() < m_waiting.position())
        m_waiting = QTextCursor(block);
}

void SpellingHighlighter::rest(const QTextBlock &block)
{
    if (!m_resting.isNull() && m_resting.block() != block) {
        postpone(m_resting.block());
        m_pause.start();
    }
    m_resting = QTextCursor(block);
    m_rest.start();
}

void SpellingHighlighter::lookAgain(const QTextBlock &block)
{
    const QSignalBlocker quiet(document());
    rehighlightBlock(block);
}

void SpellingHighlighter::checkOn()
{
    m_spent = 0;
    if (m_waiting.isNull())
        return;
    QTextBlock block = m_waiting.block();
    m_waiting = QTextCursor();
    QElapsedTimer time;
    time.start();
    m_isPausing = true;
    for (; block.isValid() && time.nsecsElapsed() < kCheckingTime; block = block.next()) {
        m_spent = 0;
        lookAgain(block);
    }
    m_isPausing = false;
    if (block.isValid()) {
        postpone(block);
        m_pause.start();
    }
}

void SpellingHighlighter::checkRested()
{
    if (m_resting.isNull())
        return;
    const QTextBlock block = std::exchange(m_resting, QTextCursor()).block();
    m_isPausing = true;
    m_spent = 0;
    if (block.isValid())
        lookAgain(block);
    m_isPausing = false;
}

} // namespace hearth
