// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/flathtml.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

bool isNamed(QStringView name, const char16_t *element)
{
    return name.compare(element, Qt::CaseInsensitive) == 0;
}

template <std::size_t kCount>
bool isOneOf(const std::array<const char16_t *, kCount> &elements, QStringView name)
{
    return std::ranges::any_of(elements, [name](const char16_t *each) { return isNamed(name, each); });
}

/// Elements whose end is often not written: the next of them ends them, or they hold nothing.
constexpr std::array kEndByThemselves{u"p",  u"li",  u"td",    u"th",   u"tr",   u"dd",  u"dt",   u"option", u"br",
                                      u"hr", u"col", u"input", u"meta", u"link", u"wbr", u"area", u"base"};

bool endsByItself(QStringView name)
{
    return isOneOf(kEndByThemselves, name);
}

/// What HTML has had for text; what has no such name is no tag.
constexpr std::array kElements{
    u"a",        u"abbr",    u"acronym",  u"address",  u"area",       u"article",    u"aside",    u"audio",
    u"b",        u"base",    u"bdi",      u"bdo",      u"big",        u"blockquote", u"body",     u"br",
    u"button",   u"canvas",  u"caption",  u"center",   u"cite",       u"code",       u"col",      u"colgroup",
    u"data",     u"dd",      u"del",      u"details",  u"dfn",        u"dir",        u"div",      u"dl",
    u"dt",       u"em",      u"embed",    u"fieldset", u"figcaption", u"figure",     u"font",     u"footer",
    u"form",     u"h1",      u"h2",       u"h3",       u"h4",         u"h5",         u"h6",       u"head",
    u"header",   u"hr",      u"html",     u"i",        u"iframe",     u"img",        u"input",    u"ins",
    u"kbd",      u"label",   u"legend",   u"li",       u"link",       u"main",       u"mark",     u"meta",
    u"nav",      u"nobr",    u"noscript", u"menu",     u"map",        u"optgroup",   u"output",   u"progress",
    u"meter",    u"ruby",    u"rt",       u"rp",       u"template",   u"dialog",     u"marquee",  u"basefont",
    u"frameset", u"frame",   u"noframes", u"xmp",      u"object",     u"ol",         u"option",   u"p",
    u"param",    u"picture", u"pre",      u"q",        u"s",          u"samp",       u"script",   u"section",
    u"select",   u"small",   u"source",   u"span",     u"strike",     u"strong",     u"style",    u"sub",
    u"summary",  u"sup",     u"svg",      u"table",    u"tbody",      u"td",         u"textarea", u"tfoot",
    u"th",       u"thead",   u"time",     u"title",    u"tr",         u"track",      u"tt",       u"u",
    u"ul",       u"var",     u"video",    u"wbr"};

bool isLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

bool isKnown(QStringView name)
{
    return isOneOf(kElements, name);
}

/// A tag or a comment, its brackets with it; without a length where its bracket is a letter.
struct Tag final
{
    QStringView name = {};
    qsizetype length = 0;
};

/// What stands behind the name up to the bracket: whether it may be attributes. Words alone are none, but for the few
/// that need no value.
bool mayBeAttributes(QStringView behind)
{
    const QStringView inner = (behind.endsWith(u'/') ? behind.chopped(1) : behind).trimmed();
    const bool isWord = std::ranges::all_of(inner, isLetter);
    constexpr std::array kAlone{u"checked", u"disabled", u"hidden", u"controls", u"open", u"reversed", u"selected"};
    return inner.isEmpty() || inner.contains(u'=') ||
           (isWord && std::ranges::any_of(kAlone, [inner](const char16_t *each) { return isNamed(inner, each); }));
}

/// What shows something besides words.
constexpr std::array kBesidesWords{u"audio", u"canvas", u"embed", u"iframe", u"img",
                                   u"input", u"object", u"svg",   u"video"};
/// What holds no words of a person's, whatever stands between its tags.
constexpr std::array kWithoutWords{u"style", u"script", u"svg"};

constexpr qsizetype kShort = 2; // a name that may be a letter of a sum as well

/// What the bracket at `at` begins. However many begin nothing, the text behind is gone through a few times at most: a
/// bracket within a tag ends the look, and no three looks are within quotes at one place.
Tag tagAt(QStringView html, qsizetype at)
{
    if (html.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->", at);
        return {{}, (end < 0 ? html.size() : end + 3) - at};
    }
    const QStringView from = html.sliced(at);
    const bool isMeta = from.startsWith(u"<!doctype", Qt::CaseInsensitive) || from.startsWith(u"<?xml");
    const qsizetype begin = at + (isMeta || from.startsWith(u"</") ? 2 : 1);
    if (begin >= html.size() || !isLetter(html[begin]))
        return {};
    qsizetype end = begin;
    while (end < html.size() && html[end].isLetterOrNumber())
        ++end;
    const QStringView name = html.sliced(begin, end - begin);
    const bool isOffice = name.size() == 1 && end < html.size() && html[end] == u':'; // as <o:p>
    QChar quote;
    for (qsizetype i = end; i < html.size(); ++i) {
        const QChar sign = html[i];
        if (!quote.isNull()) {
            quote = sign == quote ? QChar() : quote;
        } else if (sign == u'"' || sign == u'\'') {
            quote = sign;
        } else if (sign == u'<') {
            return {};
        } else if (sign == u'>') {
            const bool isTag = isMeta || isOffice ||
                               (isKnown(name) && (name.size() > kShort || mayBeAttributes(html.sliced(end, i - end))));
            return isTag ? Tag{name, i + 1 - at} : Tag();
        }
    }
    return {};
}

/// Paragraphs by other names. Qt knows most of them not, and puts what follows a `div` behind its words without a
/// space.
constexpr std::array kParagraphs{u"article",    u"aside",  u"details", u"dialog", u"div",    u"fieldset",
                                 u"figcaption", u"figure", u"footer",  u"form",   u"header", u"legend",
                                 u"main",       u"nav",    u"section", u"summary"};
/// What Qt does not show. A head would hide the title, and without one what stands in it hides what follows.
constexpr std::array kShowNothing{u"audio", u"base", u"canvas", u"embed",  u"head",   u"iframe", u"img",
                                  u"input", u"link", u"meta",   u"object", u"source", u"track",  u"video"};
/// What stands within a line.
constexpr std::array kWithinLines{u"a",      u"abbr",   u"acronym", u"b",   u"bdi",  u"bdo",  u"big",   u"cite",
                                  u"code",   u"data",   u"del",     u"dfn", u"em",   u"font", u"i",     u"ins",
                                  u"kbd",    u"label",  u"mark",    u"q",   u"s",    u"samp", u"small", u"span",
                                  u"strike", u"strong", u"sub",     u"sup", u"time", u"tt",   u"u",     u"var"};

/// Passes over elements without words. One that has no end takes nothing with it.
class WordlessElements final
{
public:
    explicit WordlessElements(QStringView html)
        : m_html(html)
    {
    }

    [[nodiscard]] static bool areNamed(QStringView name) { return isOneOf(kWithoutWords, name); }
    /// Behind the end of an element of that name whose beginning ends at `at`.
    [[nodiscard]] qsizetype behind(QStringView name, qsizetype at)
    {
        if (m_endless.contains(name, Qt::CaseInsensitive))
            return at; // and is not looked for again, however many there are
        const qsizetype end = m_html.indexOf(QStringLiteral("</") + name.toString(), at, Qt::CaseInsensitive);
        if (end < 0)
            m_endless += name.toString();
        return end < 0 ? at : end + std::max(tagAt(m_html, end).length, qsizetype{1});
    }

private:
    QStringView m_html;
    QStringList m_endless;
};

template <typename IsIt>
bool hasTag(const QString &text, const IsIt &isIt)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0;) {
        const auto [name, length] = tagAt(text, at);
        if (isIt(name))
            return true;
        at = text.indexOf(u'<', at + std::max(length, qsizetype{1}));
    }
    return false;
}

/// Makes flat HTML of any, tag by tag.
class Flattening final
{
public:
    explicit Flattening(QStringView html)
        : m_html(html)
        , m_wordless(html)
    {
        m_flat.reserve(html.size());
    }

    [[nodiscard]] QString flat()
    {
        while (m_at < m_html.size()) {
            const qsizetype bracket = m_html.indexOf(u'<', m_at);
            takeWords(m_html.sliced(m_at, (bracket < 0 ? m_html.size() : bracket) - m_at));
            if (bracket < 0)
                break;
            const auto [name, length] = tagAt(m_html, bracket);
            m_at = bracket + std::max(length, qsizetype{1});
            if (length == 0)
                takeWords(u"&lt;");
            else
                takeTag(name, m_html.sliced(bracket, length));
        }
        return m_flat;
    }

private:
    void takeWords(QStringView words)
    {
        m_flat += words;
        m_isBehindParagraph = m_isBehindParagraph && words.trimmed().isEmpty();
    }

    void takeTag(QStringView name, QStringView tag)
    {
        const bool isEnd = tag.startsWith(u"</");
        if (WordlessElements::areNamed(name)) {
            if (!isEnd && !tag.endsWith(u"/>"))
                m_at = m_wordless.behind(name, m_at);
            return;
        }
        if (isOneOf(kShowNothing, name) || isTooDeep(name, tag, isEnd))
            return;
        // Qt would put it behind the words of the paragraph, without a space.
        if (m_isBehindParagraph && !isEnd && isOneOf(kWithinLines, name))
            m_flat += u"<p>";
        m_isBehindParagraph = isEnd && (isOneOf(kParagraphs, name) || isNamed(name, u"p"));
        if (isNamed(name, u"title"))
            m_flat += isEnd ? u"</h1>" : u"<h1>";
        else if (isOneOf(kParagraphs, name))
            m_flat += isEnd ? u"</p>" : u"<p>";
        else
            m_flat += tag;
    }

    [[nodiscard]] bool isTooDeep(QStringView name, QStringView tag, bool isEnd)
    {
        const bool isCounted =
            !name.isEmpty() && !endsByItself(name) && !isOneOf(kParagraphs, name) && !tag.endsWith(u"/>");
        if (!isCounted)
            return false;
        if (isEnd && m_tooDeep > 0) {
            --m_tooDeep;
            return true;
        }
        if (!isEnd && m_depth == kMostNested) {
            ++m_tooDeep;
            return true;
        }
        m_depth = std::max(0, m_depth + (isEnd ? -1 : 1));
        return false;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    WordlessElements m_wordless;
    QString m_flat;
    int m_depth = 0;
    qsizetype m_tooDeep = 0; // elements that are open and left out
    bool m_isBehindParagraph = false;
};

} // namespace

bool hasTags(const QString &text)
{
    return hasTag(text, isKnown);
}

QStringList besidesWords(const QString &html)
{
    QStringList found;
    for (const char16_t *each : kBesidesWords) {
        if (hasTag(html, [each](QStringView name) { return isNamed(name, each); }))
            found += QString::fromUtf16(each);
    }
    return found;
}

QString flatHtml(const QString &html)
{
    return Flattening(html).flat();
}

} // namespace hearth
