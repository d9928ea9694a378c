// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdownwords.h"

#include "base/shortening.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

QStringView withoutMarkers(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(QLatin1Char('>')))
        line = line.mid(1).trimmed();
    line = line.mid(listMarker(line));
    for (const auto box : {QLatin1String("[ ] "), QLatin1String("[x] "), QLatin1String("[X] ")}) {
        if (line.startsWith(box))
            line = line.mid(box.size());
    }
    return line.mid(headingMarker(line)).trimmed();
}

/// "|---|:-:|": what parts the head of a table from its rows.
bool isTableRule(QStringView line)
{
    return line.startsWith(QLatin1Char('|')) && line.contains(QLatin1Char('-')) &&
           std::ranges::all_of(line, [](QChar sign) { return QStringLiteral("|-: ").contains(sign); });
}

bool isWordCharacter(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() && line[at].isLetterOrNumber();
}

/// Whether a sign may mean something to Markdown within a line.
bool mayMean(QChar sign)
{
    switch (sign.unicode()) {
    case u'\\':
    case u'[':
    case u'!':
    case u'~':
    case u'`':
    case u'*':
    case u'_':
        return true;
    default:
        return false;
    }
}

// Appends the words of one line without the signs of emphasis, code and links.
void appendWords(QString &words, QStringView line, qsizetype limit)
{
    for (qsizetype at = 0; at < line.size() && words.size() < limit; ++at) {
        const QStringView ahead = line.mid(at, limit - words.size());
        const qsizetype plain = std::find_if(ahead.begin(), ahead.end(), mayMean) - ahead.begin();
        words += ahead.first(plain);
        at += plain;
        if (at == line.size() || words.size() == limit)
            return;
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
        if (sign == QLatin1Char('~') && line.mid(at + 1).startsWith(QLatin1Char('~'))) {
            ++at;
            continue;
        }
        const bool isInsideWord = isWordCharacter(line, at - 1) && isWordCharacter(line, at + 1);
        const bool isAlone = at + 1 < line.size() && line[at + 1].isSpace() && (at == 0 || line[at - 1].isSpace());
        if (sign == QLatin1Char('`') || (sign == QLatin1Char('*') && !isAlone) ||
            (sign == QLatin1Char('_') && !isInsideWord))
            continue;
        words += sign;
    }
}

/// Words that begin and end with a letter or sign and have one space at most between them. What is not plain to see
/// counts as none.
bool isSimple(QStringView words)
{
    bool isSpace = true; // what stands before
    for (const QChar sign : words) {
        const bool wasSpace = std::exchange(isSpace, sign == u' ');
        const bool isPlain = isSpace ? !wasSpace : sign > u' ' && (sign < QChar(0x7f) || sign.isLetter());
        if (!isPlain)
            return false;
    }
    return !isSpace;
}

} // namespace

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"));
}

bool isRule(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    const QChar first = trimmed.isEmpty() ? QChar() : trimmed.front();
    if (first != u'-' && first != u'*' && first != u'_' && first != u'=')
        return false;
    return std::ranges::all_of(trimmed,
                               [&](QChar sign) { return sign == trimmed.front() || sign == QLatin1Char(' '); });
}

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

QString plainText(QStringView markdown, qsizetype limit)
{
    QString words;
    words.reserve(std::min(limit, markdown.size()));
    while (!markdown.isEmpty() && words.size() < limit) {
        const qsizetype end = markdown.indexOf(QLatin1Char('\n'));
        const QStringView line = end < 0 ? markdown : markdown.left(end);
        markdown = end < 0 ? QStringView() : markdown.mid(end + 1);
        if (isFence(line) || isRule(line))
            continue;
        const QStringView bare = withoutMarkers(line);
        if (bare.isEmpty() || isTableRule(bare))
            continue;
        const auto take = [&words, limit](QStringView part) {
            if (!words.isEmpty())
                words += QLatin1Char(' ');
            appendWords(words, part.trimmed(), limit);
        };
        if (bare.startsWith(QLatin1Char('|')))
            std::ranges::for_each(bare.split(QLatin1Char('|'), Qt::SkipEmptyParts), take);
        else
            take(bare);
    }
    const QStringView begin = beginning(words, limit);
    if (begin.size() < words.size())
        words.truncate(begin.size());
    return isSimple(words) ? words : std::move(words).simplified();
}

} // namespace hearth
