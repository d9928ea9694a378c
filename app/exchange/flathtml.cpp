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

/// Of the tag whose bracket stands at `at`; empty where it is none.
QStringView nameAt(QStringView html, qsizetype at)
{
    const qsizetype begin = at + (html.sliced(at).startsWith(u"</") ? 2 : 1);
    qsizetype end = begin;
    while (end < html.size() && html[end].isLetterOrNumber())
        ++end;
    return html.sliced(begin, end - begin);
}

/// Behind the bracket that closes the tag or comment at `at`; the end of the text where none does.
qsizetype endOfTag(QStringView html, qsizetype at)
{
    if (html.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->", at);
        return end < 0 ? html.size() : end + 3;
    }
    QChar quote;
    for (; at < html.size(); ++at) {
        const QChar sign = html[at];
        if (!quote.isNull())
            quote = sign == quote ? QChar() : quote;
        else if (sign == u'"' || sign == u'\'')
            quote = sign;
        else if (sign == u'>')
            return at + 1;
    }
    return at;
}

} // namespace

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
        const QStringView name = nameAt(all, bracket);
        at = endOfTag(all, bracket);
        const QStringView tag = all.sliced(bracket, at - bracket);
        const bool isEnd = tag.startsWith(u"</");
        if (name.compare(u"style", Qt::CaseInsensitive) == 0) {
            const qsizetype end = isEnd ? bracket : all.indexOf(u"</style", at, Qt::CaseInsensitive);
            at = end < 0 ? all.size() : endOfTag(all, end);
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
