// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwords.h"

#include "exchange/flathtml.h"
#include "exchange/htmlmarks.h"
#include "exchange/markdownblocks.h"
#include "exchange/markdownmarks.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QUrl>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace hearth {

namespace {

using Kind = MarkdownBlocks::Kind;

/// Opens nothing that the HTML names: a style sheet may be any file of this computer, or one without an end.
class WordsAlone final : public QTextDocument
{
protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// As it stands in Qt's documents.
QString plainWords(QString words)
{
    words.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    words.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    words.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    return words.remove(QChar(QChar::ObjectReplacementCharacter)); // a picture
}

bool isQuote(const QTextBlockFormat &format)
{
    return format.intProperty(QTextFormat::BlockQuoteLevel) > 0 ||
           (format.leftMargin() > 0 && format.rightMargin() > 0);
}

/// Words that Markdown would take for the beginning of a heading, a list, a quote or a rule, so that it does not.
QString asPlainBeginning(const QString &words)
{
    static const QRegularExpression sign(
        QStringLiteral(
            "^(?:([0-9]{1,9})([.)])(?=\\s|$)|()(#{1,6}(?=\\s|$)|[-+*](?=\\s|$)|>|-{3,}\\h*$|`{3,}[^`\\n]*$|~{3}))"),
        QRegularExpression::MultilineOption);
    QString plain;
    qsizetype from = 0;
    for (auto found = sign.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        const qsizetype at = match.capturedStart() + std::max(match.capturedLength(1), qsizetype{0});
        plain += QStringView(words).mid(from, at - from);
        plain += QLatin1Char('\\');
        from = at;
    }
    plain += QStringView(words).mid(from);
    return plain;
}

/// What HTML says of itself in a document of Qt's, block by block, as Markdown.
class Writing final
{
public:
    void take(const QTextBlock &block)
    {
        const QString words = block.text();
        const auto mark = htmlMarkIn(words);
        if (mark && mark->length == words.size() && takeMark(*mark, block))
            return;
        if (m_isCode)
            m_code.push_back(lineOf(block));
        else
            addParagraph(block);
    }

    [[nodiscard]] QString finish()
    {
        endCode();
        while (!m_tables.empty())
            endTable();
        return m_all.text();
    }

    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

private:
    struct Table final
    {
        MarkdownTable cells;
        QString prefix; // of each of its lines
        int level = 0;  // of the list it stands in
    };
    struct CodeLine final
    {
        QString code;
        QString markdown = {}; // where it holds a link, which code cannot
        bool hasLink = false;
    };

    /// Where blocks are added.
    [[nodiscard]] MarkdownBlocks &here() { return m_tables.empty() ? m_all : m_tables.back().cells.cell(); }

    /// False where it is none that stands for itself.
    [[nodiscard]] bool takeMark(const HtmlMarkAt &mark, const QTextBlock &block)
    {
        const bool isInTable = !m_tables.empty();
        switch (mark.mark) {
        case HtmlMark::Rule:
            here().add(prefixOf(block) + QStringLiteral("---"), Kind::Other);
            return true;
        case HtmlMark::PreBegin:
            m_isCode = true;
            m_codePrefix = prefixOf(block);
            return true;
        case HtmlMark::PreEnd:
            endCode();
            return true;
        case HtmlMark::TableBegin:
            m_tables.push_back({{}, prefixOf(block), levelOf(block) + baseLevel()});
            return true;
        case HtmlMark::TableEnd:
            endTable();
            return true;
        case HtmlMark::Row:
            if (isInTable)
                m_tables.back().cells.beginRow();
            return true;
        case HtmlMark::Cell:
            if (isInTable)
                m_tables.back().cells.beginCell(mark.number);
            return true;
        case HtmlMark::Number:
        case HtmlMark::Box:
            break;
        }
        return false;
    }

    void endTable()
    {
        if (m_tables.empty())
            return;
        const Table table = std::move(m_tables.back());
        m_tables.pop_back();
        if (table.prefix.isEmpty())
            return table.cells.addTo(here());
        MarkdownBlocks blocks;
        table.cells.addTo(blocks);
        add(table.prefix, table.prefix, blocks.text(), Kind::Other);
    }

    [[nodiscard]] CodeLine lineOf(const QTextBlock &block)
    {
        CodeLine line{.code = plainWords(block.text())};
        line.code = withoutMarks(line.code).words;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            line.hasLink = line.hasLink || !at.fragment().charFormat().anchorHref().isEmpty();
            line.markdown += inMarkdown(at.fragment(), false);
        }
        return line;
    }
    void endCode()
    {
        if (!std::exchange(m_isCode, false))
            return;
        std::vector<CodeLine> lines = std::exchange(m_code, {});
        const auto isBlank = [](const CodeLine &line) { return line.code.trimmed().isEmpty(); };
        lines.erase(lines.begin(), std::ranges::find_if_not(lines, isBlank));
        while (!lines.empty() && isBlank(lines.back()))
            lines.pop_back();
        if (lines.empty())
            return;
        const bool isCode = std::ranges::none_of(lines, &CodeLine::hasLink);
        QStringList words;
        for (const CodeLine &line : lines)
            words += isCode ? line.code : asPlainBeginning(line.markdown.trimmed());
        const QString all = words.join(QLatin1Char('\n'));
        add(m_codePrefix, m_codePrefix, isCode ? asCodeBlock(all) : all, Kind::Other);
    }

    void addParagraph(const QTextBlock &block)
    {
        QString words;
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        m_number.reset();
        for (auto at = block.begin(); !at.atEnd(); ++at)
            words += inMarkdown(at.fragment(), isHeading);
        words = words.trimmed();
        if (words.isEmpty())
            return;
        if (const QTextList *list = block.textList())
            return addItem(*list, block, words);
        const QString prefix = prefixOf(block);
        if (isHeading)
            return add(QString(block.blockFormat().headingLevel(), QLatin1Char('#')) + QLatin1Char(' '), QString(),
                       words.replace(QLatin1Char('\n'), QLatin1Char(' ')), Kind::Other);
        add(prefix, prefix, asPlainBeginning(words), prefix.isEmpty() ? Kind::Plain : Kind::Other);
    }
    void addItem(const QTextList &list, const QTextBlock &block, const QString &words)
    {
        const auto level = static_cast<std::size_t>(std::clamp(levelOf(block), 1, kDeepest));
        const bool isNumbered = list.format().style() <= QTextListFormat::ListDecimal;
        // Qt would count the items before it for each.
        const int number = m_number.value_or(m_next.value(&list, 1));
        m_next.insert(&list, number + 1);
        const QString sign = isNumbered ? QStringLiteral("%1. ").arg(std::max(0, number)) : QStringLiteral("- ");
        m_widths.resize(level + 1, m_widths.empty() ? 0 : m_widths.back());
        m_widths[level] = m_widths[level - 1] + static_cast<int>(sign.size());
        const QString quote = isQuote(block.blockFormat()) ? quoteSign() : QString();
        add(quote + QString(m_widths[level - 1], QLatin1Char(' ')) + sign,
            quote + QString(m_widths[level], QLatin1Char(' ')), words, Kind::Item);
    }
    /// What stands before each line of a block that is no item.
    [[nodiscard]] QString prefixOf(const QTextBlock &block) const
    {
        const int indent = std::min(levelOf(block), kDeepest);
        const auto level = static_cast<std::size_t>(indent);
        const int width = level < m_widths.size() ? m_widths[level] : 2 * indent;
        return (isQuote(block.blockFormat()) ? quoteSign() : QString()) + QString(width, QLatin1Char(' '));
    }
    /// How deep within lists it stands; in a table from there on.
    [[nodiscard]] int levelOf(const QTextBlock &block) const
    {
        const QTextList *list = block.textList();
        const int level = list != nullptr ? list->format().indent() : block.blockFormat().indent();
        return std::max(0, level - baseLevel());
    }
    [[nodiscard]] int baseLevel() const { return m_tables.empty() ? 0 : m_tables.back().level; }
    /// A quote in a table stands in the table's own.
    [[nodiscard]] QString quoteSign() const
    {
        const bool isSaid =
            std::ranges::any_of(m_tables, [](const Table &table) { return table.prefix.startsWith(QLatin1Char('>')); });
        return isSaid ? QString() : QStringLiteral("> ");
    }
    /// With `first` before its first line and `others` before those that follow.
    void add(const QString &first, const QString &others, const QString &words, Kind kind)
    {
        QString block = words;
        here().add(first + block.replace(QLatin1Char('\n'), QLatin1Char('\n') + others), kind);
    }

    struct Unmarked final
    {
        QString boxes; // before the words
        QString words;
    };
    [[nodiscard]] Unmarked withoutMarks(const QString &words)
    {
        const QChar sign = htmlMark(HtmlMark::Box).front();
        Unmarked plain;
        qsizetype from = 0;
        for (qsizetype at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, from)) {
            plain.words += QStringView(words).mid(from, at - from);
            const auto mark = htmlMarkIn(QStringView(words).sliced(at));
            if (mark && mark->mark == HtmlMark::Box) // emphasis stands behind it
                (plain.words.trimmed().isEmpty() ? plain.boxes : plain.words) +=
                    mark->number != 0 ? QLatin1String("[x] ") : QLatin1String("[ ] ");
            else if (mark && mark->mark == HtmlMark::Number)
                m_number = mark->number;
            from = at + (mark ? mark->length : 1);
        }
        plain.words += QStringView(words).mid(from);
        return plain;
    }

    [[nodiscard]] QString inMarkdown(const QTextFragment &fragment, bool isHeading)
    {
        const QTextCharFormat format = fragment.charFormat();
        auto [boxes, words] = withoutMarks(plainWords(fragment.text()));
        const auto shift = format.verticalAlignment();
        const bool isRaised = shift == QTextCharFormat::AlignSuperScript;
        if ((isRaised || shift == QTextCharFormat::AlignSubScript) && !words.trimmed().isEmpty()) {
            const auto letters = shifted(words, isRaised);
            if (!letters)
                leaveOut(isRaised ? QStringLiteral("sup") : QStringLiteral("sub"));
            words = letters.value_or(words);
        }
        const bool isCode = format.fontFamilies().toStringList().contains(QStringView(kCodeFace));
        if (isCode && !m_isCode)
            words = asCode(words);
        if (format.isAnchor() && !format.anchorHref().isEmpty())
            words = asLink(words, format.anchorHref());
        if (isCode)
            return boxes + words;
        if (format.fontItalic())
            words = marked(words, QStringLiteral("*"));
        if (format.fontWeight() > QFont::Medium && !isHeading)
            words = marked(words, QStringLiteral("**"));
        if (format.fontStrikeOut())
            words = marked(words, QStringLiteral("~~"));
        return boxes + words;
    }
    void leaveOut(const QString &element)
    {
        if (!m_leftOut.contains(element))
            m_leftOut += element;
    }

    static constexpr int kDeepest = 64; // of lists within lists

    MarkdownBlocks m_all;
    std::vector<Table> m_tables; // that are open
    bool m_isCode = false;
    QString m_codePrefix;
    std::vector<CodeLine> m_code;
    QStringList m_leftOut;
    std::optional<int> m_number;          // that was said of the present item
    QHash<const QTextList *, int> m_next; // the number of the next item
    std::vector<int> m_widths{0};         // by the level of a list, how far its words stand in
};

QString decoded(const QString &html)
{
    if (!html.contains(QLatin1Char('&')))
        return html;
    QTextDocument document;
    document.setHtml(QString(html).replace(QLatin1Char('<'), QLatin1String("&lt;")));
    return document.toPlainText();
}

} // namespace

HtmlWords wordsOfHtml(const QString &html)
{
    if (html.trimmed().isEmpty())
        return {};
    const FlatHtml flat = flatHtml(html);
    WordsAlone document;
    document.setUndoRedoEnabled(false);
    document.setHtml(flat.html);
    Writing writing;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        writing.take(block);
    HtmlWords words{.markdown = writing.finish()};
    words.leftOut = flat.leftOut + writing.leftOut();
    for (const HtmlPicture &each : flat.pictures)
        words.pictures.append({each.picture, decoded(each.words)});
    return words;
}

} // namespace hearth
