// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/folding.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kProlongedSound = 0x30FC;
constexpr char32_t kFirstSkinTone = 0x1F3FB;
constexpr char32_t kLastSkinTone = 0x1F3FF;
constexpr char32_t kFirstPicture = 0x2000; // what comes before it is a sign of writing: © ° ¦
constexpr char32_t kFirstPicturePlane = 0x1F000;
constexpr char32_t kEndOfPicturePlane = 0x1FB00;

/// What Unicode takes for letters of their own and readers for variants.
struct Variant final
{
    char32_t letter;
    char16_t first;
    char16_t second = 0;
};
constexpr Variant kVariants[] = {
    {U'ß', u's', u's'}, {U'æ', u'a', u'e'}, {U'ð', u'd'},     {U'ø', u'o'},     {U'þ', u't', u'h'},
    {U'đ', u'd'},       {U'ħ', u'h'},       {U'ı', u'i'},     {U'ĸ', u'k'},     {U'ł', u'l'},
    {U'œ', u'o', u'e'}, {U'ŧ', u't'},       {U'ƀ', u'b'},     {U'ƚ', u'l'},     {U'ƶ', u'z'},
    {U'ǥ', u'g'},       {U'ȷ', u'j'},       {U'ȼ', u'c'},     {U'ɇ', u'e'},     {U'ɉ', u'j'},
    {U'ɍ', u'r'},       {U'ɏ', u'y'},       {U'ɖ', u'd'},     {U'ɨ', u'i'},     {U'ɵ', u'o'},
    {U'ʉ', u'u'},       {U'ѐ', u'е'},       {U'ё', u'е'},     {U'ѝ', u'и'},     {0x0629, 0x0647}, // teh marbuta as heh
    {0x0649, 0x064A},   {0x0671, 0x0627},   {0x06A9, 0x0643}, {0x06C0, 0x0647}, {0x06C1, 0x0647},
    {0x06C3, 0x0647},   {0x06CC, 0x064A},   {0x06D5, 0x0647}, {0x2C65, u'a'},   {0x2C66, u't'},
};

bool isMark(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || character == 0x034F || character == 0x115F ||
           character == 0x1160 || character == 0x17B4 || character == 0x17B5 ||
           (character >= 0x180B && character <= 0x180F) || character == 0x3164 ||
           (character >= 0xFE00 && character <= 0xFE0F) || character == 0xFFA0 ||
           (character >= 0xE0000 && character <= 0xE0FFF);
}

bool isSkinTone(char32_t character)
{
    return character >= kFirstSkinTone && character <= kLastSkinTone;
}

/// Scripts that are read with their accents and points or without.
bool leavesMarksOut(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Coptic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

bool isLeftOut(char32_t character)
{
    if (character == kTatweel || isInvisible(character) || isSkinTone(character))
        return true;
    return isMark(character) &&
           (leavesMarksOut(QChar::script(character)) || QChar::script(character) == QChar::Script_Cyrillic);
}

bool isOfSpacelessScript(char32_t character)
{
    if (character < 0x0E00)
        return false;
    if (character == kProlongedSound)
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
        return true;
    default:
        return false;
    }
}

Folding::Type typeOf(char32_t character)
{
    using Type = Folding::Type;
    const bool isWritten = QChar::isLetterOrNumber(character) || isMark(character);
    if (isWritten)
        return isOfSpacelessScript(character) ? Type::Character : Type::Letter;
    if (QChar::category(character) == QChar::Other_PrivateUse)
        return Type::Letter;
    return Folding::isPicture(character) ? Type::Picture : Type::Gap;
}

void addFolded(std::vector<Folding::Piece> &pieces, char32_t character)
{
    const auto cased = QString::fromUcs4(&character, 1).toCaseFolded().toUcs4();
    for (const char32_t letter : cased) {
        if (isLeftOut(letter))
            continue;
        const auto *variant = std::ranges::find(kVariants, letter, &Variant::letter);
        const int digit = letter < 0x80 ? -1 : QChar::digitValue(letter);
        const bool isDecimal = digit >= 0 && QChar::category(letter) == QChar::Number_DecimalDigit;
        if (variant != std::end(kVariants)) {
            pieces.push_back({variant->first, typeOf(variant->first)});
            if (variant->second != 0)
                pieces.push_back({variant->second, typeOf(variant->second)});
        } else if (isDecimal) {
            pieces.push_back({U'0' + static_cast<char32_t>(digit), Folding::Type::Letter});
        } else {
            pieces.push_back({letter, typeOf(letter)});
        }
    }
}

bool joinsWhatIsBefore(char16_t unit)
{
    const bool isMedialOrFinalJamo = (unit >= 0x1160 && unit <= 0x11FF) || (unit >= 0xD7B0 && unit <= 0xD7FF);
    const bool isHalfwidthVoicing = unit == 0xFF9E || unit == 0xFF9F;
    return isMark(unit) || isMedialOrFinalJamo || isHalfwidthVoicing;
}

} // namespace

Folding::Folding() = default;

Folding::~Folding() = default;

const Folding::Sign &Folding::meet(char16_t unit)
{
    auto &page = m_pages[unit >> 8];
    if (!page)
        page = std::make_unique<Page>();
    Sign &sign = (*page)[unit & 0xFF];
    sign.joins = joinsWhatIsBefore(unit);
    sign.holds = !leavesMarksOut(QChar::script(unit)) || unit == kProlongedSound;
    if (QChar::isSurrogate(unit)) {
        sign.type = Type::Several;
        return sign;
    }
    const QChar character(unit);
    const std::vector<Piece> folded = pieces(QStringView(&character, 1));
    if (folded.empty()) {
        sign.type = Type::Ignored;
    } else if (folded.size() == 1 && folded.front().folded <= 0xFFFF) {
        sign.type = folded.front().type;
        sign.folded = static_cast<char16_t>(folded.front().folded);
    } else {
        sign.type = Type::Several;
    }
    return sign;
}

std::vector<Folding::Piece> Folding::pieces(QStringView cluster)
{
    std::vector<Piece> pieces;
    const auto composed = cluster.toString().normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t character : composed) {
        if (QChar::isSurrogate(character)) {
            pieces.push_back({character, Type::Gap});
        } else if (isLeftOut(character)) {
            continue;
        } else if (leavesMarksOut(QChar::script(character))) {
            const auto decomposed = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D).toUcs4();
            for (const char32_t part : decomposed) {
                if (!isLeftOut(part))
                    addFolded(pieces, part);
            }
        } else {
            addFolded(pieces, character);
        }
    }
    return pieces;
}

bool Folding::isPicture(char32_t character)
{
    if (character < kFirstPicture || isSkinTone(character))
        return false;
    switch (character) {
    case 0x2194: // arrows and squares that Unicode takes for mathematics and that have a coloured form
    case 0x25FB:
    case 0x25FC:
    case 0x25FD:
    case 0x25FE:
    case 0x2934:
    case 0x2935:
    case 0x3030:
        return true;
    default:
        break;
    }
    const QChar::Category category = QChar::category(character);
    const bool isYetToCome =
        category == QChar::Other_NotAssigned && character >= kFirstPicturePlane && character < kEndOfPicturePlane;
    return category == QChar::Symbol_Other || isYetToCome;
}

} // namespace hearth
