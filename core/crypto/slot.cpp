// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/slot.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

#include <sodium.h>

#include <future>
#include <system_error>

namespace hearth {

namespace {

constexpr char kSlotContext[] = "HBslot01";

std::int64_t slotId(PartnerId partner, SlotKind kind)
{
    return (partner.number() - 1) * 2 + static_cast<int>(kind);
}

QByteArray slotHeader(const JournalId &journal, const Slot &slot)
{
    QByteArray header("hearthbook slot 1");
    header += toByteArray(journal);
    appendNumber(header, slot.partner.number());
    appendNumber(header, static_cast<quint8>(slot.kind));
    appendNumber(header, slot.cost.passes);
    appendNumber(header, slot.cost.memory);
    header += toByteArray(slot.salt);
    return header;
}

Digest commitmentTo(const SecretBytes &root, const QByteArray &header)
{
    const SecretBytes key = subkey(root, 2, kSlotContext);
    return keyedDigest(key.view(), {viewOf(header)});
}

void close(Slot &slot, const JournalId &journal, const SecretBytes &root, const SecretBytes &bundleKey)
{
    const QByteArray header = slotHeader(journal, slot);
    slot.commitment = commitmentTo(root, header);
    slot.sealed = seal(subkey(root, 1, kSlotContext), bundleKey.view(), viewOf(header));
}

bool fits(const Slot &slot, const JournalId &journal, const SecretBytes &root)
{
    const Digest commitment = commitmentTo(root, slotHeader(journal, slot));
    return sodium_memcmp(commitment.data(), slot.commitment.data(), commitment.size()) == 0;
}

// In a thread of its own, or later in this one where no thread can be had.
std::future<Result<SecretBytes>> begin(const QString &secret, const Slot &slot)
{
    try {
        return std::async(std::launch::async, stretchPassphrase, secret, slot.salt, slot.cost);
    } catch (const std::system_error &) {
        return std::async(std::launch::deferred, stretchPassphrase, secret, slot.salt, slot.cost);
    }
}

Result<OpenedSlot> open(const Slot &slot, const JournalId &journal, const SecretBytes &root)
{
    std::optional<SecretBytes> bundleKey =
        unsealSecret(subkey(root, 1, kSlotContext), viewOf(slot.sealed), viewOf(slotHeader(journal, slot)));
    if (!bundleKey || bundleKey->size() != kSealKeySize)
        return Error{ErrorCode::Damaged, QStringLiteral("slot %1").arg(slot.id)};
    return OpenedSlot{slot.partner, slot.kind, std::move(*bundleKey)};
}

} // namespace

Result<Slot> makePassphraseSlot(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                                const PassphraseCost &cost)
{
    Slot slot;
    slot.id = slotId(keys.partner(), SlotKind::Passphrase);
    slot.partner = keys.partner();
    slot.kind = SlotKind::Passphrase;
    slot.cost = cost;
    slot.salt = randomSalt();
    const Result<SecretBytes> root = stretchPassphrase(passphrase, slot.salt, cost);
    if (!root)
        return root.error();
    close(slot, journal, root.value(), keys.bundleKey());
    return slot;
}

Slot makeRecoverySlot(const JournalId &journal, const PartnerKeys &keys, const RecoveryCode &code)
{
    Slot slot;
    slot.id = slotId(keys.partner(), SlotKind::RecoveryCode);
    slot.partner = keys.partner();
    slot.kind = SlotKind::RecoveryCode;
    slot.salt = randomSalt();
    close(slot, journal, code.root(slot.salt), keys.bundleKey());
    return slot;
}

Result<OpenedSlot> openAnySlot(const JournalId &journal, const std::vector<Slot> &ways, const QString &secret,
                               const PassphraseLimits &limits)
{
    for (const Slot &slot : ways) {
        if (slot.kind == SlotKind::Passphrase && !limits.accept(slot.cost))
            return Error{ErrorCode::UnsafeParameters, QStringLiteral("slot %1").arg(slot.id)};
    }
    if (const std::optional<RecoveryCode> code = RecoveryCode::fromText(secret)) {
        for (const Slot &slot : ways) {
            if (slot.kind != SlotKind::RecoveryCode)
                continue;
            const SecretBytes root = code->root(slot.salt);
            if (fits(slot, journal, root))
                return open(slot, journal, root);
        }
    }
    // One hash a slot, side by side: two partners wait no longer than one.
    std::vector<std::pair<const Slot *, std::future<Result<SecretBytes>>>> runs;
    for (const Slot &slot : ways) {
        if (slot.kind == SlotKind::Passphrase)
            runs.emplace_back(&slot, begin(secret, slot));
    }
    Result<OpenedSlot> answer = Error{ErrorCode::WrongPassphrase, {}};
    for (auto &[slot, run] : runs) {
        const Result<SecretBytes> root = run.get();
        if (!root && root.error().code == ErrorCode::OutOfMemory)
            return root.error();
        if (root && fits(*slot, journal, root.value()))
            answer = open(*slot, journal, root.value());
    }
    return answer;
}

} // namespace hearth
