// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bit>
#include <cstring>
#include <optional>
#include <vector>

namespace hearth {

/// Which words stand where: every word once, and for each the documents that have it, with its places in each.
/// Documents are numbered by the caller and come in growing order; places within a document likewise. Nothing is ever
/// taken out.
///
/// Of each word the places are one run of bytes: for each document the distance from the document before, then for each
/// place one more than the distance from the place before, and a zero between two documents; numbers in base 128, the
/// lowest first, all but the last with the top bit set, so that no zero stands within.
class Postings final
{
public:
    using Document = quint32;
    using Place = quint32;
    using WordId = quint32;

    /// With a seed of its own for the table of words. Nothing that can be asked for depends on it.
    Postings();
    explicit Postings(quint64 seed);
    [[nodiscard]] quint64 seed() const { return m_seed; }

    /// That document is being read from now on; it comes after every one before it.
    void begin(Document document) { m_document = document; }
    void add(QStringView word, Place place);

    /// From now on, only words that are there, or that begin in one of these ways, are taken up.
    void closeTo(const std::vector<QString> &beginnings);
    /// Makes the word known, without a place.
    void know(QStringView word) { (void)idOf(word); }
    /// How much memory it holds, about.
    [[nodiscard]] std::size_t bytes() const;
    /// Gives back memory that was taken ahead.
    void compact();

    [[nodiscard]] std::optional<WordId> find(QStringView word) const;
    /// In how many documents it stands.
    [[nodiscard]] quint32 count(WordId word) const { return m_words[word].documents; }
    /// Every word that begins like this; not in order.
    [[nodiscard]] std::vector<WordId> beginningWith(QStringView beginning) const;

    /// Goes through the documents of one word.
    class Cursor final
    {
    public:
        Cursor(const quint8 *at, const quint8 *end)
            : m_at(at)
            , m_end(end)
        {
        }
        /// On to the next document; false after the last. The places of the one before must have been read or passed.
        [[nodiscard]] bool next()
        {
            if (m_at == m_end)
                return false;
            m_document += number();
            return true;
        }
        [[nodiscard]] Document document() const { return m_document - 1; }
        void passPlaces()
        {
            // Eight bytes at a time: the runs are short, and calling memchr() for each would take longer than this.
            if constexpr (std::endian::native == std::endian::little) {
                constexpr quint64 kOnes = 0x0101010101010101;
                for (; m_end - m_at >= 8; m_at += 8) {
                    quint64 eight = 0;
                    std::memcpy(&eight, m_at, 8);
                    const quint64 zeros = (eight - kOnes) & ~eight & (kOnes << 7);
                    if (zeros != 0) {
                        m_at += std::countr_zero(zeros) / 8 + 1;
                        return;
                    }
                }
            }
            while (m_at != m_end && *m_at++ != 0) {
            }
        }
        template <typename Use>
        void readPlaces(Use use)
        {
            Place place = 0;
            while (m_at != m_end && *m_at != 0) {
                place += number() - 1;
                use(place);
            }
            m_at += m_at != m_end ? 1 : 0;
        }

    private:
        quint32 number()
        {
            quint32 value = *m_at & 0x7F;
            for (unsigned shift = 7; *m_at++ & 0x80; shift += 7)
                value |= static_cast<quint32>(*m_at & 0x7F) << shift;
            return value;
        }

        const quint8 *m_at;
        const quint8 *m_end;
        Document m_document = 0; // one more than it is, so that the first distance is not zero
    };
    [[nodiscard]] Cursor cursor(WordId word) const
    {
        const std::vector<quint8> &bytes = m_words[word].bytes;
        return {bytes.data(), bytes.data() + bytes.size()};
    }

private:
    struct Word final
    {
        std::vector<quint8> bytes;
        quint32 textBegin = 0; // in m_texts
        quint32 length = 0;
        quint32 hash = 0;
        quint32 documents = 0;
        Document lastDocument = 0; // one more than it is
        Place lastPlace = 0;
    };

    [[nodiscard]] WordId idOf(QStringView word);
    [[nodiscard]] std::size_t slotOf(QStringView word, quint32 hash) const;
    [[nodiscard]] QStringView textOf(const Word &word) const
    {
        return {m_texts.data() + word.textBegin, static_cast<qsizetype>(word.length)};
    }
    [[nodiscard]] bool mayComeIn(QStringView word) const;
    void grow();

    quint64 m_seed;
    std::vector<Word> m_words;
    std::vector<quint64> m_heads; // of each word the first four units, the first one highest
    std::vector<char16_t> m_texts;
    std::vector<quint32> m_slots; // one more than a word's id, by hash; 0 where free
    Document m_document = 0;
    bool m_isClosed = false;
    std::vector<QString> m_beginnings; // that are taken up all the same
};

} // namespace hearth
