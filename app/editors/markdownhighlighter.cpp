// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/markdownhighlighter.h"

#include "wording/markdowntext.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextDocument>

#include <array>

namespace hearth {

namespace {

enum State { Text = 0, Code = 1 };

/// A way of emphasis: 1 is the sign, 2 the words.
struct Emphasis
{
    QRegularExpression expression;
    bool isBold;
    bool isItalic;
};

const std::array<Emphasis, 3> &emphases()
{
    const auto expression = [](const char *pattern) {
        return QRegularExpression(QLatin1String(pattern), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array<Emphasis, 3> kinds{{
        {expression(R"((\*\*|__)(?=\S)(.+?)(?<=\S)\1)"), true, false},
        {expression(R"((?<![*\w])(\*|_)(?![*_\s])(.+?)(?<![*_\s])\1(?![*\w]))"), false, true},
        {expression(R"((`)([^`]+)\1)"), false, false},
    }};
    return kinds;
}

int leadingSpaces(const QString &text)
{
    int at = 0;
    while (at < text.size() && text.at(at) == QLatin1Char(' '))
        ++at;
    return at;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Theme &theme, QTextDocument *document)
    : SpellingHighlighter(theme, document)
{
}

bool MarkdownHighlighter::dressBlock(const QString &text)
{
    const Colours &colours = theme().colours();
    QTextCharFormat quiet;
    quiet.setForeground(colours.textMuted);
    QTextCharFormat code;
    code.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    code.setForeground(colours.textMuted);

    const int length = static_cast<int>(text.size());
    const bool isFence = text.trimmed().startsWith(QLatin1String("```"));
    const bool wasCode = previousBlockState() == Code;
    setCurrentBlockState(isFence != wasCode ? Code : Text);
    if (isFence || wasCode) {
        setFormat(0, length, code);
        return false;
    }

    int from = leadingSpaces(text);
    int signs = 0;
    while (from + signs < length && text.at(from + signs) == QLatin1Char('#'))
        ++signs;
    if (signs > 0 && signs <= 6 && from + signs < length && text.at(from + signs) == QLatin1Char(' ')) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        heading.setFontPointSize(theme().type().reading.pointSizeF() * (signs == 1 ? 1.35 : signs == 2 ? 1.2 : 1.08));
        setFormat(0, length, heading);
        blend(from, signs, quiet);
        highlightWords(text, from + signs);
        return true;
    }
    if (from < length && text.at(from) == QLatin1Char('>'))
        setFormat(0, length, quiet);
    static const QRegularExpression item(QStringLiteral("^\\s*([-*+]|\\d{1,9}[.)])\\s"));
    if (const auto match = item.match(text); match.hasMatch()) {
        QTextCharFormat marker;
        marker.setForeground(colours.accent);
        marker.setFontWeight(QFont::DemiBold);
        blend(static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1)), marker);
        from = static_cast<int>(match.capturedEnd(1));
    }
    highlightWords(text, from);
    return true;
}

void MarkdownHighlighter::highlightWords(const QString &text, int from)
{
    QTextCharFormat quiet;
    quiet.setForeground(theme().colours().textMuted);
    QTextCharFormat upright;
    upright.setFontItalic(false);
    for (const Emphasis &kind : emphases()) {
        QTextCharFormat format;
        if (kind.isBold)
            format.setFontWeight(QFont::Bold);
        if (kind.isItalic)
            format.setFontItalic(true);
        if (!kind.isBold && !kind.isItalic)
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        auto matches = kind.expression.globalMatch(text, from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int sign = static_cast<int>(match.capturedLength(1));
            const int start = static_cast<int>(match.capturedStart());
            blend(start, static_cast<int>(match.capturedLength()), format);
            if (kind.isItalic) {
                for (const auto &[run, length] : uprightRuns(match.capturedView()))
                    blend(start + run, length, upright);
            }
            blend(static_cast<int>(match.capturedStart()), sign, quiet);
            blend(static_cast<int>(match.capturedEnd()) - sign, sign, quiet);
        }
    }
}

} // namespace hearth
