// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth {

namespace {

struct WideRange final
{
    char32_t first;
    char32_t last;
};

// East Asian Width W and F of Unicode 15, joined where nothing between them is ever written.
constexpr WideRange kWide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},   {0x23f3, 0x23f3},
    {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},
    {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},
    {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},
    {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},
    {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e},
    {0x3041, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},
    {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18d08}, {0x1aff0, 0x1b2fb}, {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f1e6, 0x1f320}, {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

constexpr char16_t kJoiner = 0x200d;
constexpr char16_t kAsPicture = 0xfe0f;

bool isWide(char32_t letter)
{
    const auto *range = std::ranges::lower_bound(kWide, letter, {}, &WideRange::last);
    return range != std::end(kWide) && range->first <= letter;
}

// Of one character as a person counts them.
int columnsOfCharacter(QStringView character)
{
    const char32_t letter = character.front().isHighSurrogate() && character.size() > 1
                                ? QChar::surrogateToUcs4(character[0], character[1])
                                : character.front().unicode();
    if (isWide(letter) || character.contains(QChar(kAsPicture)))
        return 2;
    const QChar::Category category = QChar::category(letter);
    const bool joins = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                       category == QChar::Other_Format || category == QChar::Other_Control;
    return joins ? 0 : 1;
}

/// Goes through a line by characters; what a joiner holds together is one.
template <typename Visit>
void forEachCharacter(const QString &line, Visit visit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
        const qsizetype to = finder.position();
        const bool goesOn = line[to - 1] == QChar(kJoiner) && to < line.size() && line[to].isHighSurrogate();
        if (goesOn)
            continue;
        if (!visit(QStringView(line).mid(from, to - from), to))
            return;
        from = to;
    }
}

} // namespace

int columnsOf(const QString &line)
{
    int columns = 0;
    forEachCharacter(line, [&columns](QStringView character, qsizetype) {
        columns += columnsOfCharacter(character);
        return true;
    });
    return columns;
}

QString shortenedToColumns(const QString &line, int most)
{
    int columns = 0;
    qsizetype fitting = 0; // with room for the ellipsis
    bool isWhole = true;
    forEachCharacter(line, [&](QStringView character, qsizetype to) {
        columns += columnsOfCharacter(character);
        if (columns < most)
            fitting = to;
        isWhole = columns <= most;
        return isWhole;
    });
    return isWhole ? line : line.left(fitting) + QChar(0x2026);
}

QString paddedToColumns(const QString &line, int columns)
{
    return line + QString(std::max(0, columns - columnsOf(line)), QChar::Space);
}

} // namespace hearth
