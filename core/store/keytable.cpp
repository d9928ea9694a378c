// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keytable.h"
#include "store/database.h"

#include "crypto/seal.h"

namespace hearth {

namespace {

Error damaged(const char *what)
{
    return {ErrorCode::Damaged, QLatin1String(what)};
}

QByteArray handoverMessage(const JournalId &journal, PartnerId recipient, quint32 generation, const QByteArray &closed)
{
    QByteArray message("hearthbook handover 1");
    message += toByteArray(journal);
    appendNumber(message, recipient.number());
    appendNumber(message, generation);
    return message + closed;
}

bool isPartner(int number)
{
    return number == kFirstPartner.number() || number == kSecondPartner.number();
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
    constexpr std::size_t kSealedAt = 1 + 1 + 4 + 8 + sizeof(Salt) + sizeof(Digest);
    constexpr std::size_t kSize = kSealedAt + kSealKeySize + static_cast<std::size_t>(kSealOverhead);
    std::vector<Slot> found;
    for (const auto &[id, body] : rows.between(vital::kSlots, vital::kBundles)) {
        const ByteView bytes = viewOf(body);
        if (bytes.size() != kSize)
            return damaged("slot");
        const unsigned partner = bytes[0];
        const unsigned kind = bytes[1];
        Slot slot;
        slot.id = id - vital::kSlots;
        const bool sound = isPartner(static_cast<int>(partner)) && (kind == 1 || kind == 2) &&
                           slot.id == static_cast<std::int64_t>((partner - 1) * 2 + kind);
        if (!sound)
            return damaged("slot");
        slot.partner = PartnerId(static_cast<quint8>(partner));
        slot.kind = static_cast<SlotKind>(kind);
        slot.cost = {readNumber<quint32>(bytes.subspan(2)), readNumber<quint64>(bytes.subspan(6))};
        slot.salt = fixedFrom<sizeof(Salt)>(bytes.subspan(14));
        slot.commitment = fixedFrom<sizeof(Digest)>(bytes.subspan(14 + sizeof(Salt)));
        slot.sealed = body.mid(static_cast<qsizetype>(kSealedAt));
        found.push_back(std::move(slot));
    }
    if (found.empty())
        return damaged("slots");
    return found;
}

void putSlot(VitalRows &rows, const Slot &slot)
{
    QByteArray body;
    appendNumber(body, slot.partner.number());
    appendNumber(body, static_cast<quint8>(slot.kind));
    appendNumber(body, slot.cost.passes);
    appendNumber(body, slot.cost.memory);
    body += toByteArray(slot.salt);
    body += toByteArray(slot.commitment);
    body += slot.sealed;
    rows.put(vital::kSlots + slot.id, body);
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

Handover makeHandover(const PartnerKeys &sender, const JournalId &journal, quint32 generation, const SecretBytes &key,
                      const BoxPublicKey &recipient)
{
    Handover handover;
    handover.generation = generation;
    handover.recipient = otherPartner(sender.partner());
    handover.closed = sealToBox(recipient, key.view());
    handover.signature =
        sender.signingKey().sign(viewOf(handoverMessage(journal, handover.recipient, generation, handover.closed)));
    return handover;
}

Result<SecretBytes> acceptHandover(const PartnerKeys &recipient, const JournalId &journal, const Handover &handover)
{
    const Error tampered{ErrorCode::Tampered, QStringLiteral("handover")};
    const auto sender = recipient.signingKeyOf(otherPartner(recipient.partner()));
    const QByteArray message = handoverMessage(journal, recipient.partner(), handover.generation, handover.closed);
    if (!sender || handover.recipient != recipient.partner() ||
        !verifySignature(*sender, viewOf(message), handover.signature))
        return tampered;
    std::optional<SecretBytes> key = recipient.boxKey().open(viewOf(handover.closed));
    if (!key || key->size() != kSealKeySize)
        return tampered;
    return std::move(*key);
}

Result<std::vector<Handover>> readHandovers(const VitalRows &rows, PartnerId recipient)
{
    constexpr qsizetype kSignatureSize = static_cast<qsizetype>(sizeof(Signature));
    std::vector<Handover> found;
    for (const auto &[id, body] : rows.between(vital::kHandovers + 1, vital::kHandovers + kMaximumGenerations + 1)) {
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
    for (const auto &[id, body] : rows.between(vital::kHandovers + 1, vital::kHandovers + kMaximumGenerations + 1)) {
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

void countSlot(Manifest &manifest, const Slot &slot)
{
    manifest.add(-slot.id, 0, slot.commitment);
}

void uncountSlot(Manifest &manifest, const Slot &slot)
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

} // namespace hearth
