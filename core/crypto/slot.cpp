// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/slot.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

#include <sodium.h>

#include <algorithm>
#include <future>
#include <system_error>

namespace hearth {

namespace {

constexpr char kSlotContext[] = "HBslot01";
constexpr char kFormerForm[] = "hearthbook slot 1";
constexpr char kForm[] = "hearthbook slot 2";
// Subkeys of a root.
constexpr int kSealing = 1; // in the former form; in the present one the secret half of the key pair
constexpr int kCommitting = 2;
constexpr int kPinning = 3;

QByteArray slotHeader(const JournalId &journal, const Slot &slot)
{
    QByteArray header(slot.isOfFormerVersion ? kFormerForm : kForm);
    header += toByteArray(journal);
    appendNumber(header, slot.partner.number());
    appendNumber(header, static_cast<quint8>(slot.kind));
    appendNumber(header, slot.cost.passes);
    appendNumber(header, slot.cost.memory);
    header += toByteArray(slot.salt);
    return slot.isOfFormerVersion ? header : header + toByteArray(slot.publicKey);
}

BoxKey boxOf(const SecretBytes &root)
{
    return BoxKey::fromSecret(subkey(root, kSealing, kSlotContext).view());
}

Digest commitmentTo(const SecretBytes &root, const QByteArray &header)
{
    const SecretBytes key = subkey(root, kCommitting, kSlotContext);
    return keyedDigest(key.view(), {viewOf(header)});
}

Digest pinTo(const SecretBytes &root, const QByteArray &header, const SigningPublicKey &signing)
{
    const SecretBytes key = subkey(root, kPinning, kSlotContext);
    return keyedDigest(key.view(), {viewOf(header), signing});
}

// Whose slot it is, of which kind, and what its secret costs are set.
void close(Slot &slot, const JournalId &journal, const SecretBytes &root, const PartnerKeys &keys)
{
    slot.id = slotNumber(slot.partner, slot.kind);
    slot.isOfFormerVersion = false;
    slot.publicKey = boxOf(root).publicKey();
    const QByteArray header = slotHeader(journal, slot);
    slot.commitment = commitmentTo(root, header);
    slot.pin = pinTo(root, header, keys.signingKey().publicKey());
    slot.closed = sealToBox(slot.publicKey, keys.bundleKey().view());
}

bool areSame(const Digest &a, const Digest &b)
{
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

bool fits(const Slot &slot, const JournalId &journal, const SecretBytes &root)
{
    return areSame(commitmentTo(root, slotHeader(journal, slot)), slot.commitment);
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

Result<OpenedSlot> open(const Slot &slot, const JournalId &journal, SecretBytes root)
{
    std::optional<SecretBytes> bundleKey =
        slot.isOfFormerVersion
            ? unsealSecret(subkey(root, kSealing, kSlotContext), viewOf(slot.closed), viewOf(slotHeader(journal, slot)))
            : boxOf(root).open(viewOf(slot.closed));
    if (!bundleKey || bundleKey->size() != kSealKeySize)
        return Error{ErrorCode::Damaged, QStringLiteral("slot %1").arg(slot.id)};
    return OpenedSlot{slot.partner, slot.kind, std::move(*bundleKey), std::move(root)};
}

} // namespace

Result<Slot> makePassphraseSlot(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                                const PassphraseCost &cost, const Salt &salt)
{
    Slot slot;
    slot.partner = keys.partner();
    slot.kind = SlotKind::Passphrase;
    slot.cost = cost;
    slot.salt = salt;
    HEARTH_GET(const SecretBytes root, stretchPassphrase(passphrase, slot.salt, cost));
    close(slot, journal, root, keys);
    return slot;
}

Slot makeRecoverySlot(const JournalId &journal, const PartnerKeys &keys, const RecoveryCode &code)
{
    Slot slot;
    slot.partner = keys.partner();
    slot.kind = SlotKind::RecoveryCode;
    slot.salt = randomSalt();
    close(slot, journal, code.root(slot.salt), keys);
    return slot;
}

Slot remakeSlot(const JournalId &journal, const PartnerKeys &keys, const Slot &slot, const SecretBytes &root)
{
    Slot remade = slot;
    close(remade, journal, root, keys);
    return remade;
}

Slot closeAnew(const Slot &slot, const SecretBytes &bundleKey)
{
    Q_ASSERT(!slot.isOfFormerVersion);
    Slot closed = slot;
    closed.closed = sealToBox(slot.publicKey, bundleKey.view());
    return closed;
}

bool leadsTo(const Slot &slot, const JournalId &journal, const SecretBytes &root, const SigningPublicKey &key)
{
    // In the former form nobody without the root could seal the bundle key.
    return slot.isOfFormerVersion || areSame(pinTo(root, slotHeader(journal, slot), key), slot.pin);
}

Result<OpenedSlot> openAnySlot(const JournalId &journal, const std::vector<Slot> &ways, const QString &secret,
                               const PassphraseLimits &limits)
{
    if (const std::optional<RecoveryCode> code = RecoveryCode::fromText(secret)) {
        for (const Slot &slot : ways) {
            if (slot.kind != SlotKind::RecoveryCode)
                continue;
            SecretBytes root = code->root(slot.salt);
            if (fits(slot, journal, root))
                return open(slot, journal, std::move(root));
        }
    }
    // One run for each salt and cost, side by side: two partners wait no longer than one.
    struct Run
    {
        std::vector<const Slot *> ways;
        std::future<Result<SecretBytes>> root;
    };
    std::vector<Run> runs;
    Result<OpenedSlot> answer = Error{ErrorCode::WrongPassphrase, {}};
    for (const Slot &slot : ways) {
        if (slot.kind != SlotKind::Passphrase)
            continue;
        if (!limits.accept(slot.cost)) {
            // Planted, it keeps nobody else out.
            answer = Error{ErrorCode::UnsafeParameters, QStringLiteral("slot %1").arg(slot.id)};
            continue;
        }
        const auto same = std::ranges::find_if(runs, [&slot](const Run &run) {
            return run.ways.front()->salt == slot.salt && run.ways.front()->cost == slot.cost;
        });
        if (same != runs.end())
            same->ways.push_back(&slot);
        else
            runs.push_back({{&slot}, begin(secret, slot)});
    }
    std::optional<Error> failure;
    for (Run &run : runs) {
        const Result<SecretBytes> root = run.root.get();
        if (!root && root.error().code == ErrorCode::OutOfMemory)
            failure = root.error();
        for (const Slot *slot : run.ways) {
            if (root && fits(*slot, journal, root.value()))
                answer = open(*slot, journal, root.value().clone());
        }
    }
    return !answer && failure ? Result<OpenedSlot>(*failure) : std::move(answer);
}

} // namespace hearth
