// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/markdownsigns.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace hearth {

namespace {

void selectPart(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// So many characters from there on; empty where there are not as many.
QString textAt(const QTextCursor &cursor, int from, int length)
{
    const QTextDocument *document = cursor.document();
    if (from < 0 || from + length >= document->characterCount())
        return {};
    QTextCursor look(cursor);
    selectPart(look, from, from + length);
    return look.selectedText();
}

QString signFor(LineSign sign, int number)
{
    switch (sign) {
    case LineSign::Heading:
        return QStringLiteral("## ");
    case LineSign::Item:
        return QStringLiteral("- ");
    case LineSign::NumberedItem:
        return QStringLiteral("%1. ").arg(number);
    case LineSign::Quote:
        return QStringLiteral("> ");
    }
    return {};
}

/// What the line begins with now.
QString signOfLine(const QString &line)
{
    static const QRegularExpression signs(QStringLiteral("^(#{1,6} |[-*+] |\\d{1,9}[.)] |> ?)"));
    return signs.match(line).captured(1);
}

bool hasSign(const QString &line, LineSign sign)
{
    const QString there = signOfLine(line);
    if (there.isEmpty())
        return false;
    const QChar first = there.front();
    switch (sign) {
    case LineSign::Heading:
        return first == QLatin1Char('#');
    case LineSign::Item:
        return QStringLiteral("-*+").contains(first);
    case LineSign::NumberedItem:
        return first.isDigit();
    case LineSign::Quote:
        return first == QLatin1Char('>');
    }
    return false;
}

} // namespace

void toggleEmphasis(QTextCursor &cursor, const QString &sign)
{
    const int length = static_cast<int>(sign.size());
    const int start = cursor.selectionStart();
    const QString selected = cursor.selectedText();
    const int count = static_cast<int>(selected.size());
    const bool isInside = count >= 2 * length && selected.startsWith(sign) && selected.endsWith(sign);
    const bool isOutside =
        textAt(cursor, start - length, length) == sign && textAt(cursor, start + count, length) == sign;
    cursor.beginEditBlock();
    if (isInside) {
        const QString bare = selected.mid(length, count - 2 * length);
        cursor.insertText(bare);
        selectPart(cursor, start, start + static_cast<int>(bare.size()));
    } else if (isOutside) {
        selectPart(cursor, start - length, start + count + length);
        cursor.insertText(selected);
        selectPart(cursor, start - length, start - length + count);
    } else {
        cursor.insertText(sign + selected + sign);
        selectPart(cursor, start + length, start + length + count);
    }
    cursor.endEditBlock();
}

void toggleLines(QTextCursor &cursor, LineSign sign)
{
    const QTextDocument *document = cursor.document();
    const bool isSelection = cursor.hasSelection();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    QTextBlock last = document->findBlock(cursor.selectionEnd());
    if (isSelection && last != first && cursor.selectionEnd() == last.position())
        last = last.previous(); // nothing of it is selected
    const bool isOne = first == last;
    const auto isMeant = [isOne](const QTextBlock &line) { return isOne || !line.text().trimmed().isEmpty(); };
    bool haveAll = true;
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber(); line = line.next())
        haveAll = haveAll && (!isMeant(line) || hasSign(line.text(), sign));

    QTextCursor edit(cursor);
    edit.beginEditBlock();
    int number = 1;
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber(); line = line.next()) {
        if (!isMeant(line))
            continue;
        selectPart(edit, line.position(), line.position() + static_cast<int>(signOfLine(line.text()).size()));
        edit.insertText(haveAll ? QString() : signFor(sign, number++));
    }
    edit.endEditBlock();
    if (isSelection && !isOne)
        selectPart(cursor, first.position(), last.position() + last.length() - 1);
}

void makeLink(QTextCursor &cursor)
{
    static const QRegularExpression address(QStringLiteral("^(https?://|mailto:)\\S+$"));
    const QString begun = QStringLiteral("https://");
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char(' '));
    const bool isAddress = address.match(selected).hasMatch();
    const int start = cursor.selectionStart();
    cursor.beginEditBlock();
    cursor.insertText(isAddress ? QStringLiteral("[](%1)").arg(selected)
                                : QStringLiteral("[%1](%2)").arg(selected, begun));
    cursor.endEditBlock();
    const int words = static_cast<int>(selected.size());
    if (isAddress || selected.isEmpty())
        cursor.setPosition(start + 1);
    else
        selectPart(cursor, start + words + 3, start + words + 3 + static_cast<int>(begun.size()));
}

} // namespace hearth
