// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltags.h"

namespace hearth {

namespace {

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

constexpr qsizetype kShort = 2; // a name that may be a letter of a sum as well

bool isLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

bool isKnown(QStringView name)
{
    return isOneOf(kElements, name);
}

/// What stands behind the name up to the bracket: whether it may be attributes. Words alone are none, but for the few
/// that need no value.
bool mayBeAttributes(QStringView behind)
{
    const QStringView inner = (behind.endsWith(u'/') ? behind.chopped(1) : behind).trimmed();
    const bool isWord = std::ranges::all_of(inner, isLetter);
    constexpr std::array kAlone{u"checked", u"disabled", u"hidden", u"controls", u"open", u"reversed", u"selected"};
    return inner.isEmpty() || inner.contains(u'=') || (isWord && isOneOf(kAlone, inner));
}

/// Goes through the attributes of a tag.
class Attributes final
{
public:
    explicit Attributes(QStringView tag)
        : m_tag(tag.endsWith(u'>') ? tag.chopped(1) : tag)
    {
        skip([](QChar sign) { return sign == u'<' || sign == u'/'; });
        skip([](QChar sign) { return !sign.isSpace() && sign != u'/'; }); // its name
    }

    /// False at the end.
    bool next()
    {
        skip([](QChar sign) { return sign.isSpace() || sign == u'/'; });
        const qsizetype begin = m_at;
        skip([](QChar sign) { return !sign.isSpace() && sign != u'=' && sign != u'/'; });
        name = m_tag.sliced(begin, m_at - begin);
        value = {};
        skip([](QChar sign) { return sign.isSpace(); });
        if (m_at == m_tag.size() || m_tag[m_at] != u'=')
            return !name.isEmpty();
        ++m_at;
        skip([](QChar sign) { return sign.isSpace(); });
        takeValue();
        return true;
    }

    QStringView name = {};
    QStringView value = {};

private:
    template <typename IsIt>
    void skip(const IsIt &isIt)
    {
        while (m_at < m_tag.size() && isIt(m_tag[m_at]))
            ++m_at;
    }

    void takeValue()
    {
        const QChar first = m_at < m_tag.size() ? m_tag[m_at] : QChar();
        const bool isQuoted = first == u'"' || first == u'\'';
        m_at += isQuoted ? 1 : 0;
        const qsizetype begin = m_at;
        skip([isQuoted, first](QChar sign) { return isQuoted ? sign != first : !sign.isSpace(); });
        value = m_tag.sliced(begin, m_at - begin);
        m_at = std::min(m_at + (isQuoted ? 1 : 0), m_tag.size());
    }

    QStringView m_tag;
    qsizetype m_at = 0;
};

} // namespace

HtmlTag htmlTagAt(QStringView html, qsizetype at)
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
            return isTag ? HtmlTag{name, i + 1 - at} : HtmlTag();
        }
    }
    return {};
}

std::optional<QStringView> attributeOf(QStringView tag, QStringView name)
{
    for (Attributes each(tag); each.next();) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return std::nullopt;
}

std::optional<int> numberOf(QStringView tag, QStringView name, int least, int most)
{
    const auto value = attributeOf(tag, name);
    bool isNumber = false;
    const int number = value ? value->trimmed().toInt(&isNumber) : 0;
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

bool hasTags(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0;) {
        const auto [name, length] = htmlTagAt(text, at);
        if (isKnown(name))
            return true;
        at = text.indexOf(u'<', at + std::max(length, qsizetype{1}));
    }
    return false;
}

} // namespace hearth
