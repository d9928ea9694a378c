// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchtext.h"

#include <QChar>

namespace hearth {

namespace {

constexpr char32_t kProlongedSound = 0x30FC;
constexpr char32_t kHalfwidthProlongedSound = 0xFF70;
constexpr char32_t kVoicedSoundMark = 0x3099;
constexpr char32_t kSemiVoicedSoundMark = 0x309A;
constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kPrivatePlane = 0xF0000;
constexpr char32_t kLastPlainCharacter = 0x02FF;
constexpr char32_t kFirstIdeographPlane = 0x20000;
constexpr char32_t kEndOfIdeographPlanes = 0x40000;

struct CodePoint final
{
    char32_t value = 0;
    int units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[index + 1]), 2};
    return {first.unicode(), 1};
}

bool isCombiningDiacritic(char32_t character)
{
    return character >= 0x0300 && character <= 0x036F;
}

bool isVowelOrSpacingMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

/// Points that a reader may leave out: vowel points of Arabic, Hebrew and Syriac, and the tatweel.
bool isOptionalPoint(char32_t character)
{
    if (character == kTatweel)
        return true;
    return character >= 0x0591 && character <= 0x08FF && isVowelOrSpacingMark(character);
}

/// Marks that tell words apart and that unicode61 would take for separators.
bool isMeaningfulMark(char32_t character)
{
    if (character < 0x0900 || !isVowelOrSpacingMark(character))
        return false;
    const QChar::Script script = QChar::script(character);
    return script != QChar::Script_Inherited && script != QChar::Script_Common;
}

/// Joiners and other marks for the renderer, which say nothing about the word.
bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0100 && character <= 0xE01EF);
}

/// True when unicode61 would not do justice to some character of the text. May err towards true.
bool needsPreparation(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit <= kLastPlainCharacter)
            continue;
        if (QChar::isSurrogate(unit)) {
            const char32_t character = codePointAt(text, i).value;
            if (QChar::isSurrogate(character) ||
                (character >= kFirstIdeographPlane && character < kEndOfIdeographPlanes)) {
                return true;
            }
            ++i;
            continue;
        }
        const bool needs = isCombiningDiacritic(unit) || (unit >= 0x0590 && unit <= 0x1DFF) ||
                           (unit >= 0x2E80 && unit <= 0xABFF) || (unit >= 0xF900 && unit <= 0xFAFF) ||
                           (unit >= 0xFF66 && unit <= 0xFF9F);
        if (needs)
            return true;
    }
    return false;
}

void append(QString &text, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        text += QChar(QChar::highSurrogate(character));
        text += QChar(QChar::lowSurrogate(character));
    } else {
        text += QChar(static_cast<char16_t>(character));
    }
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse ||
           isCombiningDiacritic(character) || isMeaningfulMark(character) || isOptionalPoint(character);
}

bool isAsciiWordCharacter(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

} // namespace

bool isSpacelessCharacter(char32_t character)
{
    if (character < 0x0E00)
        return false;
    if (character == kProlongedSound || character == kHalfwidthProlongedSound)
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
    case QChar::Script_Javanese:
    case QChar::Script_Balinese:
        return QChar::isLetterOrNumber(character) || isVowelOrSpacingMark(character);
    default:
        return false;
    }
}

QString searchableText(const QString &text)
{
    if (!needsPreparation(text))
        return text;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString prepared;
    prepared.reserve(composed.size() * 2);
    bool afterPreparedCharacter = false;
    for (qsizetype i = 0; i < composed.size();) {
        const CodePoint point = codePointAt(composed, i);
        i += point.units;
        if (QChar::isSurrogate(point.value)) {
            prepared += QLatin1Char(' '); // half a character; SQLite would take the next for its other half
            continue;
        }
        const bool spaceless = isSpacelessCharacter(point.value);
        if (isOptionalPoint(point.value) || (afterPreparedCharacter && isInvisible(point.value)))
            continue;
        if (spaceless)
            prepared += QLatin1Char(' ');
        const bool mark = isMeaningfulMark(point.value);
        append(prepared, mark && point.value <= 0xFFFF ? kPrivatePlane + point.value : point.value);
        if (spaceless)
            prepared += QLatin1Char(' ');
        afterPreparedCharacter = spaceless || mark;
    }
    return prepared;
}

bool hasSearchableCharacter(QStringView text)
{
    return !nextWord(text, 0).isNull();
}

WordSpan nextWord(QStringView text, qsizetype from)
{
    const qsizetype size = text.size();
    qsizetype start = from;
    while (start < size) {
        const char16_t unit = text[start].unicode();
        if (unit < 0x80) {
            if (isAsciiWordCharacter(unit))
                break;
            ++start;
            continue;
        }
        const CodePoint point = codePointAt(text, start);
        // A lone accent or point stands for nothing; it takes part in a word but does not begin one.
        if (isWordCharacter(point.value) && !isCombiningDiacritic(point.value) && !isOptionalPoint(point.value))
            break;
        start += point.units;
    }
    if (start >= size)
        return {};
    const CodePoint first = codePointAt(text, start);
    qsizetype end = start + first.units;
    if (isSpacelessCharacter(first.value)) {
        if (end < size && (text[end] == QChar(kVoicedSoundMark) || text[end] == QChar(kSemiVoicedSoundMark)))
            ++end;
        return {start, end};
    }
    while (end < size) {
        const char16_t unit = text[end].unicode();
        if (unit < 0x80) {
            if (!isAsciiWordCharacter(unit))
                break;
            ++end;
            continue;
        }
        const CodePoint point = codePointAt(text, end);
        if (!isWordCharacter(point.value) || isSpacelessCharacter(point.value))
            break;
        end += point.units;
    }
    return {start, end};
}

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        if (c.unicode() >= 0x80) {
            const QString decomposed = word.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
            folded.clear();
            for (const QChar d : decomposed) {
                if (!isCombiningDiacritic(d.unicode()) && !isOptionalPoint(d.unicode()))
                    folded += d;
            }
            return folded;
        }
        folded += c.toLower();
    }
    return folded;
}

} // namespace hearth
