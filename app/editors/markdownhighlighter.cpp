// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/markdownhighlighter.h"

#include "spelling/spelling.h"
#include "spelling/words.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTextDocument>

#include <array>

namespace hearth {

namespace {

enum State { Text = 0, Code = 1 };

constexpr qint64 kCheckingTime = 8'000'000; // nanoseconds without a pause

/// A way of emphasis: 1 is the sign, 2 the words.
struct Emphasis
{
    QRegularExpression expression;
    bool isBold;
    bool isItalic;
};

const std::array<Emphasis, 3> &emphases()
{
    const auto expression = [](const char *pattern) {
        return QRegularExpression(QLatin1String(pattern), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array<Emphasis, 3> kinds{{
        {expression(R"((\*\*|__)(?=\S)(.+?)(?<=\S)\1)"), true, false},
        {expression(R"((?<![*\w])(\*|_)(?![*_\s])(.+?)(?<![*_\s])\1(?![*\w]))"), false, true},
        {expression(R"((`)([^`]+)\1)"), false, false},
    }};
    return kinds;
}

int leadingSpaces(const QString &text)
{
    int at = 0;
    while (at < text.size() && text.at(at) == QLatin1Char(' '))
        ++at;
    return at;
}

} // namespace

// The parent is no document yet: this must hear of a change before the lines are looked at.
MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
{
    connect(document, &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { m_typedUpTo = position + added; });
    setDocument(document);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MarkdownHighlighter::checkOn);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void MarkdownHighlighter::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (m_spelling)
        connect(m_spelling, &Spelling::changed, this, &MarkdownHighlighter::checkAll);
    checkAll();
}

void MarkdownHighlighter::setCaret(int position)
{
    if (m_typedUpTo < 0 || position == m_typedUpTo)
        return;
    const QTextBlock block = document()->findBlock(m_typedUpTo);
    const auto word = wordToCheckAt(block.text(), m_typedUpTo - block.position());
    if (word && word == wordToCheckAt(block.text(), position - block.position()))
        m_typedUpTo = position;
    else
        leaveWord();
}

void MarkdownHighlighter::leaveWord()
{
    if (m_typedUpTo < 0)
        return;
    const QTextBlock block = document()->findBlock(m_typedUpTo);
    m_typedUpTo = -1;
    if (block.isValid())
        lookAgain(block);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (dressBlock(text))
        checkWords(text);
}

bool MarkdownHighlighter::dressBlock(const QString &text)
{
    const Colours &colours = m_theme.colours();
    QTextCharFormat quiet;
    quiet.setForeground(colours.textMuted);
    QTextCharFormat code;
    code.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    code.setForeground(colours.textMuted);

    const int length = static_cast<int>(text.size());
    const bool isFence = text.trimmed().startsWith(QLatin1String("```"));
    const bool wasCode = previousBlockState() == Code;
    setCurrentBlockState(isFence != wasCode ? Code : Text);
    if (isFence || wasCode) {
        setFormat(0, length, code);
        return false;
    }

    int from = leadingSpaces(text);
    int signs = 0;
    while (from + signs < length && text.at(from + signs) == QLatin1Char('#'))
        ++signs;
    if (signs > 0 && signs <= 6 && from + signs < length && text.at(from + signs) == QLatin1Char(' ')) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        heading.setFontPointSize(m_theme.type().reading.pointSizeF() * (signs == 1 ? 1.35 : signs == 2 ? 1.2 : 1.08));
        setFormat(0, length, heading);
        blend(from, signs, quiet);
        highlightWords(text, from + signs);
        return true;
    }
    if (from < length && text.at(from) == QLatin1Char('>'))
        setFormat(0, length, quiet);
    static const QRegularExpression item(QStringLiteral("^\\s*([-*+]|\\d{1,9}[.)])\\s"));
    if (const auto match = item.match(text); match.hasMatch()) {
        QTextCharFormat marker;
        marker.setForeground(colours.accent);
        marker.setFontWeight(QFont::DemiBold);
        blend(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)), marker);
        from = static_cast<int>(match.capturedEnd(1));
    }
    highlightWords(text, from);
    return true;
}

void MarkdownHighlighter::highlightWords(const QString &text, int from)
{
    QTextCharFormat quiet;
    quiet.setForeground(m_theme.colours().textMuted);
    for (const Emphasis &kind : emphases()) {
        QTextCharFormat format;
        if (kind.isBold)
            format.setFontWeight(QFont::Bold);
        if (kind.isItalic)
            format.setFontItalic(true);
        if (!kind.isBold && !kind.isItalic)
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        auto matches = kind.expression.globalMatch(text, from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int sign = static_cast<int>(match.capturedLength(1));
            blend(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
            blend(static_cast<int>(match.capturedStart()), sign, quiet);
            blend(static_cast<int>(match.capturedEnd()) - sign, sign, quiet);
        }
    }
}

void MarkdownHighlighter::blend(int start, int count, const QTextCharFormat &added)
{
    for (int at = start; at < start + count; ++at) {
        QTextCharFormat both = format(at);
        both.merge(added);
        setFormat(at, 1, both);
    }
}

void MarkdownHighlighter::checkWords(const QString &text)
{
    if (!m_spelling || !m_spelling->isAvailable() || text.isEmpty())
        return;
    if (!m_pause.isActive())
        m_pause.start();
    if (m_spent >= kCheckingTime)
        return postpone(currentBlock());
    QElapsedTimer time;
    time.start();
    QTextCharFormat mistake;
    mistake.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mistake.setUnderlineColor(m_theme.colours().danger);
    const int typed = m_typedUpTo - currentBlock().position();
    const auto unfinished =
        m_typedUpTo >= 0 && typed >= 0 && typed <= text.size() ? wordToCheckAt(text, typed) : std::nullopt;
    for (const WordPlace &word : wordsToCheck(text)) {
        if (word != unfinished && !m_spelling->isCorrect(text.mid(word.start, word.length)))
            blend(word.start, word.length, mistake);
    }
    m_spent += time.nsecsElapsed();
}

void MarkdownHighlighter::checkAll()
{
    postpone(document()->firstBlock());
    m_pause.start();
}

void MarkdownHighlighter::postpone(const QTextBlock &block)
{
    if (m_waiting.isNull() || block.position() < m_waiting.position())
        m_waiting = QTextCursor(block);
}

void MarkdownHighlighter::lookAgain(const QTextBlock &block)
{
    const QSignalBlocker quiet(document());
    rehighlightBlock(block);
}

void MarkdownHighlighter::checkOn()
{
    m_spent = 0;
    if (m_waiting.isNull())
        return;
    QTextBlock block = m_waiting.block();
    m_waiting = QTextCursor();
    QElapsedTimer time;
    time.start();
    for (; block.isValid() && time.nsecsElapsed() < kCheckingTime; block = block.next()) {
        m_spent = 0;
        lookAgain(block);
    }
    if (block.isValid()) {
        postpone(block);
        m_pause.start();
    }
}

} // namespace hearth
