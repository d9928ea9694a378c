// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenstates.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

namespace hearth {

namespace {

constexpr char kContext[] = "HBseen01";
constexpr qsizetype kNameSize = 16;
constexpr qsizetype kSeenSize = 2 * Lineage::kSize + 16;

// A key that stays while the others turn.
SecretBytes keyFor(const PartnerKeys &keys, std::uint64_t purpose)
{
    return subkey(keys.signingKey().seed(), purpose, kContext);
}

QByteArray nameOf(const PartnerKeys &keys, const JournalId &journal)
{
    const SecretBytes key = keyFor(keys, 1);
    return toByteArray(keyedDigest(key.view(), {journal})).left(kNameSize);
}

QByteArray header(const JournalId &journal)
{
    return QByteArray("hearthbook seen 1") + toByteArray(journal);
}

} // namespace

std::optional<Seen> recallSeen(const SeenStates &states, const PartnerKeys &keys, const JournalId &journal)
{
    const auto sealed = states.find(nameOf(keys, journal));
    if (!sealed)
        return std::nullopt;
    const auto plain = unseal(keyFor(keys, 2), viewOf(*sealed), viewOf(header(journal)));
    if (!plain || plain->size() != kSeenSize)
        return std::nullopt;
    const ByteView bytes = viewOf(*plain);
    const auto personal = Lineage::fromBytes(bytes);
    const auto shared = Lineage::fromBytes(bytes.subspan(static_cast<std::size_t>(Lineage::kSize)));
    if (!personal || !shared)
        return std::nullopt;
    const ByteView counters = bytes.subspan(2 * static_cast<std::size_t>(Lineage::kSize));
    return Seen{*personal, *shared, {readNumber<quint64>(counters), readNumber<quint64>(counters.subspan(8))}};
}

void rememberSeen(SeenStates &states, const PartnerKeys &keys, const JournalId &journal, const Seen &seen)
{
    QByteArray plain = seen.personal.bytes() + seen.shared.bytes();
    for (const quint64 counter : seen.authorCounters)
        appendNumber(plain, counter);
    states.put(nameOf(keys, journal), seal(keyFor(keys, 2), viewOf(plain), viewOf(header(journal))));
}

} // namespace hearth
