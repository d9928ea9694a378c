// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwords.h"

#include "exchange/flathtml.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QUrl>
#include <QVariant>

namespace hearth {

namespace {

/// Opens nothing that the HTML names: a style sheet may be any file of this computer, or one without an end.
class WordsAlone final : public QTextDocument
{
protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// `words` between marks, which stand where the words begin and end, not beside a space.
QString marked(const QString &words, const QString &mark)
{
    const QString inner = words.trimmed();
    if (inner.isEmpty())
        return words;
    const qsizetype begin = words.indexOf(inner);
    return words.left(begin) + mark + inner + mark + words.mid(begin + inner.size());
}

QString inMarkdown(const QTextFragment &fragment)
{
    QString words = fragment.text();
    words.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    words.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    words.remove(QChar(QChar::ObjectReplacementCharacter)); // a picture
    const QTextCharFormat format = fragment.charFormat();
    if (format.isAnchor() && !format.anchorHref().isEmpty()) {
        const QString target = format.anchorHref();
        return words.trimmed() == target ? target : QStringLiteral("[%1](%2)").arg(words.trimmed(), target);
    }
    if (format.fontFixedPitch())
        return marked(words, QStringLiteral("`"));
    if (format.fontItalic())
        words = marked(words, QStringLiteral("*"));
    if (format.fontWeight() > QFont::Medium)
        words = marked(words, QStringLiteral("**"));
    if (format.fontStrikeOut())
        words = marked(words, QStringLiteral("~~"));
    return words;
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
        QStringLiteral("\\A(?:([0-9]{1,9})([.)])(?=\\s|\\z)|()(#{1,6}(?=\\s|\\z)|[-+*](?=\\s|\\z)|>|-{3,}\\s*\\z))"));
    const auto match = sign.match(words);
    if (!match.hasMatch())
        return words;
    const qsizetype at = match.capturedLength(1) > 0 ? match.capturedLength(1) : 0;
    return words.left(at) + QLatin1Char('\\') + words.mid(at);
}

QString beginningOf(const QTextBlock &block)
{
    if (const QTextList *list = block.textList()) {
        const QString quote = isQuote(block.blockFormat()) ? QStringLiteral("> ") : QString();
        const QString indent = quote + QString(2 * std::max(0, list->format().indent() - 1), QLatin1Char(' '));
        const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
        return indent + (isNumbered ? QStringLiteral("%1. ").arg(list->itemNumber(block) + 1) : QStringLiteral("- "));
    }
    const QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0)
        return QString(format.headingLevel(), QLatin1Char('#')) + QLatin1Char(' ');
    return isQuote(format) ? QStringLiteral("> ") : QString(2 * format.indent(), QLatin1Char(' '));
}

/// What marks within a line mean nothing in: addresses, what links lead to, and `""raw words""`. A number between two
/// signs that no text has stands for each meanwhile.
class SetAside final
{
public:
    explicit SetAside(QString &text)
    {
        static const QRegularExpression kept(
            QStringLiteral("\"\"[^\"\\n]++\"\"|\\]\\([^()\\n]++\\)|\\b[A-Za-z][A-Za-z0-9+.-]{1,15}://[^\\s\"<>]++"));
        QString without;
        qsizetype from = 0;
        for (auto found = kept.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            without += QStringView(text).mid(from, match.capturedStart() - from);
            without += kBegin + QString::number(m_kept.size()) + kEnd;
            m_kept += match.captured();
            from = match.capturedEnd();
        }
        without += QStringView(text).mid(from);
        text = without;
    }

    [[nodiscard]] QString putBack(const QString &text) const
    {
        static const QRegularExpression number(kBegin + QStringLiteral("([0-9]+)") + kEnd);
        QString whole;
        qsizetype from = 0;
        for (auto found = number.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            whole += QStringView(text).mid(from, match.capturedStart() - from);
            whole += m_kept.value(match.captured(1).toLongLong());
            from = match.capturedEnd();
        }
        whole += QStringView(text).mid(from);
        return whole;
    }

private:
    static inline const QString kBegin{QChar(0xfdd0)};
    static inline const QString kEnd{QChar(0xfdd1)};
    QStringList m_kept;
};

} // namespace

QString markdownFromHtml(const QString &html)
{
    if (html.trimmed().isEmpty())
        return {};
    WordsAlone document;
    document.setUndoRedoEnabled(false);
    document.setHtml(flatHtml(html));
    QString text;
    bool wasList = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString words;
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            words += isHeading ? at.fragment().text() : inMarkdown(at.fragment());
        words = words.trimmed();
        if (words.isEmpty())
            continue;
        const bool isList = block.textList() != nullptr;
        if (!text.isEmpty())
            text += isList && wasList ? QStringLiteral("\n") : QStringLiteral("\n\n");
        const QString begin = beginningOf(block);
        if (begin == QLatin1String("> "))
            words.replace(QLatin1Char('\n'), QLatin1String("\n> "));
        text += begin + (begin.isEmpty() ? asPlainBeginning(words) : words);
        wasList = isList;
    }
    return text;
}

QString markdownFromTxt2tags(const QString &text)
{
    struct Rule
    {
        QRegularExpression from;
        QString to;
    };
    const auto multi = QRegularExpression::MultilineOption;
    // However long a line is and whatever stands in it, no rule goes over it more than a few times: where a mark has no
    // other end, none behind it on that line has one (SKIP), and no run of spaces is looked at from within.
    static const Rule rules[] = {
        // Headings: = one =, == two ==; two equal runs and nothing else on the line.
        {QRegularExpression(QStringLiteral("^ *+===[ \\t]*+([^=\\n](?:.*?[^ \\t\\n])?)[ \\t]*+===[ \\t]*$"), multi),
         QStringLiteral("### \\1")},
        {QRegularExpression(QStringLiteral("^ *+==[ \\t]*+([^=\\n](?:.*?[^ \\t\\n])?)[ \\t]*+==[ \\t]*$"), multi),
         QStringLiteral("## \\1")},
        {QRegularExpression(QStringLiteral("^ *+=[ \\t]*+([^=\\n](?:.*?[^ \\t\\n])?)[ \\t]*+=[ \\t]*$"), multi),
         QStringLiteral("# \\1")},
        // Pictures of the disk are not taken along by their links.
        {QRegularExpression(QStringLiteral("\\[\"\"([^\"\\n]*)\"\"(\\.[A-Za-z]+)(?:\\?\\d+)?\\]")),
         QStringLiteral("\\1\\2")},
        {QRegularExpression(QStringLiteral("\\[([^\\[\\]\"\\n]+?) \"\"([^\"\\n]+)\"\"\\]")),
         QStringLiteral("[\\1](\\2)")},
    };
    // Bars.
    static const QRegularExpression bar(QStringLiteral("^[ \\t]*+(?:={20,}+|-{20,}+|_{20,}+)[ \\t]*$"), multi);
    static const Rule within[] = {
        // //slanted//
        {QRegularExpression(
             QStringLiteral("(?<![:/])//(?=\\S)(?:([^\\n]+?)(?<=\\S)(?<!:)//(?!/)|[^\\n]*+(*SKIP)(*FAIL))")),
         QStringLiteral("*\\1*")},
        {QRegularExpression(
             QStringLiteral("(?<!-)--(?=[^\\s-])(?:([^\\n]+?)(?<=[^\\s-])--(?!-)|[^\\n]*+(*SKIP)(*FAIL))")),
         QStringLiteral("~~\\1~~")},
        // Markdown has no underline.
        {QRegularExpression(QStringLiteral("(?<!_)__(?=\\S)(?:([^\\n]+?)(?<=\\S)__(?!_)|[^\\n]*+(*SKIP)(*FAIL))")),
         QStringLiteral("*\\1*")},
        {QRegularExpression(QStringLiteral("^\\+ (?=\\S)"), multi), QStringLiteral("1. ")},
        {QRegularExpression(QStringLiteral("\\\\\\\\$"), multi), QStringLiteral("  ")},
    };
    QString words = text;
    words.replace(bar, QStringLiteral("\n---")); // behind an empty line, or it would underline a heading
    for (const Rule &rule : rules)
        words.replace(rule.from, rule.to);
    SetAside aside(words);
    for (const Rule &rule : within)
        words.replace(rule.from, rule.to);
    return aside.putBack(words);
}

} // namespace hearth
