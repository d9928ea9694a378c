// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/writingfield.h"

#include "editors/markdownhighlighter.h"
#include "spelling/spellingsupport.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextDocument>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLineHeight = 140; // percent
constexpr int kQuietAbove = 12;  // percent of the height that stay empty
constexpr int kQuietBelow = 35;

} // namespace

WritingField::WritingField(const Theme &theme, const QString &name, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_highlighter(new MarkdownHighlighter(theme, document()))
{
    setRole(this, Role::Reading);
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    connect(new QShortcut(QKeySequence::Bold, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &WritingField::toggleBold);
    connect(new QShortcut(QKeySequence::Italic, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &WritingField::toggleItalic);
    connect(&theme, &Theme::changed, this, &WritingField::dress);
    new SpellingSupport(*m_highlighter, *this);
    setText({});
}

void WritingField::setText(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    clear();
    dress();
    QTextCursor(document()).insertText(text); // every line takes over the format
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
    m_highlighter->leaveWord();
}

void WritingField::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    setVerticalScrollBarPolicy(quiet ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitColumn();
    ensureCursorVisible();
}

void WritingField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

void WritingField::fitColumn()
{
    QMargins margins;
    if (m_isQuiet) {
        const int column = QFontMetrics(m_theme.type().reading).averageCharWidth() * kQuietColumn;
        const int beside = std::max(0, (contentsRect().width() - column) / 2);
        const int high = contentsRect().height();
        margins = {beside, high * kQuietAbove / 100, beside, high * kQuietBelow / 100};
    }
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void WritingField::dress()
{
    document()->setDefaultFont(m_theme.type().reading);
    fitColumn();
    if (document()->blockCount() > 0 && document()->firstBlock().blockFormat().lineHeight() == kLineHeight)
        return;
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

void WritingField::toggleBold()
{
    wrap(QStringLiteral("**"));
}

void WritingField::toggleItalic()
{
    wrap(QStringLiteral("_"));
}

void WritingField::wrap(const QString &sign)
{
    QTextCursor cursor = textCursor();
    const int length = static_cast<int>(sign.size());
    const int start = cursor.selectionStart();
    const QString selected = cursor.selectedText();
    const auto select = [&](int from, int to) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    };
    const auto around = [&](int from) {
        QTextCursor look(document());
        if (from < 0 || from + length >= document()->characterCount())
            return QString();
        look.setPosition(from);
        look.setPosition(from + length, QTextCursor::KeepAnchor);
        return look.selectedText();
    };
    const int count = static_cast<int>(selected.size());
    const bool isInside = selected.size() >= 2 * length && selected.startsWith(sign) && selected.endsWith(sign);
    const bool isOutside = around(start - length) == sign && around(start + count) == sign;
    cursor.beginEditBlock();
    if (isInside) {
        const QString bare = selected.mid(length, count - 2 * length);
        cursor.insertText(bare);
        select(start, start + static_cast<int>(bare.size()));
    } else if (isOutside) {
        select(start - length, start + count + length);
        cursor.insertText(selected);
        select(start - length, start - length + count);
    } else {
        cursor.insertText(sign + selected + sign);
        select(start + length, start + length + count);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace hearth
