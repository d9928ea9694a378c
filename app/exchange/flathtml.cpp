// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/flathtml.h"

#include "exchange/htmlmarks.h"
#include "exchange/htmltags.h"

#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace hearth {

namespace {

/// Elements whose end is often not written: the next of them ends them, or they hold nothing.
constexpr std::array kEndByThemselves{u"p",     u"li",   u"dd",   u"dt",  u"option", u"br",  u"col",
                                      u"input", u"meta", u"link", u"wbr", u"area",   u"base"};
/// What shows something besides words.
constexpr std::array kBesidesWords{u"audio", u"canvas", u"embed", u"iframe", u"object", u"svg", u"video"};
/// What holds no words of a person's, whatever stands between its tags.
constexpr std::array kWithoutWords{u"style", u"script", u"svg"};
/// Paragraphs by other names. Qt knows most of them not, and puts what follows a `div` behind its words without a
/// space.
constexpr std::array kParagraphs{u"article",  u"aside",      u"caption", u"details", u"dialog", u"div",
                                 u"fieldset", u"figcaption", u"figure",  u"footer",  u"form",   u"header",
                                 u"legend",   u"main",       u"nav",     u"section", u"summary"};
/// What Qt does not show. A head would hide the title, and without one what stands in it hides what follows.
constexpr std::array kShowNothing{u"audio", u"base", u"canvas", u"embed",  u"head",  u"iframe",
                                  u"link",  u"meta", u"object", u"source", u"track", u"video"};
/// What stands within a line.
constexpr std::array kWithinLines{u"a",      u"abbr",   u"acronym", u"b",   u"bdi",  u"bdo",  u"big",   u"cite",
                                  u"code",   u"data",   u"del",     u"dfn", u"em",   u"font", u"i",     u"ins",
                                  u"kbd",    u"label",  u"mark",    u"q",   u"s",    u"samp", u"small", u"span",
                                  u"strike", u"strong", u"sub",     u"sup", u"time", u"tt",   u"u",     u"var"};
/// Code within a line.
constexpr std::array kCodes{u"code", u"tt", u"kbd", u"samp"};
/// Parts of a table that are neither rows nor cells.
constexpr std::array kPartsOfTables{u"thead", u"tbody", u"tfoot", u"colgroup", u"col"};
constexpr std::array kLists{u"ul", u"ol"};

constexpr int kMostColumns = 20;  // of one cell
constexpr int kMostFilled = 2000; // cells that are there only since another takes their place
constexpr int kMostRows = 1000;
constexpr int kMostItems = 100;             // of one list of Qt's, which goes over all of them for each
constexpr int kHighestNumber = 999'999'999; // that Markdown knows

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
        return end < 0 ? at : end + std::max(htmlTagAt(m_html, end).length, qsizetype{1});
    }

private:
    QStringView m_html;
    QStringList m_endless;
};

/// Whether an element is ticked, as editors of several kinds write it; nothing where it is no box.
std::optional<bool> tickOf(QStringView tag)
{
    if (const auto ticked = attributeOf(tag, u"data-checked"))
        return ticked->compare(u"false", Qt::CaseInsensitive) != 0;
    const auto list = attributeOf(tag, u"data-list");
    if (list && list->compare(u"checked", Qt::CaseInsensitive) == 0)
        return true;
    return list && list->compare(u"unchecked", Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

/// Makes flat HTML of any, tag by tag.
class Flattening final
{
public:
    explicit Flattening(QStringView html)
        : m_html(html)
        , m_wordless(html)
    {
        m_flat.html.reserve(html.size());
    }

    [[nodiscard]] FlatHtml flat()
    {
        while (m_at < m_html.size()) {
            const qsizetype bracket = m_html.indexOf(u'<', m_at);
            takeWords(m_html.sliced(m_at, (bracket < 0 ? m_html.size() : bracket) - m_at));
            if (bracket < 0)
                break;
            const auto [name, length] = htmlTagAt(m_html, bracket);
            m_at = bracket + std::max(length, qsizetype{1});
            if (length == 0)
                takeWords(u"&lt;");
            else
                takeTag(name, m_html.sliced(bracket, length));
        }
        endWhatIsOpen();
        return std::move(m_flat);
    }

private:
    struct List final
    {
        bool isOrdered = false;
        std::optional<bool> isTicked = {}; // of all its items
        std::optional<int> next = {};      // the number of its next item, where that is said
        int number = 0;                    // of its last item
        bool isNumbered = false;           // by this, since what reads it would begin with 1
        int items = 0;                     // since it, or a part of it, began
    };

    void takeWords(QStringView words)
    {
        const bool isBlank = words.trimmed().isEmpty();
        if (!isBlank && !m_pending.isEmpty()) {
            takePending();
            while (words.front().isSpace())
                words = words.sliced(1);
        }
        m_flat.html += words;
        m_hasBox = m_hasBox && isBlank;
        m_isBehindParagraph = m_isBehindParagraph && isBlank;
    }
    /// Marks stand right before the words they belong to, whatever tags stand between.
    void takePending() { m_flat.html += std::exchange(m_pending, {}); }

    void takeTag(QStringView name, QStringView tag)
    {
        const bool isEnd = tag.startsWith(u"</");
        if (!isEnd && isOneOf(kBesidesWords, name))
            leaveOut(name);
        if (WordlessElements::areNamed(name)) {
            if (!isEnd && !tag.endsWith(u"/>"))
                m_at = m_wordless.behind(name, m_at);
            return;
        }
        if (isOneOf(kShowNothing, name) || isNothing(name, tag, isEnd) || takeInWords(name, tag, isEnd) ||
            takeOfTable(name, tag, isEnd) || isOfClosedList(name, isEnd) || isTooDeep(name, tag, isEnd))
            return;
        // Qt would put it behind the words of the paragraph, without a space.
        if (m_isBehindParagraph && !isEnd && isOneOf(kWithinLines, name))
            beginParagraph();
        const bool isParagraph = isOneOf(kParagraphs, name) || isNamed(name, u"p");
        m_isBehindParagraph = isEnd && isParagraph;
        if (isEnd && (isParagraph || isNamed(name, u"li") || isOneOf(kLists, name)))
            takePending();
        if (isNamed(name, u"li") && !isEnd)
            divideList();
        if (isNamed(name, u"title"))
            m_flat.html += isEnd ? u"</h1>" : u"<h1>";
        else if (isParagraph && !isEnd)
            beginParagraph(isNamed(name, u"p") ? tag : QStringView(u"<p>"));
        else if (isParagraph)
            m_flat.html += u"</p>";
        else if (isOneOf(kCodes, name))
            m_flat.html += isEnd ? QStringLiteral("</span>")
                                 : QStringLiteral("<span style=\"font-family:%1\">").arg(QStringView(kCodeFace));
        else
            m_flat.html += tag;
        takeOfList(name, tag, isEnd);
    }

    /// What changes nothing of how words look, and between an item and its paragraph would begin a line.
    [[nodiscard]] bool isNothing(QStringView name, QStringView tag, bool isEnd)
    {
        if (isNamed(name, u"label"))
            return true;
        if (!isNamed(name, u"span"))
            return false;
        if (!isEnd) {
            m_plainSpans.push_back(!attributeOf(tag, u"style").has_value());
            return m_plainSpans.back();
        }
        if (m_plainSpans.empty())
            return true;
        const bool isPlain = m_plainSpans.back();
        m_plainSpans.pop_back();
        return isPlain;
    }
    /// What comes out as words or as a mark.
    [[nodiscard]] bool takeInWords(QStringView name, QStringView tag, bool isEnd)
    {
        if (isNamed(name, u"img")) {
            if (!isEnd)
                takePicture(tag);
        } else if (isNamed(name, u"input")) {
            if (!isEnd)
                takeInput(tag);
        } else if (isNamed(name, u"hr")) {
            takePending();
            takeMark(HtmlMark::Rule);
        } else if (isNamed(name, u"pre")) {
            takePending();
            isEnd ? endPre() : beginPre();
        } else {
            return false;
        }
        return true;
    }
    void takePicture(QStringView tag)
    {
        const QStringView words = attributeOf(tag, u"alt").value_or(QStringView()).trimmed();
        const auto source = attributeOf(tag, u"src");
        const auto picture = source ? dataPictureFrom(*source) : std::nullopt;
        if (picture) {
            m_flat.pictures.append({*picture, words.toString()});
            return;
        }
        leaveOut(u"img");
        if (words.isEmpty())
            return;
        takeWords(u" ");
        takeWords(words.toString().replace(QLatin1Char('<'), QLatin1String("&lt;")));
        takeWords(u" ");
    }
    void takeInput(QStringView tag)
    {
        if (attributeOf(tag, u"type").value_or(QStringView()).compare(u"checkbox", Qt::CaseInsensitive) != 0)
            return leaveOut(u"input");
        const auto ticked = attributeOf(tag, u"checked");
        if (!std::exchange(m_hasBox, true)) // else its item has said so already
            m_pending += htmlMark(HtmlMark::Box, ticked && ticked->compare(u"false", Qt::CaseInsensitive) != 0 ? 1 : 0);
    }
    void beginPre()
    {
        if (std::exchange(m_isPre, true))
            return;
        takeMark(HtmlMark::PreBegin);
        m_flat.html += u"<pre>";
        m_isBehindParagraph = false;
    }
    void endPre()
    {
        if (!std::exchange(m_isPre, false))
            return;
        m_flat.html += u"</pre>";
        takeMark(HtmlMark::PreEnd);
    }

    /// Tables do not reach Qt, which would make a field for every row and column that there might be.
    [[nodiscard]] bool takeOfTable(QStringView name, QStringView tag, bool isEnd)
    {
        const bool isCell = isNamed(name, u"td") || isNamed(name, u"th");
        if (isNamed(name, u"table"))
            isEnd ? endTable() : beginTable();
        else if (isNamed(name, u"tr") || isCell)
            takeOfRow(isCell, tag, isEnd);
        else
            return isOneOf(kPartsOfTables, name);
        return true;
    }
    [[nodiscard]] bool isInTable() const { return m_tables > 0 && m_tables <= kMostTables; }
    void beginTable()
    {
        takePending();
        endPre();
        ++m_tables;
        if (!isInTable())
            return takeBreak();
        takeMark(HtmlMark::TableBegin);
        m_bases.push_back(m_lists.size());
    }
    void endTable()
    {
        if (m_tables == 0)
            return;
        if (isInTable()) {
            endCell();
            m_bases.pop_back();
            takeMark(HtmlMark::TableEnd);
        } else {
            takeBreak();
        }
        --m_tables;
    }
    void takeOfRow(bool isCell, QStringView tag, bool isEnd)
    {
        if (!isInTable() || isEnd)
            return takeBreak();
        endCell();
        if (!isCell)
            return takeMark(HtmlMark::Row);
        takeMark(HtmlMark::Cell, numberOf(tag, u"rowspan", 1, kMostRows).value_or(1));
        const int more = numberOf(tag, u"colspan", 1, kMostColumns).value_or(1) - 1;
        m_behindCell = std::min(more, kMostFilled - m_filled);
        m_filled += m_behindCell;
    }
    void endCell()
    {
        takePending();
        endPre();
        for (; m_lists.size() > m_bases.back(); m_lists.pop_back()) {
            m_flat.html += m_lists.back().isOrdered ? u"</ol>" : u"</ul>";
            m_depth = std::max(0, m_depth - 1);
        }
        for (; m_behindCell > 0; --m_behindCell)
            takeMark(HtmlMark::Cell, 1);
    }

    void takeOfList(QStringView name, QStringView tag, bool isEnd)
    {
        if (isNamed(name, u"li") && !isEnd) {
            beginItem(tag);
        } else if (isOneOf(kLists, name) && !isEnd) {
            const bool isOrdered = isNamed(name, u"ol");
            const auto first = isOrdered ? numberOf(tag, u"start", 0, kHighestNumber) : std::nullopt;
            m_lists.push_back({isOrdered, tickOf(tag), first});
        } else if (isOneOf(kLists, name) && !m_lists.empty()) {
            m_lists.pop_back();
        }
    }
    /// A long list goes on as another one; what is made of it is the same.
    void divideList()
    {
        if (m_lists.empty() || ++m_lists.back().items <= kMostItems)
            return;
        List &list = m_lists.back();
        m_flat.html += list.isOrdered ? QLatin1String("</ol><ol>") : QLatin1String("</ul><ul>");
        list.items = 1;
        list.isNumbered = list.isOrdered;
    }
    void beginItem(QStringView tag)
    {
        m_pending.clear(); // of an item without words
        const bool isInList = !m_lists.empty();
        const auto number =
            isInList && m_lists.back().isOrdered ? numberOf(tag, u"value", 0, kHighestNumber) : std::nullopt;
        const auto begin = isInList ? std::exchange(m_lists.back().next, std::nullopt) : std::nullopt;
        if (isInList) {
            List &list = m_lists.back();
            list.number = number.value_or(begin.value_or(std::min(list.number + 1, kHighestNumber)));
            list.isNumbered = list.isNumbered || number || begin;
            if (list.isNumbered)
                m_pending += htmlMark(HtmlMark::Number, list.number);
        }
        const auto own = tickOf(tag);
        const auto ticked = own || !isInList ? own : m_lists.back().isTicked;
        m_hasBox = ticked.has_value();
        if (ticked)
            m_pending += htmlMark(HtmlMark::Box, *ticked ? 1 : 0);
    }
    /// The end of a list that ended with its cell.
    [[nodiscard]] bool isOfClosedList(QStringView name, bool isEnd) const
    {
        return isEnd && isOneOf(kLists, name) && m_tooDeep == 0 && !m_bases.empty() && m_lists.size() <= m_bases.back();
    }

    /// In one that has just begun none begins: of that Qt would make an empty line, and no item of a list.
    void beginParagraph(QStringView tag = u"<p>")
    {
        constexpr QStringView kBare = u"<p>";
        qsizetype end = m_flat.html.size();
        while (end > 0 && m_flat.html.at(end - 1).isSpace())
            --end;
        if (QStringView(m_flat.html).first(end).endsWith(kBare))
            m_flat.html.truncate(end - kBare.size());
        m_flat.html += tag;
    }
    void takeMark(HtmlMark mark, int number = 0)
    {
        beginParagraph();
        m_flat.html += htmlMark(mark, number) + QLatin1String("</p>");
        m_isBehindParagraph = true;
    }
    void takeBreak()
    {
        m_flat.html += u"<p></p>";
        m_isBehindParagraph = true;
    }
    void leaveOut(QStringView name)
    {
        const QString lower = name.toString().toLower();
        if (!m_flat.leftOut.contains(lower))
            m_flat.leftOut += lower;
    }
    void endWhatIsOpen()
    {
        takePending();
        endPre();
        while (m_tables > 0)
            endTable();
    }

    [[nodiscard]] bool isTooDeep(QStringView name, QStringView tag, bool isEnd)
    {
        const bool isCounted =
            !name.isEmpty() && !isOneOf(kEndByThemselves, name) && !isOneOf(kParagraphs, name) && !tag.endsWith(u"/>");
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
    FlatHtml m_flat;
    QString m_pending; // marks
    int m_depth = 0;
    qsizetype m_tooDeep = 0; // elements that are open and left out
    qsizetype m_tables = 0;  // that are open
    int m_behindCell = 0;    // empty cells that it takes the place of
    int m_filled = 0;        // of those, in all
    std::vector<List> m_lists;
    std::vector<bool> m_plainSpans;   // those that are open: which of them show nothing
    std::vector<std::size_t> m_bases; // how many lists were open where each table began
    bool m_isPre = false;
    bool m_hasBox = false; // the item, or what stands in it, and no words behind
    bool m_isBehindParagraph = false;
};

} // namespace

FlatHtml flatHtml(const QString &html)
{
    return Flattening(html).flat();
}

} // namespace hearth
