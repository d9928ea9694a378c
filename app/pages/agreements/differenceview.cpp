// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/differenceview.h"

#include "base/shortening.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLineHeight = 140;          // percent
constexpr qsizetype kMaxDescribed = 4000; // characters read aloud in one go

} // namespace

DifferenceView::DifferenceView(const Theme &theme, const QString &name, QWidget *parent)
    : ReadingText(name, parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &DifferenceView::render);
}

void DifferenceView::setTexts(const QString &before, const QString &after)
{
    m_parts = differenceBetween(before, after);
    setAccessibleDescription(beginning(words(), kMaxDescribed).toString());
    render();
}

QString DifferenceView::words() const
{
    QStringList lines;
    for (const DifferencePart &part : m_parts) {
        if (part.type == DifferencePart::Type::Removed)
            lines += tr("Removed: %1").arg(part.text.trimmed());
        else if (part.type == DifferencePart::Type::Added)
            lines += tr("Added: %1").arg(part.text.trimmed());
    }
    return lines.isEmpty() ? tr("The words are the same.") : lines.join(QLatin1Char('\n'));
}

void DifferenceView::render()
{
    document()->clear();
    document()->setDefaultFont(m_theme.type().reading);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat same;
    same.setForeground(m_theme.colours().text);
    QTextCharFormat added = same;
    added.setFontUnderline(true);
    added.setUnderlineColor(m_theme.colours().accent);
    added.setBackground(m_theme.colours().accentSoft);
    QTextCharFormat removed = same;
    removed.setFontStrikeOut(true);
    removed.setForeground(m_theme.colours().textMuted);

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(block);
    for (const DifferencePart &part : std::as_const(m_parts)) {
        const bool isSame = part.type == DifferencePart::Type::Same;
        cursor.insertText(part.text, isSame ? same : part.type == DifferencePart::Type::Removed ? removed : added);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    fit();
}

} // namespace hearth
