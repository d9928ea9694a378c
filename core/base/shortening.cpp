// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortening.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth {

QStringView beginning(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    // Whether one may cut at a place depends on what comes before it, and on the one code point after it.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.first(std::min(most + 2, text.size())));
    finder.setPosition(most);
    if (finder.isAtBoundary())
        return text.first(most);
    if (const qsizetype before = finder.toPreviousBoundary(); before > 0)
        return text.first(before);
    return text.first(most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return beginning(text, most - 1).toString() + QChar(0x2026);
}

QString shortenedByWords(const QString &text, qsizetype most)
{
    const QString cut = shortened(text, most);
    if (cut.size() < 2 || text.size() <= most)
        return cut;
    const QStringView words = QStringView(cut).chopped(1);
    // Words that ended just here are whole.
    const bool isWhole = text.at(words.size()).isSpace();
    const qsizetype space = isWhole ? words.size() : words.lastIndexOf(QLatin1Char(' '));
    if (space <= words.size() / 2)
        return cut;
    // What parts words would stand beside the ellipsis.
    constexpr QStringView kBetween = u" .,;:\u2013\u00b7";
    qsizetype end = space;
    while (end > 1 && kBetween.contains(words.at(end - 1)))
        --end;
    return words.first(end).toString() + QChar(0x2026);
}

QString lineFrom(QStringView text, qsizetype most)
{
    return beginning(beginning(text, 2 * most).toString().simplified(), most).toString();
}

QString initialOf(const QString &name)
{
    // A name in words may be kept apart from them by signs that nobody sees.
    const auto isUnseen = [](QChar each) { return each.isSpace() || each.category() == QChar::Other_Format; };
    const auto first = std::ranges::find_if_not(name, isUnseen);
    const QString trimmed = name.sliced(first - name.begin());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    return trimmed.left(std::max<qsizetype>(0, finder.toNextBoundary())).toUpper();
}

} // namespace hearth
