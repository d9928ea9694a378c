// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/templateheadings.h"

#include <QStringList>

#include <vector>

namespace hearth {

namespace {

constexpr int kNoHeading = -1;
constexpr int kLowestLevel = 7; // of a line without signs of Markdown

bool isBlankLine(const QString &line)
{
    return line.trimmed().isEmpty();
}

int levelOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    qsizetype signs = 0;
    while (signs < trimmed.size() && trimmed.at(signs) == QLatin1Char('#'))
        ++signs;
    const bool isMarked = signs > 0 && signs < kLowestLevel && signs < trimmed.size() && trimmed.at(signs).isSpace();
    return isMarked ? static_cast<int>(signs) : kLowestLevel;
}

/// For each line of the text which heading of the template it is part of. Both run from top to bottom.
std::vector<int> headingOfEachLine(const QStringList &lines, const QStringList &begun)
{
    std::vector<int> headings(static_cast<std::size_t>(lines.size()), kNoHeading);
    qsizetype from = 0;
    int heading = 0;
    bool isInHeading = false;
    for (const QString &wanted : begun) {
        if (isBlankLine(wanted)) {
            heading += isInHeading ? 1 : 0;
            isInHeading = false;
            continue;
        }
        isInHeading = true;
        const qsizetype at = lines.indexOf(wanted, from);
        if (at < 0)
            continue;
        headings[static_cast<std::size_t>(at)] = heading;
        from = at + 1;
    }
    return headings;
}

} // namespace

QString withoutUnansweredHeadings(const QString &text, const QString &begun)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const std::vector<int> headings = headingOfEachLine(lines, begun.split(QLatin1Char('\n')));
    const auto count = headings.size();
    const auto line = [&lines](std::size_t at) { return lines.at(static_cast<qsizetype>(at)); };
    QStringList kept;
    bool isAnyGone = false;
    for (std::size_t at = 0; at < count;) {
        if (headings[at] == kNoHeading) {
            kept += line(at++);
            continue;
        }
        const int level = levelOf(line(at));
        std::size_t next = at; // where another heading begins
        bool isAnswered = false;
        for (std::size_t below = at; below < count && !isAnswered; ++below) {
            const bool isOther = headings[below] != kNoHeading && headings[below] != headings[at];
            if (isOther && levelOf(line(below)) <= level)
                break;
            isAnswered = headings[below] == kNoHeading && !isBlankLine(line(below));
        }
        while (next < count && (headings[next] == kNoHeading || headings[next] == headings[at]))
            ++next;
        if (isAnswered) {
            while (at < next)
                kept += line(at++);
        } else {
            isAnyGone = true;
            at = next; // blank lines between them go along
        }
    }
    if (!isAnyGone)
        return text;
    while (!kept.isEmpty() && isBlankLine(kept.first()))
        kept.removeFirst();
    while (!kept.isEmpty() && isBlankLine(kept.last()))
        kept.removeLast();
    return kept.join(QLatin1Char('\n'));
}

} // namespace hearth
