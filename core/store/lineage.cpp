// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lineage.h"

#include "crypto/secretrandom.h"

#include <algorithm>

namespace hearth {

void Lineage::note(const DeviceId &device, quint64 counter)
{
    auto write = std::ranges::find(m_writes, device, &Write::device);
    if (write == m_writes.end()) {
        if (m_writes.size() == kMax)
            m_writes.erase(std::ranges::min_element(m_writes, {}, &Write::counter));
        write = m_writes.insert(m_writes.end(), Write{device, 0, {}});
    }
    write->counter = counter;
    write->stamp = randomBytes<sizeof write->stamp>();
}

bool Lineage::includes(const Lineage &other) const
{
    return std::ranges::all_of(other.m_writes, [this](const Write &seen) {
        const auto mine = std::ranges::find(m_writes, seen.device, &Write::device);
        return mine != m_writes.end() && (mine->counter > seen.counter || *mine == seen);
    });
}

CopyState Lineage::comparedWith(const Lineage &seen) const
{
    if (includes(seen))
        return CopyState::Current;
    return seen.includes(*this) ? CopyState::Older : CopyState::Apart;
}

QByteArray Lineage::bytes() const
{
    QByteArray bytes;
    appendNumber(bytes, static_cast<quint8>(m_writes.size()));
    for (const Write &write : m_writes) {
        bytes += toByteArray(write.device);
        appendNumber(bytes, write.counter);
        bytes += toByteArray(write.stamp);
    }
    return bytes + QByteArray(kSize - bytes.size(), '\0');
}

std::optional<Lineage> Lineage::fromBytes(ByteView bytes)
{
    if (bytes.size() < static_cast<std::size_t>(kSize) || bytes[0] > kMax)
        return std::nullopt;
    Lineage lineage;
    for (std::size_t i = 0; i < bytes[0]; ++i) {
        const ByteView at = bytes.subspan(1 + i * 24);
        lineage.m_writes.push_back(
            {fixedFrom<8>(at), readNumber<quint64>(at.subspan(8)), fixedFrom<8>(at.subspan(16))});
    }
    return lineage;
}

} // namespace hearth
