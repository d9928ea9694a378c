// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordreader.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr qsizetype kLongestCluster = 32; // UTF-16 units of a character and what joins it; no script needs ten
constexpr char16_t kZeroWidthJoiner = 0x200D;
constexpr char16_t kTextSelector = 0xFE0E;
constexpr char16_t kPictureSelector = 0xFE0F;
constexpr char16_t kKeycap = 0x20E3;

/// ASCII letters as small ones and digits; 0 for what parts words.
constexpr auto kAscii = [] {
    std::array<char16_t, 128> folded{};
    for (char16_t unit = 0; unit < 128; ++unit) {
        const bool isCapital = unit >= u'A' && unit <= u'Z';
        const bool isPlain = (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        folded[unit] = isCapital ? static_cast<char16_t>(unit + (u'a' - u'A')) : isPlain ? unit : char16_t{0};
    }
    return folded;
}();

int unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isHalfOfFlag(char32_t character)
{
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

/// Skin tones, and the letters of which flags of regions are made.
bool changesPicture(char32_t character)
{
    return character == kTextSelector || character == kPictureSelector || character == kKeycap ||
           (character >= 0x1F3FB && character <= 0x1F3FF) || (character >= 0xE0020 && character <= 0xE007F);
}

} // namespace

WordReader::WordReader(Folding &folding, QStringView text, qsizetype from)
    : m_folding(folding)
    , m_text(text)
    , m_at(from)
{
}

bool WordReader::next()
{
    m_word.clear();
    m_type = Type::Letter;
    while (true) {
        if (m_taken < m_waiting.size()) {
            if (takeWaiting())
                return true;
            continue;
        }
        if (m_at >= m_text.size())
            return !m_word.isEmpty();
        readLetters();
        if (m_at >= m_text.size())
            return !m_word.isEmpty();
        if (m_text[m_at].unicode() >= 0x80) {
            if (readOther())
                return true;
        } else {
            ++m_at;
            if (!m_word.isEmpty())
                return true;
        }
    }
}

void WordReader::readLetters()
{
    const char16_t *text = m_text.utf16();
    const qsizetype size = m_text.size();
    const qsizetype begin = m_at;
    qsizetype at = begin;
    for (; at < size; ++at) {
        char16_t folded = 0;
        if (text[at] < 0x80) {
            folded = kAscii[text[at]];
        } else {
            const Folding::Sign &sign = m_folding.of(text[at]);
            if (sign.type == Type::Letter && (!sign.holds || !joinsAt(at + 1)))
                folded = sign.folded;
        }
        if (folded == 0)
            break;
        m_word.append(folded);
    }
    if (at == begin)
        return;
    if (m_word.size() == at - begin)
        m_start = begin;
    m_end = at;
    m_at = at;
}

bool WordReader::readOther()
{
    const char16_t unit = m_text[m_at].unicode();
    const Folding::Sign &sign = m_folding.of(unit);
    const bool standsAlone = !sign.holds || !joinsAt(m_at + 1);
    switch (sign.type) {
    case Type::Gap:
        ++m_at;
        return !m_word.isEmpty();
    case Type::Ignored:
        ++m_at;
        if (sign.joins && !m_word.isEmpty())
            m_end = m_at;
        return false;
    case Type::Letter:
        break; // with what joins it
    case Type::Character:
        if (standsAlone) {
            if (!m_word.isEmpty())
                return true;
            append(sign.folded, m_at, m_at + 1);
            m_type = Type::Character;
            ++m_at;
            return true;
        }
        break;
    case Type::Picture:
        readPictures();
        return false;
    case Type::Several:
    case Type::Unknown:
        break;
    }
    if (Folding::isPicture(codePointAt(m_at)) && QChar::isSurrogate(unit))
        readPictures();
    else
        readCluster();
    return false;
}

void WordReader::readCluster()
{
    const qsizetype start = m_at;
    m_at += unitsOf(codePointAt(m_at));
    while (joinsAt(m_at))
        ++m_at;
    m_waiting.clear();
    m_taken = 0;
    // What goes on for longer is passed over: putting marks in order takes the square of their number.
    for (const Folding::Piece &piece : Folding::pieces(m_text.mid(start, std::min(m_at - start, kLongestCluster))))
        m_waiting.push_back({piece, start, m_at});
}

void WordReader::readPictures()
{
    const qsizetype start = m_at;
    m_waiting.clear();
    m_taken = 0;
    while (true) {
        const char32_t picture = codePointAt(m_at);
        m_waiting.push_back({{picture, Type::Picture}, start, start});
        m_at += unitsOf(picture);
        if (isHalfOfFlag(picture) && isHalfOfFlag(codePointAt(m_at))) {
            m_waiting.push_back({{codePointAt(m_at), Type::Unknown}, start, start}); // the rest of that word
            m_at += 2;
        }
        while (changesPicture(codePointAt(m_at)))
            m_at += unitsOf(codePointAt(m_at));
        if (codePointAt(m_at) != kZeroWidthJoiner || !Folding::isPicture(codePointAt(m_at + 1)))
            break;
        ++m_at;
    }
    for (Waiting &waiting : m_waiting)
        waiting.end = m_at;
}

bool WordReader::takeWaiting()
{
    const Waiting &first = m_waiting[m_taken];
    const bool isOpen = !m_word.isEmpty();
    switch (first.piece.type) {
    case Type::Letter:
        append(first.piece.folded, first.start, first.end);
        ++m_taken;
        return false;
    case Type::Character:
    case Type::Picture:
        if (isOpen)
            return true;
        append(first.piece.folded, first.start, first.end);
        m_type = first.piece.type;
        ++m_taken;
        if (m_taken < m_waiting.size() && m_waiting[m_taken].piece.type == Type::Unknown)
            append(m_waiting[m_taken++].piece.folded, first.start, first.end);
        return true;
    default:
        ++m_taken;
        return isOpen;
    }
}

void WordReader::append(char32_t letter, qsizetype start, qsizetype end)
{
    if (m_word.isEmpty())
        m_start = start;
    m_end = end;
    if (QChar::requiresSurrogates(letter)) {
        m_word.append(QChar::highSurrogate(letter));
        m_word.append(QChar::lowSurrogate(letter));
    } else {
        m_word.append(static_cast<char16_t>(letter));
    }
}

char32_t WordReader::codePointAt(qsizetype at) const
{
    if (at >= m_text.size())
        return 0;
    const QChar first = m_text[at];
    if (first.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, m_text[at + 1]);
    return first.unicode();
}

bool WordReader::joinsAt(qsizetype at)
{
    return at < m_text.size() && m_text[at].unicode() >= 0x80 && m_folding.of(m_text[at].unicode()).joins;
}

} // namespace hearth
