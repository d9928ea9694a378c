// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keytable.h"
#include "store/database.h"

#include "crypto/digest.h"
#include "crypto/seal.h"

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

constexpr char kHandover[] = "hearthbook handover 2";
constexpr char kFormerHandover[] = "hearthbook handover 1";
constexpr qsizetype kBoxOverhead = 32 + 16;
constexpr std::size_t kGenerationSize = 4 + 32;

QByteArray handoverMessage(const char *form, const JournalId &journal, const Handover &handover)
{
    QByteArray message(form);
    message += toByteArray(journal);
    appendNumber(message, handover.recipient.number());
    appendNumber(message, handover.generation);
    return message + handover.closed;
}

bool isPartner(int number)
{
    return number == kFirstPartner.number() || number == kSecondPartner.number();
}

constexpr std::size_t kSlotFixed = 1 + 1 + 4 + 8 + sizeof(Salt);
constexpr std::size_t kSlotSize =
    kSlotFixed + sizeof(BoxPublicKey) + 2 * sizeof(Digest) + kSealKeySize + static_cast<std::size_t>(kBoxOverhead);

// What stands where a partner who is gone had a slot: it says whose it was, and all else is zero.
QByteArray nobodysSlot(PartnerId partner, SlotKind kind)
{
    QByteArray body;
    appendNumber(body, partner.number());
    appendNumber(body, static_cast<quint8>(kind));
    return body.leftJustified(static_cast<qsizetype>(kSlotSize), '\0');
}

// In place of a bundle, or of a manifest: revision or generation 0, and nothing sealed.
const QByteArray kNothingSealed(4, '\0');

// Nothing for a row that no Hearthbook writes, or in which nobody has a way in.
std::optional<Slot> slotFrom(std::int64_t id, const QByteArray &body)
{
    constexpr std::size_t kFormerSize =
        kSlotFixed + sizeof(Digest) + kSealKeySize + static_cast<std::size_t>(kSealOverhead);
    const ByteView bytes = viewOf(body);
    if (bytes.size() != kFormerSize && bytes.size() != kSlotSize)
        return std::nullopt;
    const unsigned partner = bytes[0];
    const unsigned kind = bytes[1];
    if (!isPartner(static_cast<int>(partner)) || (kind != 1 && kind != 2))
        return std::nullopt;
    Slot slot;
    slot.id = id;
    slot.partner = PartnerId(static_cast<quint8>(partner));
    slot.kind = static_cast<SlotKind>(kind);
    if (slot.id != slotNumber(slot.partner, slot.kind) || body == nobodysSlot(slot.partner, slot.kind))
        return std::nullopt;
    slot.cost = {readNumber<quint32>(bytes.subspan(2)), readNumber<quint64>(bytes.subspan(6))};
    slot.salt = fixedFrom<sizeof(Salt)>(bytes.subspan(14));
    slot.isOfFormerVersion = bytes.size() == kFormerSize;
    std::size_t at = kSlotFixed;
    const auto take = [&]() {
        const auto taken = fixedFrom<32>(bytes.subspan(at));
        at += 32;
        return taken;
    };
    if (!slot.isOfFormerVersion)
        slot.publicKey = take();
    slot.commitment = take();
    if (!slot.isOfFormerVersion)
        slot.pin = take();
    slot.closed = body.mid(static_cast<qsizetype>(at));
    return slot;
}

} // namespace

Result<JournalId> readJournalId(const VitalRows &rows)
{
    const QByteArray *body = rows.find(vital::kJournal);
    if (body == nullptr || body->size() != static_cast<qsizetype>(sizeof(JournalId)))
        return damaged("journal id");
    return fixedFrom<sizeof(JournalId)>(viewOf(*body));
}

void putJournalId(VitalRows &rows, const JournalId &id)
{
    rows.put(vital::kJournal, toByteArray(id));
}

Result<std::vector<Slot>> readSlots(const VitalRows &rows)
{
    std::vector<Slot> found;
    for (const auto &[id, body] : rows.between(vital::kSlots, vital::kBundles)) {
        if (auto slot = slotFrom(id - vital::kSlots, body))
            found.push_back(std::move(*slot));
    }
    if (found.empty())
        return damaged("slots");
    return found;
}

bool hasSpoiltSlot(const VitalRows &rows)
{
    const auto bodies = rows.between(vital::kSlots, vital::kBundles);
    return std::ranges::any_of(bodies, [&rows](const auto &row) {
        const std::int64_t number = row.first - vital::kSlots;
        const PartnerId owner =
            number <= slotNumber(kFirstPartner, SlotKind::RecoveryCode) ? kFirstPartner : kSecondPartner;
        return !slotFrom(number, row.second) && !isGone(rows, owner);
    });
}

void takeKeysAway(VitalRows &rows, PartnerId gone)
{
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode})
        rows.put(vital::kSlots + slotNumber(gone, kind), nobodysSlot(gone, kind));
    rows.put(vital::kBundles + gone.number(), kNothingSealed);
    rows.put(vital::kManifests + gone.number(), kNothingSealed);
    removeHandovers(rows, gone);
}

bool isGone(const VitalRows &rows, PartnerId partner)
{
    const auto holds = [&rows](std::int64_t id, const QByteArray &body) {
        const QByteArray *there = rows.find(id);
        return there != nullptr && *there == body;
    };
    return holds(vital::kSlots + slotNumber(partner, SlotKind::Passphrase),
                 nobodysSlot(partner, SlotKind::Passphrase)) &&
           holds(vital::kSlots + slotNumber(partner, SlotKind::RecoveryCode),
                 nobodysSlot(partner, SlotKind::RecoveryCode)) &&
           holds(vital::kBundles + partner.number(), kNothingSealed) &&
           holds(vital::kManifests + partner.number(), kNothingSealed);
}

quint8 goneFrom(const VitalRows &rows)
{
    return static_cast<quint8>((isGone(rows, kFirstPartner) ? 1U : 0U) | (isGone(rows, kSecondPartner) ? 2U : 0U));
}

void putSlot(VitalRows &rows, const Slot &slot)
{
    QByteArray body;
    appendNumber(body, slot.partner.number());
    appendNumber(body, static_cast<quint8>(slot.kind));
    appendNumber(body, slot.cost.passes);
    appendNumber(body, slot.cost.memory);
    body += toByteArray(slot.salt);
    if (!slot.isOfFormerVersion)
        body += toByteArray(slot.publicKey);
    body += toByteArray(slot.commitment);
    if (!slot.isOfFormerVersion)
        body += toByteArray(slot.pin);
    body += slot.closed;
    rows.put(vital::kSlots + slot.id, body);
}

KnownWay knownWay(const VitalRows &rows, PartnerId partner, SlotKind kind)
{
    const std::int64_t number = slotNumber(partner, kind);
    const QByteArray *body = rows.find(vital::kSlots + number);
    if (body == nullptr)
        return {};
    const auto slot = slotFrom(number, *body);
    return {slot ? slot->publicKey : BoxPublicKey{}, digest({viewOf(*body)})};
}

Result<BundleRow> readBundle(const VitalRows &rows, PartnerId partner)
{
    const QByteArray *body = rows.find(vital::kBundles + partner.number());
    if (body == nullptr || body->size() < 4)
        return damaged("bundle");
    return BundleRow{readNumber<quint32>(viewOf(*body)), body->mid(4)};
}

void putBundle(VitalRows &rows, PartnerId partner, const BundleRow &row)
{
    QByteArray body;
    appendNumber(body, row.revision);
    rows.put(vital::kBundles + partner.number(), body + row.sealed);
}

Handover makeHandover(const PartnerKeys &sender, const JournalId &journal)
{
    const auto &keys = sender.sharedKeys();
    // Padded so that the length tells little of how many generations there are.
    const std::size_t size = sizeof(BoxPublicKey) + 2 + keys.size() * kGenerationSize;
    SecretBytes plain((size / kPaddingBlock + 1) * kPaddingBlock);
    std::size_t at = 0;
    const auto put = [&](ByteView bytes) {
        std::ranges::copy(bytes, plain.data() + at);
        at += bytes.size();
    };
    const auto putNumber = [&](auto number) {
        QByteArray bytes;
        appendNumber(bytes, number);
        put(viewOf(bytes));
    };
    put(sender.publicKeys().box);
    putNumber(static_cast<quint16>(keys.size()));
    for (const auto &[generation, key] : keys) {
        putNumber(generation);
        put(key.view());
    }
    Handover handover;
    handover.generation = sender.newestSharedGeneration();
    handover.recipient = otherPartner(sender.partner());
    handover.closed = sealToBox(sender.other().value_or(PublicKeys{}).box, plain.view());
    handover.signature = sender.signingKey().sign(viewOf(handoverMessage(kHandover, journal, handover)));
    return handover;
}

Result<void> acceptHandover(PartnerKeys &recipient, const JournalId &journal, const Handover &handover)
{
    const Error tampered{ErrorCode::Tampered, QStringLiteral("handover")};
    const bool isFormer = handover.closed.size() == static_cast<qsizetype>(kSealKeySize) + kBoxOverhead;
    // Who is gone hands nothing over.
    const auto sender = recipient.isApart() ? std::nullopt : recipient.signingKeyOf(otherPartner(recipient.partner()));
    const QByteArray message = handoverMessage(isFormer ? kFormerHandover : kHandover, journal, handover);
    if (!sender || handover.recipient != recipient.partner() || (isFormer && !recipient.isOfFormerVersion()) ||
        !verifySignature(*sender, viewOf(message), handover.signature))
        return tampered;
    const std::optional<SecretBytes> plain = recipient.boxKey().open(viewOf(handover.closed));
    if (!plain)
        return tampered;
    // Nothing that is known may be replaced, not even by the other's own hand.
    const auto take = [&recipient](quint32 generation, ByteView key) {
        SecretBytes brought = SecretBytes::copyOf(key);
        if (const SecretBytes *known = recipient.sharedKey(generation))
            return known->equals(brought);
        if (generation <= recipient.newestSharedGeneration() || generation > kMaxGenerations)
            return false;
        recipient.addSharedKey(generation, std::move(brought));
        return true;
    };
    ByteView rest = plain->view();
    if (isFormer)
        return handover.generation <= recipient.newestSharedGeneration() + 1 && take(handover.generation, rest)
                   ? Result<void>()
                   : tampered;
    const std::size_t fixed = sizeof(BoxPublicKey) + 2;
    if (rest.size() < fixed)
        return tampered;
    const auto box = fixedFrom<sizeof(BoxPublicKey)>(rest);
    const auto count = readNumber<quint16>(rest.subspan(sizeof(BoxPublicKey)));
    rest = rest.subspan(fixed);
    if (rest.size() < count * kGenerationSize)
        return tampered;
    for (quint16 i = 0; i < count; ++i, rest = rest.subspan(kGenerationSize)) {
        if (!take(readNumber<quint32>(rest), rest.subspan(4, kSealKeySize)))
            return tampered;
    }
    if (recipient.newestSharedGeneration() != handover.generation)
        return tampered;
    recipient.renewOthersBox(box);
    return {};
}

Result<std::vector<Handover>> readHandovers(const VitalRows &rows, PartnerId recipient)
{
    constexpr qsizetype kSignatureSize = static_cast<qsizetype>(sizeof(Signature));
    std::vector<Handover> found;
    for (const auto &[id, body] : rows.between(vital::kHandovers + 1, vital::kHandovers + kMaxGenerations + 1)) {
        const auto generation = static_cast<quint32>(id - vital::kHandovers);
        if (body.size() <= 1 + kSignatureSize || !isPartner(body[0]))
            return damaged("handover");
        if (body[0] != static_cast<char>(recipient.number()))
            continue;
        found.push_back({generation, recipient, body.mid(1 + kSignatureSize),
                         fixedFrom<sizeof(Signature)>(viewOf(body).subspan(1))});
    }
    return found;
}

void putHandover(VitalRows &rows, const Handover &handover)
{
    QByteArray body;
    appendNumber(body, handover.recipient.number());
    body += toByteArray(handover.signature);
    rows.put(vital::kHandovers + handover.generation, body + handover.closed);
}

void removeHandovers(VitalRows &rows, PartnerId recipient)
{
    for (const auto &[id, body] : rows.between(vital::kHandovers + 1, vital::kHandovers + kMaxGenerations + 1)) {
        if (!body.isEmpty() && body[0] == static_cast<char>(recipient.number()))
            rows.remove(id);
    }
}

std::optional<SealedManifest> readSealedManifest(const VitalRows &rows, std::int64_t id)
{
    const QByteArray *body = rows.find(id);
    if (body == nullptr || body->size() < 4)
        return std::nullopt;
    return SealedManifest{readNumber<quint32>(viewOf(*body)), body->mid(4)};
}

void putSealedManifest(VitalRows &rows, std::int64_t id, const SealedManifest &manifest)
{
    QByteArray body;
    appendNumber(body, manifest.generation);
    rows.put(id, body + manifest.sealed);
}

void countFormerSlot(Manifest &manifest, const Slot &slot)
{
    manifest.add(-slot.id, 0, slot.commitment);
}

void uncountFormerSlot(Manifest &manifest, const Slot &slot)
{
    manifest.remove(-slot.id, 0, slot.commitment);
}

void countBundle(Manifest &manifest, const BundleRow &row)
{
    manifest.add(0, row.revision, sealTag(viewOf(row.sealed)));
}

void uncountBundle(Manifest &manifest, const BundleRow &row)
{
    manifest.remove(0, row.revision, sealTag(viewOf(row.sealed)));
}

Digest boundDigest(const VitalRows &rows)
{
    QByteArray bytes;
    for (const auto &[id, body] : rows.between(vital::kManifests + 1, std::numeric_limits<std::int64_t>::max())) {
        appendNumber(bytes, id);
        appendNumber(bytes, static_cast<quint64>(body.size()));
        bytes += body;
    }
    return digest({viewOf(bytes)});
}

} // namespace hearth
