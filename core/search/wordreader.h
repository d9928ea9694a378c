// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/folding.h"

#include <QStringView>
#include <QVarLengthArray>

#include <vector>

namespace hearth {

/// Reads a text word by word, folded. The one place where texts, queries and what is marked are parted into words:
/// - runs of letters, digits and the marks on them are a word;
/// - so is every character of a script written without spaces;
/// - so is every emoji; of several that are joined into one, each is a word.
/// Everything else parts words.
class WordReader final
{
public:
    using Type = Folding::Type;

    /// Borrows both. Begins at `from`, where a word must not already be under way.
    WordReader(Folding &folding, QStringView text, qsizetype from = 0);

    /// Goes on to the next word; false when there is none.
    [[nodiscard]] bool next();
    /// Of this word, until next() is called: how it is compared.
    [[nodiscard]] QStringView word() const { return {m_word.constData(), m_word.size()}; }
    /// Letter, Character or Picture.
    [[nodiscard]] Type type() const { return m_type; }
    /// Where it lies in the text, in UTF-16 units, with what joins it. Words that share a character, such as the faces
    /// of one joined emoji, lie in the same place.
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    struct Waiting final
    {
        Folding::Piece piece;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    /// As many letters as are folded one by one.
    void readLetters();
    /// What stands at m_at and is no such letter. True when the word before it ends there.
    [[nodiscard]] bool readOther();
    void readCluster();
    void readPictures();
    /// The first of what waits. True when a word is complete.
    [[nodiscard]] bool takeWaiting();
    void append(char32_t letter, qsizetype start, qsizetype end);
    [[nodiscard]] char32_t codePointAt(qsizetype at) const;
    [[nodiscard]] bool joinsAt(qsizetype at);

    Folding &m_folding;
    QStringView m_text;
    qsizetype m_at;
    QVarLengthArray<char16_t, 64> m_word;
    Type m_type = Type::Letter;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    std::vector<Waiting> m_waiting; // pieces of what was read already
    std::size_t m_taken = 0;        // of them
};

} // namespace hearth
