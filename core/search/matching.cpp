// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matching.h"

#include <algorithm>

namespace hearth {

namespace {

using Document = Postings::Document;
using Place = Postings::Place;
using WordId = Postings::WordId;

/// Where a phrase may begin: the document and, below it, the place of its first word. In order.
using Beginnings = std::vector<quint64>;

quint64 beginningAt(Document document, Place place)
{
    return quint64{document} << 32 | place;
}

Document documentOf(quint64 beginning)
{
    return static_cast<Document>(beginning >> 32);
}

class Matching final
{
public:
    Matching(const Postings &postings, std::size_t documents)
        : m_postings(postings)
        , m_blocks((documents + 63) / 64)
    {
    }

    [[nodiscard]] DocumentSet of(const QueryNode &node) const
    {
        if (node.type == QueryNode::Type::Term)
            return ofTerm(node);
        DocumentSet found = of(*node.operands.front());
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            const DocumentSet other = of(*node.operands[i]);
            for (std::size_t block = 0; block < m_blocks; ++block) {
                quint64 &bits = found[block];
                switch (node.type) {
                case QueryNode::Type::And:
                    bits &= other[block];
                    break;
                case QueryNode::Type::Or:
                    bits |= other[block];
                    break;
                case QueryNode::Type::Not:
                case QueryNode::Type::Term:
                    bits &= ~other[block];
                    break;
                }
            }
        }
        return found;
    }

private:
    [[nodiscard]] DocumentSet ofTerm(const QueryNode &term) const
    {
        DocumentSet found(m_blocks);
        if (term.words.size() > 1) {
            for (const quint64 beginning : beginningsOf(term))
                setHeld(found, documentOf(beginning), true);
            return found;
        }
        for (const WordId word : wordsFor(term.words.front(), term.prefix)) {
            Postings::Cursor cursor = m_postings.cursor(word);
            while (cursor.next()) {
                setHeld(found, cursor.document(), true);
                cursor.passPlaces();
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<WordId> wordsFor(const QString &word, bool isBeginning) const
    {
        if (isBeginning)
            return m_postings.beginningWith(word);
        const auto found = m_postings.find(word);
        return found ? std::vector<WordId>{*found} : std::vector<WordId>();
    }

    /// Of a phrase of several words.
    [[nodiscard]] Beginnings beginningsOf(const QueryNode &term) const
    {
        struct Part final
        {
            Place offset = 0;
            std::vector<WordId> words;
            quint32 documents = 0;
        };
        std::vector<Part> parts;
        for (qsizetype i = 0; i < term.words.size(); ++i) {
            const bool mayGoOn = term.prefix && i + 1 == term.words.size();
            Part part{static_cast<Place>(i), wordsFor(term.words[i], mayGoOn), 0};
            for (const WordId word : part.words)
                part.documents += m_postings.count(word);
            if (part.documents == 0)
                return {};
            parts.push_back(std::move(part));
        }
        // The rarest first, so that little is left to compare with the others.
        std::ranges::sort(parts, {}, &Part::documents);
        Beginnings found;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i == 0)
                found = all(parts[i].words, parts[i].offset);
            else
                keepThose(found, parts[i].words, parts[i].offset);
        }
        return found;
    }

    /// Where one of the words stands, less the offset.
    [[nodiscard]] Beginnings all(const std::vector<WordId> &words, Place offset) const
    {
        Beginnings found;
        for (const WordId word : words) {
            Postings::Cursor cursor = m_postings.cursor(word);
            while (cursor.next()) {
                cursor.readPlaces([&](Place place) {
                    if (place >= offset)
                        found.push_back(beginningAt(cursor.document(), place - offset));
                });
            }
        }
        if (words.size() > 1)
            std::ranges::sort(found);
        return found;
    }

    /// Leaves those after which, at the offset, one of the words stands.
    void keepThose(Beginnings &beginnings, const std::vector<WordId> &words, Place offset) const
    {
        std::vector<char> isKept(beginnings.size());
        for (const WordId word : words) {
            Postings::Cursor cursor = m_postings.cursor(word);
            std::size_t at = 0;
            while (at < beginnings.size() && cursor.next()) {
                const Document document = cursor.document();
                while (at < beginnings.size() && documentOf(beginnings[at]) < document)
                    ++at;
                if (at == beginnings.size() || documentOf(beginnings[at]) > document) {
                    cursor.passPlaces();
                    continue;
                }
                cursor.readPlaces([&](Place place) {
                    if (place < offset)
                        return;
                    const quint64 wanted = beginningAt(document, place - offset);
                    while (at < beginnings.size() && beginnings[at] < wanted)
                        ++at;
                    if (at < beginnings.size() && beginnings[at] == wanted)
                        isKept[at] = 1;
                });
            }
        }
        std::size_t kept = 0;
        for (std::size_t at = 0; at < beginnings.size(); ++at) {
            if (isKept[at] != 0)
                beginnings[kept++] = beginnings[at];
        }
        beginnings.resize(kept);
    }

    const Postings &m_postings;
    std::size_t m_blocks;
};

} // namespace

DocumentSet matching(const Postings &postings, const QueryNode &query, std::size_t documents)
{
    return Matching(postings, documents).of(query);
}

} // namespace hearth
