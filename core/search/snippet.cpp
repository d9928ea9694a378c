// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "base/markdownwords.h"
#include "search/wordreader.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace hearth {

namespace {

constexpr qsizetype kContextBefore = 50;       // UTF-16 units ahead of the first hit
constexpr qsizetype kLongestHit = 400;         // what is shown of a long phrase
constexpr qsizetype kLongestScan = 10'000'000; // how far to look for one
constexpr qsizetype kWordSearch = 24;          // how far a cut may move to fall between words
constexpr qsizetype kMarkdownAround = 600;     // UTF-16 units of Markdown to each side of a hit, to whole lines
constexpr QChar kEllipsis(u'…');

/// What a snippet shows as a space.
bool isWhite(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x80 ? unit <= u' ' || unit == 0x7F : c.isSpace() || c.category() == QChar::Other_Control;
}

/// A phrase that has begun: which one, how many of its words were there, and where it began.
struct Begun final
{
    qsizetype phrase = 0;
    qsizetype words = 0;
    qsizetype start = 0;
};

bool isNext(QStringView word, const SearchPhrase &phrase, qsizetype at)
{
    const QString &wanted = phrase.words[at];
    const bool mayGoOn = phrase.prefix && at + 1 == phrase.words.size();
    return mayGoOn ? word.startsWith(wanted) : word == wanted;
}

/// Takes the mark in, which ends where or behind where the last one does.
void join(QList<Mark> &marks, Mark mark)
{
    const qsizetype end = mark.start + mark.length;
    while (!marks.isEmpty() && mark.start < marks.last().start + marks.last().length)
        mark.start = std::min(mark.start, marks.takeLast().start);
    mark.length = end - mark.start;
    marks += mark;
}

/// The first hit within kLongestScan.
std::optional<Mark> hitToShow(Folding &folding, QStringView text, const QList<SearchPhrase> &phrases)
{
    const QList<Mark> marks = findMarks(folding, text, phrases, 0, kLongestScan, 1);
    return marks.isEmpty() ? std::nullopt : std::optional(marks.first());
}

bool isJoiner(QChar c)
{
    return c.unicode() == 0x200C || c.unicode() == 0x200D;
}

/// Cuts never part a surrogate pair, a letter from its accent, or what is joined into one: a family, a flag, a hand and
/// the colour of its skin.
bool isCutAllowed(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const QChar next = text[at];
    const QChar before = text[at - 1];
    if (next.isLowSurrogate() || next.isMark() || isJoiner(next) || isJoiner(before))
        return false;
    if (!next.isHighSurrogate() || at + 1 >= text.size())
        return true;
    const char32_t character = QChar::surrogateToUcs4(next, text[at + 1]);
    const bool isSkinTone = character >= 0x1F3FB && character <= 0x1F3FF;
    const bool isOfFlag = (character >= 0x1F1E6 && character <= 0x1F1FF) || character >= 0xE0000;
    return !isSkinTone && !isOfFlag;
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

QList<Mark> findMarks(Folding &folding, QStringView text, const QList<SearchPhrase> &phrases, qsizetype from,
                      qsizetype until, int most)
{
    QList<Mark> marks;
    std::vector<Begun> begun;
    std::vector<Begun> goingOn;
    WordReader reader(folding, text, from);
    while (marks.size() < most && reader.next() && (reader.start() < until || !begun.empty())) {
        const QStringView word = reader.word();
        if (reader.start() < until) {
            for (qsizetype i = 0; i < phrases.size(); ++i) {
                if (!phrases[i].isTag)
                    begun.push_back({i, 0, reader.start()});
            }
        }
        goingOn.clear();
        qsizetype start = -1; // of the longest hit that ends here
        for (Begun each : begun) {
            const SearchPhrase &phrase = phrases[each.phrase];
            if (each.words >= phrase.words.size() || !isNext(word, phrase, each.words))
                continue;
            ++each.words;
            if (each.words < phrase.words.size())
                goingOn.push_back(each);
            else
                start = start < 0 ? each.start : std::min(start, each.start);
        }
        begun.swap(goingOn);
        if (start >= 0)
            join(marks, {start, reader.end() - start});
    }
    return marks;
}

namespace {

/// `isBegun` and `goesOn`: the text is a part of a longer one, with more before or after it.
Snippet snippetOf(Folding &folding, const QString &text, const QList<SearchPhrase> &phrases, bool isBegun, bool goesOn)
{
    const std::optional<Mark> shown = hitToShow(folding, text, phrases);
    const qsizetype hit = shown ? shown->start : 0;
    const qsizetype hitEnd = shown ? hit + std::min(shown->length, kLongestHit) : 0;
    const qsizetype begin = std::min(cutBefore(text, hit - kContextBefore), hit);
    const qsizetype end = cutAfter(text, std::max(begin + kSnippetLength, hitEnd), hitEnd);
    const QList<Mark> marks = shown ? findMarks(folding, text, phrases, hit, end) : QList<Mark>();

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

Snippet makeSnippet(Folding &folding, const QString &text, const QList<SearchPhrase> &phrases)
{
    return snippetOf(folding, text, phrases, false, false);
}

Snippet makeMarkdownSnippet(Folding &folding, const QString &markdown, const QList<SearchPhrase> &phrases)
{
    const Mark hit = hitToShow(folding, markdown, phrases).value_or(Mark());
    const qsizetype before = hit.start - kMarkdownAround;
    const qsizetype begin = before > 0 ? markdown.lastIndexOf(QLatin1Char('\n'), before) + 1 : 0;
    const qsizetype lineEnd = markdown.indexOf(QLatin1Char('\n'), hit.start + hit.length + kMarkdownAround);
    const qsizetype end = lineEnd < 0 ? markdown.size() : lineEnd;
    const QStringView around = QStringView(markdown).mid(begin, end - begin);
    return snippetOf(folding, plainText(around, around.size()), phrases, begin > 0, end < markdown.size());
}

SearchHit hitOf(Folding &folding, const SearchDocument &document, const QList<SearchPhrase> &phrases)
{
    const Snippet snippet = document.isMarkdown ? makeMarkdownSnippet(folding, document.body, phrases)
                                                : makeSnippet(folding, document.body, phrases);
    QString tags;
    for (const QString &tag : document.tags)
        tags += (tags.isEmpty() ? QLatin1String("#") : QLatin1String(" #")) + tag;
    QList<SearchPhrase> alsoOfTags = phrases;
    for (SearchPhrase &phrase : alsoOfTags)
        phrase.isTag = false;
    return {document.id,
            document.title,
            tags,
            snippet.text,
            snippet.marks,
            findMarks(folding, document.title, phrases),
            findMarks(folding, tags, alsoOfTags)};
}

} // namespace hearth
