// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shellwords.h"

#include "cli/arguments.h"
#include "cli/words.h"

namespace hearth {

namespace {

constexpr QLatin1Char kSingle('\'');
constexpr QLatin1Char kDouble('"');
constexpr QLatin1Char kBackslash('\\');

/// What has been read of a line.
struct ShellLine final
{
    QStringList words;
    QString word;
    bool isInWord = false;
    QChar quote; ///< null outside of quotation marks

    void endWord()
    {
        if (isInWord)
            words += word;
        word.clear();
        isInWord = false;
    }
    void take(QChar letter)
    {
        word += letter;
        isInWord = true;
    }
};

// Within double quotation marks a backslash stands for itself before anything but these.
bool isEscapable(QChar letter)
{
    return letter == kDouble || letter == kBackslash || letter == QLatin1Char('$') || letter == QLatin1Char('`');
}

void takeQuoted(ShellLine &line, QChar letter)
{
    if (letter == line.quote)
        line.quote = {};
    else
        line.take(letter);
}

// False where the rest of the line is a remark.
bool takePlain(ShellLine &line, QChar letter)
{
    if (letter == QLatin1Char('#') && !line.isInWord)
        return false;
    if (letter == kSingle || letter == kDouble) {
        line.quote = letter;
        line.isInWord = true;
    } else if (letter == QChar::Space || letter == QLatin1Char('\t')) {
        line.endWord();
    } else {
        line.take(letter);
    }
    return true;
}

} // namespace

Result<QStringList> splitShellWords(const QString &text)
{
    ShellLine line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        const bool mayEscape = letter == kBackslash && line.quote != kSingle;
        if (mayEscape && i + 1 == text.size())
            return usageError(Cli::tr("The line ends with a backslash."));
        if (mayEscape && (line.quote.isNull() || isEscapable(text[i + 1])))
            line.take(text[++i]);
        else if (!line.quote.isNull())
            takeQuoted(line, letter);
        else if (!takePlain(line, letter))
            break;
    }
    if (!line.quote.isNull())
        return usageError(Cli::tr("A quotation mark is not closed."));
    line.endWord();
    return line.words;
}

} // namespace hearth
