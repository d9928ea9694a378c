// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/markdowntext.h"

#include "base/shortening.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace hearth {

namespace {

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"));
}

// "---", "***", "===": a line that is nothing but a rule or the underlining of a heading.
bool isRule(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || !QStringLiteral("-*_=").contains(trimmed.front()))
        return false;
    return std::ranges::all_of(trimmed,
                               [&](QChar sign) { return sign == trimmed.front() || sign == QLatin1Char(' '); });
}

// The length of "- ", "* ", "+ ", "1. " or "1) " at the beginning; 0 when there is none.
qsizetype listMarker(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isDigit())
        ++at;
    const QString signs = at > 0 ? QStringLiteral(".)") : QStringLiteral("-*+");
    if (at + 1 >= line.size() || !signs.contains(line[at]) || line[at + 1] != QLatin1Char(' '))
        return 0;
    return at + 2;
}

qsizetype headingMarker(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == QLatin1Char('#'))
        ++at;
    return at > 0 && at <= 6 && (at == line.size() || line[at] == QLatin1Char(' ')) ? at : 0;
}

QStringView withoutMarkers(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(QLatin1Char('>')))
        line = line.mid(1).trimmed();
    line = line.mid(listMarker(line));
    for (const auto box : {QLatin1String("[ ] "), QLatin1String("[x] ")}) {
        if (line.startsWith(box))
            line = line.mid(box.size());
    }
    return line.mid(headingMarker(line)).trimmed();
}

bool isWordCharacter(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() && line[at].isLetterOrNumber();
}

// Appends the words of one line without the signs of emphasis, code and links.
void appendWords(QString &words, QStringView line, qsizetype limit)
{
    for (qsizetype at = 0; at < line.size() && words.size() < limit; ++at) {
        const QChar sign = line[at];
        if (sign == QLatin1Char('\\') && at + 1 < line.size() && line[at + 1].isPunct()) {
            words += line[++at];
            continue;
        }
        if (sign == QLatin1Char('[') || (sign == QLatin1Char('!') && line.mid(at + 1).startsWith(QLatin1Char('[')))) {
            const qsizetype begin = at + (sign == QLatin1Char('!') ? 2 : 1);
            const qsizetype middle = line.indexOf(QLatin1String("]("), begin);
            const qsizetype end = middle < 0 ? -1 : line.indexOf(QLatin1Char(')'), middle);
            if (end >= 0) {
                words += line.mid(begin, middle - begin);
                at = end;
                continue;
            }
        }
        const bool isInsideWord = isWordCharacter(line, at - 1) && isWordCharacter(line, at + 1);
        const bool isAlone = at + 1 < line.size() && line[at + 1].isSpace() && (at == 0 || line[at - 1].isSpace());
        if (sign == QLatin1Char('`') || (sign == QLatin1Char('*') && !isAlone) ||
            (sign == QLatin1Char('_') && !isInsideWord))
            continue;
        words += sign;
    }
}

bool beginsBlock(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.isEmpty() || listMarker(trimmed) > 0 || headingMarker(trimmed) > 0 || isRule(trimmed) ||
           isFence(trimmed) || trimmed.startsWith(QLatin1Char('>')) || trimmed.startsWith(QLatin1Char('|'));
}

// A line that cannot go on in the next one, whatever that is.
bool standsAlone(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.isEmpty() || headingMarker(trimmed) > 0 || isRule(trimmed) || trimmed.startsWith(QLatin1Char('>')) ||
           trimmed.contains(QLatin1Char('|'));
}

} // namespace

QString plainText(QStringView markdown, qsizetype limit)
{
    QString words;
    while (!markdown.isEmpty() && words.size() < limit) {
        const qsizetype end = markdown.indexOf(QLatin1Char('\n'));
        const QStringView line = end < 0 ? markdown : markdown.left(end);
        markdown = end < 0 ? QStringView() : markdown.mid(end + 1);
        if (isFence(line) || isRule(line))
            continue;
        const QStringView bare = withoutMarkers(line);
        if (bare.isEmpty())
            continue;
        if (!words.isEmpty())
            words += QLatin1Char(' ');
        appendWords(words, bare, limit);
    }
    return beginning(words, limit).toString().simplified();
}

QStringView firstLine(QStringView text)
{
    text = text.trimmed();
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return end < 0 ? text : text.left(end);
}

QStringView afterFirstLine(QStringView text)
{
    text = text.trimmed();
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return end < 0 ? QStringView() : text.mid(end + 1);
}

QString withLineBreaks(const QString &markdown)
{
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    QString kept;
    kept.reserve(markdown.size());
    bool isCode = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (isFence(line))
            isCode = !isCode;
        kept += line;
        if (i + 1 == lines.size())
            break;
        const bool isIndentedCode = line.startsWith(QLatin1String("    ")) || line.startsWith(QLatin1Char('\t'));
        const bool goesOn =
            !isCode && !isFence(line) && !isIndentedCode && !standsAlone(line) && !beginsBlock(lines.at(i + 1));
        kept += goesOn ? QChar(QChar::LineSeparator) : QChar(QLatin1Char('\n'));
    }
    return kept;
}

void dressHeadings(QTextDocument &document)
{
    constexpr int kUsualSize = 4; // of a heading's levels
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat heading;
        heading.setProperty(QTextFormat::FontSizeAdjustment, kUsualSize - level);
        heading.setFontWeight(QFont::Bold);
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(heading);
        cursor.mergeBlockCharFormat(heading);
    }
}

void dressTables(QTextDocument &document, const QColor &line, double padding)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(line);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(padding);
        table->setFormat(format);
    }
}

} // namespace hearth
