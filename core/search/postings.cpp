// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include "base/random.h"
#include "search/wordhash.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kFirstSlots = 1024; // a power of two
constexpr qsizetype kHeadUnits = 4;

quint64 headOf(QStringView word)
{
    quint64 head = 0;
    for (qsizetype at = 0; at < kHeadUnits; ++at)
        head = head << 16 | (at < word.size() ? word[at].unicode() : 0);
    return head;
}

void addNumber(std::vector<quint8> &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.push_back(static_cast<quint8>(number | 0x80));
    bytes.push_back(static_cast<quint8>(number));
}

} // namespace

Postings::Postings()
    : Postings(SystemRandom().next())
{
}

Postings::Postings(quint64 seed)
    : m_seed(seed)
    , m_slots(kFirstSlots)
{
}

std::size_t Postings::slotOf(QStringView word, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0)
            return slot;
        const Word &held = m_words[m_slots[slot] - 1];
        if (held.hash == hash && textOf(held) == word)
            return slot;
    }
}

Postings::WordId Postings::idOf(QStringView word)
{
    const quint32 hash = hashOfWord(word, m_seed);
    const std::size_t slot = slotOf(word, hash);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    const auto id = static_cast<WordId>(m_words.size());
    Word made;
    made.textBegin = static_cast<quint32>(m_texts.size());
    made.length = static_cast<quint32>(word.size());
    made.hash = hash;
    m_words.push_back(std::move(made));
    m_texts.insert(m_texts.end(), word.utf16(), word.utf16() + word.size());
    m_heads.push_back(headOf(word));
    m_slots[slot] = id + 1;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return id;
}

void Postings::grow()
{
    std::vector<quint32> places(m_slots.size() * 2);
    const std::size_t mask = places.size() - 1;
    for (WordId id = 0; id < m_words.size(); ++id) {
        std::size_t slot = m_words[id].hash & mask;
        while (places[slot] != 0)
            slot = (slot + 1) & mask;
        places[slot] = id + 1;
    }
    m_slots = std::move(places);
}

void Postings::add(QStringView word, Place place)
{
    if (m_isClosed && !mayComeIn(word))
        return;
    Word &held = m_words[idOf(word)];
    if (held.lastDocument != m_document + 1) {
        if (held.documents != 0)
            held.bytes.push_back(0);
        addNumber(held.bytes, m_document + 1 - held.lastDocument);
        held.lastDocument = m_document + 1;
        held.lastPlace = 0;
        ++held.documents;
    }
    addNumber(held.bytes, place - held.lastPlace + 1);
    held.lastPlace = place;
}

bool Postings::mayComeIn(QStringView word) const
{
    return std::ranges::any_of(m_beginnings, [word](const QString &each) { return word.startsWith(each); }) ||
           find(word).has_value();
}

void Postings::closeTo(const std::vector<QString> &beginnings)
{
    m_isClosed = true;
    m_beginnings = beginnings;
}

void Postings::compact()
{
    for (Word &word : m_words)
        word.bytes.shrink_to_fit();
}

std::size_t Postings::bytes() const
{
    std::size_t bytes = m_words.capacity() * sizeof(Word) + m_heads.capacity() * sizeof(quint64) +
                        m_texts.capacity() * sizeof(char16_t) + m_slots.capacity() * sizeof(quint32);
    for (const Word &word : m_words)
        bytes += word.bytes.capacity();
    return bytes;
}

std::optional<Postings::WordId> Postings::find(QStringView word) const
{
    const quint32 held = m_slots[slotOf(word, hashOfWord(word, m_seed))];
    return held == 0 ? std::nullopt : std::optional(held - 1);
}

std::vector<Postings::WordId> Postings::beginningWith(QStringView beginning) const
{
    const qsizetype known = std::min(beginning.size(), kHeadUnits);
    const quint64 mask = known == 0 ? 0 : ~quint64{0} << (16 * (kHeadUnits - known));
    const quint64 wanted = headOf(beginning) & mask;
    std::vector<WordId> found;
    for (WordId id = 0; id < m_heads.size(); ++id) {
        if ((m_heads[id] & mask) == wanted && textOf(m_words[id]).startsWith(beginning))
            found.push_back(id);
    }
    return found;
}

} // namespace hearth
