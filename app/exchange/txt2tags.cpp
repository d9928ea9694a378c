// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/txt2tags.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace hearth {

namespace {

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

/// `[""path/picture"".jpg]`, with or without a width behind it, as a picture of Markdown; one that lies on no disk as
/// its address.
QString withPictures(const QString &text)
{
    static const QRegularExpression picture(QStringLiteral("\\[\"\"([^\"\\n]*)\"\"(\\.[A-Za-z]+)(?:\\?\\d+)?\\]"));
    QString words;
    qsizetype from = 0;
    for (auto found = picture.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString file = match.captured(1) + match.captured(2);
        words += QStringView(text).mid(from, match.capturedStart() - from);
        const bool isHere = file.startsWith(QLatin1String("file://"));
        const bool isElsewhere = !isHere && file.contains(QLatin1String("://"));
        const QString path = isHere ? QUrl::fromPercentEncoding(file.toUtf8()) : file;
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:\\~"));
        words += isElsewhere ? file : QStringLiteral("![](%1)").arg(encoded);
        from = match.capturedEnd();
    }
    words += QStringView(text).mid(from);
    return words;
}

} // namespace

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
    QString words = withPictures(text);
    words.replace(bar, QStringLiteral("\n---")); // behind an empty line, or it would underline a heading
    for (const Rule &rule : rules)
        words.replace(rule.from, rule.to);
    SetAside aside(words);
    for (const Rule &rule : within)
        words.replace(rule.from, rule.to);
    return aside.putBack(words);
}

} // namespace hearth
