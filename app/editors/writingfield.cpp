// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/writingfield.h"

#include "editors/markdownhighlighter.h"

#include <QKeySequence>
#include <QShortcut>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace hearth {

namespace {

constexpr int kLineHeight = 140; // percent

} // namespace

WritingField::WritingField(const Theme &theme, const QString &name, QWidget *parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setRole(this, Role::Reading);
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    new MarkdownHighlighter(theme, document());
    connect(new QShortcut(QKeySequence::Bold, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &WritingField::toggleBold);
    connect(new QShortcut(QKeySequence::Italic, this, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &WritingField::toggleItalic);
    connect(&theme, &Theme::changed, this, &WritingField::dress);
    setText({});
}

void WritingField::setText(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    dress();
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
}

void WritingField::dress()
{
    document()->setDefaultFont(m_theme.type().reading);
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
