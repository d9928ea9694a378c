// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomingparts.h"

#include "files/sealedspill.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace hearth {

namespace {

constexpr std::size_t kOfAPart = 256;     // things
constexpr qint64 kWordsOfAPart = 1 << 20; // bytes
constexpr qint64 kAtHand = 4 << 20;       // bytes

// The words of anything are a QString or a QByteArray; a refusal has none.
template <typename Take>
void withWords(IncomingParts::Found &found, const Take &take)
{
    if (auto *entry = std::get_if<IncomingEntry>(&found))
        take(entry->text);
    else if (auto *record = std::get_if<IncomingRecord>(&found))
        take(record->json);
}

qint64 sizeOfWords(IncomingParts::Found &found)
{
    qint64 size = 0;
    withWords(found,
              [&size](const auto &words) { size = words.size() * static_cast<qint64>(sizeof(*words.constData())); });
    return size;
}

} // namespace

bool IncomingParts::isWhole(const Part &part)
{
    return part.found.size() == kOfAPart || part.size >= kWordsOfAPart;
}

void IncomingParts::add(Found found)
{
    const bool isFirst = m_parts.empty() || isWhole(m_parts.back());
    Part &part = isFirst ? m_parts.emplace_back() : m_parts.back();
    const qint64 size = sizeOfWords(found);
    part.size += size;
    m_atHand += size;
    part.found.push_back(std::move(found));
    if (isWhole(part) && m_atHand > kAtHand)
        putAside(part);
}

Result<HeldBytes> IncomingParts::spilled(const QByteArray &bytes)
{
    if (m_spill == nullptr) {
        HEARTH_GET(m_spill, SealedSpill::make());
    }
    return m_spill->put(bytes);
}

HeldBytes IncomingParts::hold(const QByteArray &bytes)
{
    const auto aside = spilled(bytes);
    return aside ? aside.value() : HeldBytes(bytes);
}

void IncomingParts::putAside(Part &part)
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    for (Found &found : part.found)
        withWords(found, [&stream](const auto &words) { stream << words; });
    auto aside = spilled(all);
    if (!aside)
        return;
    part.aside = aside.take();
    m_atHand -= part.size;
    for (Found &found : part.found)
        withWords(found, [](auto &words) { words.clear(); });
}

Result<std::vector<IncomingParts::Found>> IncomingParts::part(std::size_t index) const
{
    const Part &part = m_parts.at(index);
    std::vector<Found> all = part.found;
    if (part.aside.isEmpty())
        return all;
    HEARTH_GET(const auto bytes, part.aside.bytes());
    QDataStream stream(bytes);
    for (Found &found : all)
        withWords(found, [&stream](auto &words) {
            stream >> words;
            words.squeeze(); // it was given room to grow
        });
    return all;
}

} // namespace hearth
