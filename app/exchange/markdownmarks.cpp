// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownmarks.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace hearth {

namespace {

/// Puts something around words, where they begin and end, not beside a space.
QString around(const QString &words, const QString &before, const QString &behind)
{
    const QString inner = words.trimmed();
    if (inner.isEmpty())
        return words;
    const qsizetype begin = words.indexOf(inner);
    return words.left(begin) + before + inner + behind + words.mid(begin + inner.size());
}

qsizetype longestRun(QStringView words, QChar sign)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : words) {
        run = each == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString marked(const QString &words, const QString &mark)
{
    return around(words, mark, mark);
}

QString asCode(const QString &words)
{
    const qsizetype ticks = longestRun(words, u'`');
    const QString mark(ticks + 1, QLatin1Char('`'));
    return ticks == 0 ? marked(words, mark) : around(words, mark + QLatin1Char(' '), QLatin1Char(' ') + mark);
}

QString asCodeBlock(const QString &code)
{
    constexpr qsizetype kUsual = 3;
    const qsizetype ticks = longestRun(code, u'`');
    const bool isWave = ticks >= kUsual && longestRun(code, u'~') < kUsual;
    const QString fence =
        isWave ? QString(kUsual, QLatin1Char('~')) : QString(std::max(kUsual, ticks + 1), QLatin1Char('`'));
    return fence + QLatin1Char('\n') + code + QLatin1Char('\n') + fence;
}

QString asLink(const QString &words, const QString &address)
{
    if (words.trimmed() == address)
        return words;
    static const QRegularExpression bracket(QStringLiteral("([\\[\\]])"));
    static const QRegularExpression other(QStringLiteral("[\\s()<>]"));
    QString name = words;
    name.replace(bracket, QStringLiteral("\\\\1"));
    QString target;
    for (const QChar sign : address)
        target += other.match(sign).hasMatch() ? QString::fromLatin1(QUrl::toPercentEncoding(sign, {}, "()")) : sign;
    return around(name, QStringLiteral("["), QStringLiteral("](%1)").arg(target));
}

std::optional<QString> shifted(const QString &words, bool isRaised)
{
    static const QString kPlain = QStringLiteral("0123456789+-=()ni");
    static const QString kRaised = QStringLiteral("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
                                                  "\u207a\u207b\u207c\u207d\u207e\u207f\u2071");
    static const QString kLowered = QStringLiteral("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089"
                                                   "\u208a\u208b\u208c\u208d\u208e");
    const QString &forms = isRaised ? kRaised : kLowered;
    QString letters;
    for (const QChar letter : words) {
        const qsizetype at = kPlain.indexOf(letter == QChar(char16_t{0x2212}) ? QChar(u'-') : letter);
        if (!letter.isSpace() && (at < 0 || at >= forms.size()))
            return std::nullopt;
        letters += letter.isSpace() ? letter : forms.at(at);
    }
    return letters;
}

} // namespace hearth
