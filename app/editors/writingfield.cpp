// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/writingfield.h"

#include "editors/markdownhighlighter.h"
#include "spelling/spellingsupport.h"

#include <QFontMetrics>
#include <QScrollBar>
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

void WritingField::act(const std::function<void(QTextCursor &)> &change)
{
    QTextCursor cursor = textCursor();
    change(cursor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void WritingField::toggleBold()
{
    act([](QTextCursor &cursor) { toggleEmphasis(cursor, QStringLiteral("**")); });
}

void WritingField::toggleItalic()
{
    act([](QTextCursor &cursor) { toggleEmphasis(cursor, QStringLiteral("_")); });
}

void WritingField::toggle(LineSign sign)
{
    act([sign](QTextCursor &cursor) { toggleLines(cursor, sign); });
}

void WritingField::insertLink()
{
    act(makeLink);
}

} // namespace hearth
