// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/templateheadings.h"

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

/// For each line of the text which heading it is part of. Those of one template run from top to bottom, as its lines
/// do.
std::vector<int> headingOfEachLine(const QStringList &lines, const QStringList &templates)
{
    std::vector<int> headings(static_cast<std::size_t>(lines.size()), kNoHeading);
    int heading = 0;
    for (const QString &begun : templates) {
        qsizetype from = 0;
        for (const QString &wanted : begun.split(QLatin1Char('\n'))) {
            if (isBlankLine(wanted)) {
                ++heading;
                continue;
            }
            qsizetype at = lines.indexOf(wanted, from);
            while (at >= 0 && headings[static_cast<std::size_t>(at)] != kNoHeading)
                at = lines.indexOf(wanted, at + 1); // that of another template
            if (at < 0)
                continue;
            headings[static_cast<std::size_t>(at)] = heading;
            from = at + 1;
        }
        ++heading;
    }
    return headings;
}

} // namespace

QString withoutUnansweredHeadings(const QString &text, const QStringList &begun)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const std::vector<int> headings = headingOfEachLine(lines, begun);
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
