// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "base/markdownwords.h"
#include "search/searchtext.h"

#include <algorithm>
#include <optional>

namespace hearth {

namespace {

constexpr qsizetype kContextBefore = 50;   // UTF-16 units ahead of the first hit
constexpr qsizetype kLongestHit = 400;     // what is shown of a long phrase
constexpr qsizetype kLongestScan = 100000; // how far to look word by word
constexpr qsizetype kWordSearch = 24;      // how far a cut may move to fall between words
constexpr qsizetype kMarkdownAround = 600; // UTF-16 units of Markdown to each side of a hit, to whole lines
constexpr QChar kEllipsis(u'…');

char16_t asciiLower(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}

/// Whether a word of the text is the one looked for; folds only what may be.
bool matches(QStringView word, const QString &wanted, bool prefix)
{
    const char16_t initial = word.front().unicode();
    if (initial < 0x80 && asciiLower(initial) != wanted.front().unicode())
        return false;
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain) {
        const QString folded = foldedWord(word);
        return prefix ? folded.startsWith(wanted) : folded == wanted;
    }
    if (prefix ? word.size() < wanted.size() : word.size() != wanted.size())
        return false;
    return std::equal(wanted.begin(), wanted.end(), word.begin(),
                      [](QChar want, QChar have) { return want.unicode() == asciiLower(have.unicode()); });
}

/// What a snippet shows as a space.
bool isWhite(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x80 ? unit <= u' ' || unit == 0x7F : c.isSpace() || c.category() == QChar::Other_Control;
}

/// The end of the phrase that begins with this word of the text, or -1.
qsizetype endOfPhrase(QStringView text, WordSpan word, const SearchPhrase &phrase)
{
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const bool last = i + 1 == phrase.words.size();
        if (word.isNull() || !matches(text.mid(word.start, word.length()), phrase.words[i], last && phrase.prefix))
            return -1;
        if (last)
            return word.end;
        word = nextWord(text, word.end);
    }
    return -1;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Where the letter of a word stands that English uses least, so that a search for it stops seldom.
qsizetype rarestLetter(const QString &word)
{
    static constexpr QLatin1String kByFrequency("etaoinshrdlcumwfgypbvkjxqz");
    qsizetype rarest = 0;
    qsizetype rank = -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype its = kByFrequency.indexOf(word[i]);
        if (its < 0)
            return i; // a digit
        if (its > rank) {
            rank = its;
            rarest = i;
        }
    }
    return rarest;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1].isMark());
}

/// The first place where a phrase of ASCII words stands; -1 when there is none. Sees no spelling with accents.
/// Goes from one rare letter to the next, several times as fast as going through the words.
qsizetype findAsciiPhrase(QStringView text, const SearchPhrase &phrase)
{
    const QString &word = phrase.words.first();
    const qsizetype offset = rarestLetter(word);
    const QChar lower = word[offset];
    const QChar upper = lower.toUpper();
    qsizetype nextLower = text.indexOf(lower, offset);
    qsizetype nextUpper = upper == lower ? -1 : text.indexOf(upper, offset);
    while (nextLower >= 0 || nextUpper >= 0) {
        const bool takeLower = nextUpper < 0 || (nextLower >= 0 && nextLower < nextUpper);
        qsizetype &at = takeLower ? nextLower : nextUpper;
        const qsizetype start = at - offset;
        if (start + word.size() <= text.size() && matches(text.mid(start, word.size()), word, false) &&
            beginsWord(text, start) && endOfPhrase(text, nextWord(text, start), phrase) >= 0) {
            return start;
        }
        at = text.indexOf(takeLower ? lower : upper, at + 1);
    }
    return -1;
}

/// The hit to show, or nothing: the first one spelt plainly if there is one, else the first of any spelling
/// within kLongestScan.
std::optional<Mark> hitToShow(const QString &text, const QList<SearchPhrase> &phrases)
{
    qsizetype first = -1;
    for (const SearchPhrase &phrase : phrases) {
        if (phrase.words.isEmpty() || !isAscii(phrase.words.first()))
            continue;
        const qsizetype before = first < 0 ? text.size() : first + phrase.words.first().size();
        const qsizetype found = findAsciiPhrase(QStringView(text).left(before), phrase);
        if (found >= 0 && (first < 0 || found < first))
            first = found;
    }
    const qsizetype until = first < 0 ? std::min(text.size(), kLongestScan) : text.size();
    const QList<Mark> marks = findMarks(text, phrases, std::max<qsizetype>(first, 0), until, 1);
    return marks.isEmpty() ? std::nullopt : std::optional(marks.first());
}

/// Cuts never part a surrogate pair or a letter from its accent.
bool isCutAllowed(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !(text[at].isLowSurrogate() || text[at].isMark());
}

qsizetype cutBefore(QStringView text, qsizetype wanted)
{
    if (wanted <= 0)
        return 0;
    for (qsizetype at = wanted; at < std::min(wanted + kWordSearch, text.size()); ++at) {
        if (text[at - 1].isSpace())
            return at;
    }
    while (!isCutAllowed(text, wanted))
        --wanted;
    return wanted;
}

qsizetype cutAfter(QStringView text, qsizetype wanted, qsizetype least)
{
    if (wanted >= text.size())
        return text.size();
    for (qsizetype at = wanted; at > std::max(wanted - kWordSearch, least); --at) {
        if (text[at].isSpace())
            return at;
    }
    while (!isCutAllowed(text, wanted))
        ++wanted;
    return wanted;
}

} // namespace

QList<Mark> findMarks(const QString &text, const QList<SearchPhrase> &phrases, qsizetype from, qsizetype until,
                      int most)
{
    QList<Mark> marks;
    WordSpan word = nextWord(text, from);
    while (!word.isNull() && word.start < until && marks.size() < most) {
        qsizetype end = -1;
        for (const SearchPhrase &phrase : phrases)
            end = std::max(end, endOfPhrase(text, word, phrase));
        if (end > word.start)
            marks.append({word.start, end - word.start});
        word = nextWord(text, std::max(end, word.end));
    }
    return marks;
}

namespace {

/// `isBegun` and `goesOn`: the text is a part of a longer one, with more before or after it.
Snippet snippetOf(const QString &text, const QList<SearchPhrase> &phrases, bool isBegun, bool goesOn)
{
    const std::optional<Mark> shown = hitToShow(text, phrases);
    const qsizetype hit = shown ? shown->start : 0;
    const qsizetype hitEnd = shown ? hit + std::min(shown->length, kLongestHit) : 0;
    const qsizetype begin = std::min(cutBefore(text, hit - kContextBefore), hit);
    const qsizetype end = cutAfter(text, std::max(begin + kSnippetLength, hitEnd), hitEnd);
    const QList<Mark> marks = shown ? findMarks(text, phrases, hit, end) : QList<Mark>();

    Snippet snippet;
    snippet.text.reserve(end - begin + 2);
    if (begin > 0 || isBegun)
        snippet.text += kEllipsis;
    qsizetype nextMark = 0;
    qsizetype markStart = 0;
    bool space = true; // leading white space goes
    for (qsizetype i = begin; i < end; ++i) {
        const QChar c = text[i];
        const bool white = isWhite(c);
        if (nextMark < marks.size() && i == marks[nextMark].start)
            markStart = snippet.text.size();
        if (!white || !space)
            snippet.text += white ? QLatin1Char(' ') : c;
        space = white;
        if (nextMark < marks.size()) {
            const qsizetype markEnd = std::min(marks[nextMark].start + marks[nextMark].length, end);
            if (i + 1 == markEnd) {
                snippet.marks.append({markStart, snippet.text.size() - markStart});
                ++nextMark;
            }
        }
    }
    if (snippet.text.endsWith(QLatin1Char(' ')))
        snippet.text.chop(1);
    if (end < text.size() || goesOn)
        snippet.text += kEllipsis;
    return snippet;
}

} // namespace

Snippet makeSnippet(const QString &text, const QList<SearchPhrase> &phrases)
{
    return snippetOf(text, phrases, false, false);
}

Snippet makeMarkdownSnippet(const QString &markdown, const QList<SearchPhrase> &phrases)
{
    const Mark hit = hitToShow(markdown, phrases).value_or(Mark());
    const qsizetype before = hit.start - kMarkdownAround;
    const qsizetype begin = before > 0 ? markdown.lastIndexOf(QLatin1Char('\n'), before) + 1 : 0;
    const qsizetype lineEnd = markdown.indexOf(QLatin1Char('\n'), hit.start + hit.length + kMarkdownAround);
    const qsizetype end = lineEnd < 0 ? markdown.size() : lineEnd;
    const QStringView around = QStringView(markdown).mid(begin, end - begin);
    return snippetOf(plainText(around, around.size()), phrases, begin > 0, end < markdown.size());
}

SearchHit hitOf(const SearchDocument &document, const QList<SearchPhrase> &phrases)
{
    const bool isMarkdown = document.kind == Kind::Entry;
    const Snippet snippet =
        isMarkdown ? makeMarkdownSnippet(document.body, phrases) : makeSnippet(document.body, phrases);
    return {document.id,
            document.title,
            document.tags,
            snippet.text,
            snippet.marks,
            findMarks(document.title, phrases),
            findMarks(document.tags, phrases)};
}

} // namespace hearth
