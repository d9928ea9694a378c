// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace hearth {

/// A language whose words may be parted at the end of a line on paper.
enum class PaperLanguage : quint8 { Unknown, English, German };

/// The language whose commonest words, as "the" and "und", the text is full of: at least one word in eight, and three
/// times as many as of the other. Function words make up two fifths of running text in either (Grefenstette 1995,
/// "Comparing two language identification schemes"). Unknown for what is short, mixed or something else.
[[nodiscard]] PaperLanguage languageOf(const QString &text);

/// Where words of a language may be parted, by the dictionary of the computer: LibreOffice's, as libhyphen reads them.
class Hyphenation final
{
public:
    /// Null where there is no dictionary, or the program was built without libhyphen. It is read once, when it is first
    /// asked for, and stays.
    [[nodiscard]] static const Hyphenation *forLanguage(PaperLanguage language);
    ~Hyphenation();
    Q_DISABLE_COPY_MOVE(Hyphenation)

    /// The places in the text before which a hyphen may stand, in order. There are at least two letters of the word
    /// before and three after. Words with capitals stay whole, because they may be names; in German, where nouns have
    /// one, those of less than twelve letters.
    [[nodiscard]] std::vector<qsizetype> placesIn(const QString &text) const;

private:
    struct Dictionary;

    [[nodiscard]] static std::unique_ptr<Hyphenation> read(PaperLanguage language);
    Hyphenation(PaperLanguage language, std::unique_ptr<Dictionary> dictionary);
    void addPlacesOf(const QString &word, qsizetype at, std::vector<qsizetype> &places) const;

    PaperLanguage m_language;
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace hearth
