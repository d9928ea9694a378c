// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <memory>
#include <vector>

namespace hearth {

/// How texts and queries are made alike before they are compared, character by character:
/// - compatibility forms as what they stand for (full-width letters, half-width kana, ligatures, superscripts),
/// composed
///   and decomposed spelling alike: Unicode NFKC;
/// - full case folding: ß as ss, İ and ı as i, every sigma as one;
/// - Latin, Greek, Hebrew and Arabic without accents and points; Latin letters without strokes and ligatures (ø, ł, đ,
/// ð,
///   ħ, æ, œ, þ as o, l, d, d, h, ae, oe, th);
/// - Cyrillic ё as е, for both are written, and without stress marks; й, ї, ў and the like are letters of their own;
/// - Arabic أ إ آ ٱ as ا, ى and ی and ئ as ي, ة and ہ as ه, ک as ك, ؤ as و; no tatweel;
/// - digits of every script as 0 to 9;
/// - what nobody sees is not there: soft hyphen, joiners, zero width space, word joiner, byte order mark, selectors,
/// and
///   the skin tone of an emoji.
/// Vowel signs of the Indic scripts and of those of South East Asia stay, for they tell words apart.
///
/// Remembers the characters it met. For one thread.
class Folding final
{
public:
    enum class Type : quint8 {
        Unknown,
        Gap,       ///< parts words
        Ignored,   ///< is not there
        Letter,    ///< of a word, digits included
        Character, ///< of a script written without spaces: a word of its own, so that a phrase finds any part of a text
        Picture,   ///< an emoji or another sign that stands for a thing: a word of its own
        Several,   ///< to be asked for with pieces()
    };
    /// One character of the basic plane, by itself.
    struct Sign final
    {
        char16_t folded = 0; ///< of a Letter, Character or Picture
        Type type = Type::Unknown;
        bool joins = false; ///< to the character before it: an accent, a vowel sign, half of a syllable
        bool holds = false; ///< what joins it changes what it is, so that they are folded together
    };
    struct Piece final
    {
        char32_t folded = 0;
        Type type = Type::Gap; ///< never Unknown, Ignored or Several
    };

    Folding();
    ~Folding();
    Q_DISABLE_COPY_MOVE(Folding)

    [[nodiscard]] const Sign &of(char16_t unit)
    {
        const Page *page = m_pages[unit >> 8].get();
        if (page != nullptr && (*page)[unit & 0xFF].type != Type::Unknown)
            return (*page)[unit & 0xFF];
        return meet(unit);
    }
    /// A character and what joins it, or any other short text.
    [[nodiscard]] static std::vector<Piece> pieces(QStringView cluster);
    /// Whether the code point is an emoji or another sign that stands for a thing.
    [[nodiscard]] static bool isPicture(char32_t character);

private:
    using Page = std::array<Sign, 256>;

    [[nodiscard]] const Sign &meet(char16_t unit);

    std::array<std::unique_ptr<Page>, 256> m_pages;
};

} // namespace hearth
