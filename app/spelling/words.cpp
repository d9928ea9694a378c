// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLongestWordSplit = 100; // characters; nothing longer is looked up

// A hostile line must not keep the window: no part of it is read over and over, so runs are taken whole (++) and from
// their beginning, or are bounded.
constexpr auto kNotProse = "(?<!`)(`++).*?(?<!`)\\1(?!`)"                      // code
                           "|^\\s{0,3}\\[[^\\]]+\\]:.*"                        // [name]: address
                           "|(?<=\\])\\([^)]{0,2000}\\)"                       // [words](address)
                           "|<[^<>\\s][^<>]*>"                                 // <address>
                           "|\\b[a-z][a-z0-9+.-]{0,30}://\\S+"                 // scheme://address
                           "|\\b(?:www\\.|mailto:)\\S+"                        // www.address
                           "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+" // name@address
                           "|(?<![^\\W_])[^\\W_]++(?:[._:][^\\W_]++)+";        // example.org, snake_case

QList<WordPlace> notProse(const QString &line)
{
    static const QRegularExpression expression(QLatin1String(kNotProse),
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption);
    QList<WordPlace> spans;
    auto matches = expression.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        spans += {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())};
    }
    return spans;
}

/// With a space for each underscore that is a sign of emphasis; those inside a word stay.
QString withoutEmphasis(QString line)
{
    const auto isInWord = [&line](qsizetype at) {
        return at >= 0 && at < line.size() && line.at(at).isLetterOrNumber();
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == QLatin1Char('_') && !(isInWord(at - 1) && isInWord(at + 1)))
            line[at] = QLatin1Char(' ');
    }
    return line;
}

bool canBeJudged(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar sign) { return sign.isNumber(); }) &&
           std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
}

bool isApostrophe(QChar sign)
{
    return sign == QLatin1Char('\'') || sign == QChar(0x2019);
}

/// Every word, also in code and addresses.
QList<WordPlace> wordsOf(const QString &line)
{
    QList<WordPlace> words;
    const QString text = withoutEmphasis(line);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (reasons.testFlag(QTextBoundaryFinder::EndOfItem) && start >= 0) {
            const WordPlace word{start, static_cast<int>(at) - start};
            if (canBeJudged(QStringView(text).mid(word.start, word.length)))
                words += word;
            start = -1;
        }
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            start = static_cast<int>(at);
    }
    return words;
}

std::optional<WordPlace> wordIn(const QList<WordPlace> &words, const QString &line, int place)
{
    for (const WordPlace &word : words) {
        const bool goesOn = place == word.end() + 1 && place <= line.size() && isApostrophe(line.at(word.end()));
        if (word.start <= place && (place <= word.end() || goesOn))
            return word;
    }
    return std::nullopt;
}

} // namespace

QList<WordPlace> wordsToCheck(const QString &line)
{
    const QList<WordPlace> skipped = notProse(line);
    auto next = skipped.cbegin(); // both are in order
    const auto isSkipped = [&](const WordPlace &word) {
        while (next != skipped.cend() && next->end() <= word.start)
            ++next;
        return next != skipped.cend() && next->start < word.end();
    };
    QList<WordPlace> words;
    for (const WordPlace &word : wordsOf(line)) {
        if (!isSkipped(word))
            words += word;
    }
    return words;
}

std::optional<WordPlace> wordToCheckAt(const QString &line, int place)
{
    return wordIn(wordsToCheck(line), line, place);
}

std::optional<WordPlace> wordAt(const QString &line, int place)
{
    const int from = std::max(0, place - kLongestWordSplit);
    const QString around = line.mid(from, 2 * kLongestWordSplit);
    auto word = wordIn(wordsOf(around), around, place - from);
    if (word)
        word->start += from;
    return word;
}

} // namespace hearth
