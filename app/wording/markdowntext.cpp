// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/markdowntext.h"

#include "base/markdownwords.h"

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

QList<std::pair<int, int>> uprightRuns(QStringView text)
{
    constexpr char16_t kFirstUpright = 0x0530; // Latin, Greek and Cyrillic come before
    QList<std::pair<int, int>> runs;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        const bool isOfWords = letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
        if (letter < kFirstUpright || !isOfWords)
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().second == at)
            ++runs.last().second;
        else
            runs.append({static_cast<int>(at), 1});
    }
    return runs;
}

void setUpright(QTextDocument &document)
{
    QTextCharFormat upright;
    upright.setFontItalic(false);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const auto &[start, length] : uprightRuns(block.text())) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + start);
            cursor.setPosition(block.position() + start + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(upright);
        }
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
