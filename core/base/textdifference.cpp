// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdifference.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <vector>

namespace hearth {

namespace {

using Pieces = QList<QStringView>;
using Type = DifferencePart::Type;

// Words, spaces and marks in both versions together. Beyond this the comparison would be felt.
constexpr qsizetype kMaxPieces = 12'000;

/// What is the same, and then what changed after it.
struct Step final
{
    QString same;
    QString removed;
    QString added;

    [[nodiscard]] bool replaces() const { return !removed.isEmpty() && !added.isEmpty(); }
};

/// Words, runs of space and marks, as Unicode (UAX #29) parts them; together they are the whole text.
Pieces wordsOf(const QString &text)
{
    Pieces words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        words.append(QStringView(text).mid(start, end - start));
        start = end;
    }
    return words;
}

/// Lines with the mark that ends them.
Pieces linesOf(const QString &text)
{
    Pieces lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.append(QStringView(text).mid(start, end - start));
        start = end;
    }
    return lines;
}

/// A number for each piece, the same for equal ones, so that comparing them is quick.
std::vector<qsizetype> numbered(const Pieces &pieces, QHash<QStringView, qsizetype> &numbers)
{
    std::vector<qsizetype> list;
    list.reserve(static_cast<std::size_t>(pieces.size()));
    for (const QStringView piece : pieces) {
        const auto known = numbers.constFind(piece);
        list.push_back(known != numbers.constEnd() ? *known : *numbers.insert(piece, numbers.size()));
    }
    return list;
}

std::vector<Step> stepsBetween(const Pieces &before, const Pieces &after)
{
    QHash<QStringView, qsizetype> numbers;
    const std::vector<qsizetype> from = numbered(before, numbers);
    const std::vector<qsizetype> to = numbered(after, numbers);
    dtl::Diff<qsizetype> comparison(from, to);
    comparison.compose();

    std::vector<Step> steps(1);
    auto removed = before.begin();
    auto added = after.begin();
    for (const auto &[number, piece] : comparison.getSes().getSequence()) {
        if (piece.type == dtl::SES_DELETE) {
            steps.back().removed += *removed++;
        } else if (piece.type == dtl::SES_ADD) {
            steps.back().added += *added++;
        } else {
            if (!steps.back().removed.isEmpty() || !steps.back().added.isEmpty())
                steps.emplace_back();
            steps.back().same += *removed++;
            ++added;
        }
    }
    return steps;
}

bool isGap(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() && letter != QLatin1Char('\n') && letter != QChar::ParagraphSeparator;
    });
}

/// Where words beside each other were all replaced, one replaced passage reads better than word for word with the
/// spaces between them kept.
void joinAcrossGaps(std::vector<Step> &steps)
{
    std::vector<Step> joined;
    for (Step &step : steps) {
        if (!joined.empty() && joined.back().replaces() && step.replaces() && isGap(step.same)) {
            joined.back().removed += step.same + step.removed;
            joined.back().added += step.same + step.added;
        } else {
            joined.push_back(std::move(step));
        }
    }
    steps = std::move(joined);
}

} // namespace

QList<DifferencePart> differenceBetween(const QString &before, const QString &after)
{
    Pieces from = wordsOf(before);
    Pieces to = wordsOf(after);
    if (from.size() + to.size() > kMaxPieces) {
        from = linesOf(before);
        to = linesOf(after);
    }
    if (from.size() + to.size() > kMaxPieces) {
        from = {before};
        to = {after};
    }
    std::vector<Step> steps = stepsBetween(from, to);
    joinAcrossGaps(steps);

    QList<DifferencePart> parts;
    const auto append = [&parts](Type type, const QString &text) {
        if (!text.isEmpty())
            parts.append({type, text});
    };
    for (const Step &step : steps) {
        append(Type::Same, step.same);
        append(Type::Removed, step.removed);
        append(Type::Added, step.added);
    }
    return parts;
}

} // namespace hearth
