// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// What flat HTML says of itself in signs that no text has, since Qt's documents know no such thing, or would need
// memory for it that grows with the square of what was given. Whoever writes such signs gets a form that nobody meant,
// and nothing worse.

namespace hearth {

enum class HtmlMark : char16_t {
    // A paragraph each.
    Rule = u'-',
    PreBegin = u'p',
    PreEnd = u'q',
    TableBegin = u't',
    TableEnd = u'e',
    Row = u'r',
    Cell = u'c', ///< its number: how many rows it stands in
    // Before words.
    Number = u'n', ///< of a list's item
    Box = u'b',    ///< to be ticked; its number: whether it is
};

/// The face of code within a line: what Qt takes for code stands in another one on each computer.
inline constexpr char16_t kCodeFace[] = u"hearth-code";

struct HtmlMarkAt final
{
    HtmlMark mark = HtmlMark::Rule;
    int number = 0;
    qsizetype length = 0; // of what stands for it
};

[[nodiscard]] inline QString htmlMark(HtmlMark mark, int number = 0)
{
    return QString(QChar(char16_t{0xfdd4})) + QChar(static_cast<char16_t>(mark)) + QString::number(number) +
           QChar(char16_t{0xfdd5});
}

/// The mark with which the words begin.
[[nodiscard]] inline std::optional<HtmlMarkAt> htmlMarkIn(QStringView words)
{
    constexpr qsizetype kLongest = 12;
    constexpr qsizetype kShortest = 4;
    if (!words.startsWith(QChar(char16_t{0xfdd4})))
        return std::nullopt;
    const qsizetype end = words.left(kLongest).indexOf(QChar(char16_t{0xfdd5}));
    if (end + 1 < kShortest)
        return std::nullopt;
    bool isNumber = false;
    const int number = words.sliced(2, end - 2).toInt(&isNumber);
    return isNumber ? std::optional(HtmlMarkAt{static_cast<HtmlMark>(words[1].unicode()), number, end + 1})
                    : std::nullopt;
}

} // namespace hearth
