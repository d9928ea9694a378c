// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/flathtml.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

/// Elements whose end is often not written: the next of them ends them, or they hold nothing.
constexpr std::array kEndByThemselves{u"p",  u"li",  u"td",    u"th",   u"tr",   u"dd",  u"dt",   u"option", u"br",
                                      u"hr", u"col", u"input", u"meta", u"link", u"wbr", u"area", u"base"};

bool endsByItself(QStringView name)
{
    return std::ranges::any_of(kEndByThemselves,
                               [name](const char16_t *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
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
    return std::ranges::any_of(kElements,
                               [name](const char16_t *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
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
           (isWord && std::ranges::any_of(kAlone, [inner](const char16_t *each) {
                return inner.compare(each, Qt::CaseInsensitive) == 0;
            }));
}

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

} // namespace

bool hasTags(const QString &text)
{
    return hasTag(text, isKnown);
}

bool hasPictures(const QString &html)
{
    return hasTag(html, [](QStringView name) { return name.compare(u"img", Qt::CaseInsensitive) == 0; });
}

QString flatHtml(const QString &html)
{
    const QStringView all = html;
    QString flat;
    flat.reserve(html.size());
    int depth = 0;
    qsizetype tooDeep = 0; // elements that are open and left out
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype bracket = all.indexOf(u'<', at);
        flat += all.sliced(at, (bracket < 0 ? all.size() : bracket) - at);
        if (bracket < 0)
            break;
        const auto [name, length] = tagAt(all, bracket);
        if (length == 0) {
            flat += QLatin1String("&lt;");
            at = bracket + 1;
            continue;
        }
        at = bracket + length;
        const QStringView tag = all.sliced(bracket, length);
        const bool isEnd = tag.startsWith(u"</");
        if (name.compare(u"style", Qt::CaseInsensitive) == 0) {
            const qsizetype end = isEnd ? bracket : all.indexOf(u"</style", at, Qt::CaseInsensitive);
            at = end < 0 ? all.size() : end + std::max(tagAt(all, end).length, qsizetype{1});
            continue;
        }
        if (name.compare(u"img", Qt::CaseInsensitive) == 0)
            continue;
        const bool isCounted = !name.isEmpty() && !endsByItself(name) && !tag.endsWith(u"/>");
        if (isCounted && isEnd && tooDeep > 0) {
            --tooDeep;
            continue;
        }
        if (isCounted && !isEnd && depth == kMostNested) {
            ++tooDeep;
            continue;
        }
        if (isCounted)
            depth = std::max(0, depth + (isEnd ? -1 : 1));
        flat += tag;
    }
    return flat;
}

} // namespace hearth
