// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/dayonerichtext.h"

#include "exchange/jsonvalues.h"
#include "exchange/markdownmarks.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace hearth {

namespace {

constexpr int kDeepestItem = 20; // of lists within lists

/// Words of one line that look alike.
QString inMarkdown(const QString &words, const QJsonObject &look, bool isHeading)
{
    const auto is = [&look](const char *key) { return look.value(QLatin1String(key)).toBool(); };
    QString marks = words;
    if (is("inlineCode"))
        marks = asCode(marks);
    if (const QString link = look.value(QLatin1String("linkURL")).toString();
        !link.isEmpty() && link != words.trimmed())
        marks = asLink(marks, link);
    if (is("italic"))
        marks = marked(marks, QStringLiteral("*"));
    if (is("bold") && !isHeading)
        marks = marked(marks, QStringLiteral("**"));
    if (is("strikethrough"))
        marks = marked(marks, QStringLiteral("~~"));
    return marks;
}

/// Puts the parts together line by line.
class RichText final
{
public:
    explicit RichText(ImportSink &sink)
        : m_sink(sink)
    {
    }

    void take(const QJsonObject &part)
    {
        const QJsonObject look = part.value(QLatin1String("attributes")).toObject();
        const QJsonObject line = look.value(QLatin1String("line")).toObject();
        const QStringList pieces = textOf(part.value(QLatin1String("text"))).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                endLine();
            if (pieces.at(i).isEmpty() && i + 1 == pieces.size())
                continue;
            if (!line.isEmpty() || m_look.isEmpty())
                m_look = line;
            const bool isPlain = line.value(QLatin1String("codeBlock")).toBool();
            m_line += isPlain ? pieces.at(i) : inMarkdown(pieces.at(i), look, headingLevel() > 0);
        }
        for (const QJsonValue &each : part.value(QLatin1String("embeddedObjects")).toArray())
            takeEmbedded(each.toObject());
    }

    [[nodiscard]] QString finish()
    {
        endLine();
        endCode();
        return m_words.trimmed();
    }

private:
    [[nodiscard]] int headingLevel() const
    {
        const int level = m_look.value(QLatin1String("header")).toInt();
        return level >= 1 && level <= 6 ? level : 0;
    }

    void takeEmbedded(const QJsonObject &object)
    {
        const QString type = object.value(QLatin1String("type")).toString();
        const QString identifier = object.value(QLatin1String("identifier")).toString();
        endLine();
        if (type == QLatin1String("photo"))
            m_line = QStringLiteral("![](dayone-moment://%1)").arg(identifier);
        else if (type == QLatin1String("audio") || type == QLatin1String("video") ||
                 type == QLatin1String("pdfAttachment"))
            m_line = QStringLiteral("![](dayone-moment:/%1/%2)").arg(type, identifier);
        else if (type == QLatin1String("horizontalRuleLine"))
            m_line = QStringLiteral("---");
        else
            m_sink.leaveOut(type.isEmpty() ? QStringLiteral("embeddedObjects") : type);
        m_isAlone = !m_line.isEmpty();
        endLine();
    }

    /// What the line begins with.
    [[nodiscard]] QString beginning()
    {
        const QString style = m_look.value(QLatin1String("listStyle")).toString();
        const int depth = std::clamp(m_look.value(QLatin1String("indentLevel")).toInt(1), 1, kDeepestItem);
        const bool isQuote = m_look.value(QLatin1String("quote")).toBool();
        if (const int level = headingLevel(); level > 0)
            return QString(level, QLatin1Char('#')) + QLatin1Char(' ');
        m_isItem = !style.isEmpty() && style != QLatin1String("none");
        if (!m_isItem)
            return isQuote ? QStringLiteral("> ") : QString();
        QString sign = QStringLiteral("- ");
        if (style == QLatin1String("numbered"))
            sign = QStringLiteral("%1. ").arg(std::max(0, m_look.value(QLatin1String("listIndex")).toInt(1)));
        else if (style == QLatin1String("checkbox"))
            sign += m_look.value(QLatin1String("checked")).toBool() ? QLatin1String("[x] ") : QLatin1String("[ ] ");
        m_widths.resize(static_cast<std::size_t>(depth) + 1, m_widths.back());
        const int before = m_widths[static_cast<std::size_t>(depth) - 1];
        m_widths[static_cast<std::size_t>(depth)] =
            before + static_cast<int>(style == QLatin1String("numbered") ? sign.size() : 2);
        return QString(before, QLatin1Char(' ')) + sign;
    }

    void endLine()
    {
        const QJsonObject look = std::exchange(m_look, {});
        const QString line = std::exchange(m_line, {});
        m_look = look;
        const bool isCode = look.value(QLatin1String("codeBlock")).toBool();
        if (isCode) {
            m_code += line;
            m_look = {};
            return;
        }
        endCode();
        m_isItem = false;
        const QString begin = m_isAlone || line.isEmpty() ? QString() : beginning();
        const bool isClose = m_words.endsWith(QLatin1String("\n\n")) || m_words.isEmpty();
        // A rule would underline what stands above it, and a list or heading wants room.
        if (!isClose && (m_isAlone || (m_isItem != m_wasItem) || headingLevel() > 0))
            m_words += QLatin1Char('\n');
        m_words += begin + line + QLatin1Char('\n');
        if (m_isAlone || headingLevel() > 0)
            m_words += QLatin1Char('\n');
        m_wasItem = m_isItem;
        m_isAlone = false;
        m_look = {};
    }

    void endCode()
    {
        const QStringList code = std::exchange(m_code, {});
        if (code.isEmpty())
            return;
        const QString all = code.join(QLatin1Char('\n'));
        const QString fence = all.contains(QLatin1String("```")) ? QStringLiteral("~~~") : QStringLiteral("```");
        m_words += (m_words.isEmpty() || m_words.endsWith(QLatin1String("\n\n")) ? QString() : QStringLiteral("\n")) +
                   fence + QLatin1Char('\n') + all + QLatin1Char('\n') + fence + QStringLiteral("\n\n");
    }

    ImportSink &m_sink;
    QString m_words;
    QString m_line;
    QJsonObject m_look; // of the line
    QStringList m_code; // lines of a block that is open
    std::vector<int> m_widths{0};
    bool m_isItem = false;
    bool m_wasItem = false;
    bool m_isAlone = false; // the line is no words
};

} // namespace

QString wordsOfRichText(const QString &richText, ImportSink &sink)
{
    const auto rich = objectFrom(richText.toUtf8());
    if (!rich)
        return richText;
    RichText words(sink);
    for (const QJsonValue &each : rich.value().value(QLatin1String("contents")).toArray())
        words.take(each.toObject());
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    return words.finish().replace(gap, QStringLiteral("\n\n"));
}

} // namespace hearth
