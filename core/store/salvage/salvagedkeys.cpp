// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/salvagedkeys.h"

#include "crypto/seal.h"
#include "store/keytable.h"

#include <algorithm>

namespace hearth {

namespace {

// Copies of one row that differ: what two files, or two states of one, left on the pages. More are not tried.
constexpr std::size_t kMaxCopies = 4;

// All rows but the state, each as its nth copy, or the last there is.
VitalRows rowsOf(const FoundRows &found, std::size_t nth)
{
    VitalRows rows;
    for (const auto &[id, copies] : found.vital) {
        if (id != vital::kState)
            rows.put(id, copies.at(std::min(nth, copies.size() - 1)).body);
    }
    return rows;
}

std::size_t copiesOf(const FoundRows &found)
{
    std::size_t most = 0;
    for (const auto &[id, copies] : found.vital)
        most = std::max(most, copies.size());
    return std::min(most, kMaxCopies);
}

struct Opened final
{
    JournalId journal{};
    Slot way;
    OpenedSlot slot;
    std::size_t nth = 0;
};

Result<Opened> openWith(const FoundRows &found, const QString &secret, const PassphraseLimits &limits)
{
    Error failure{ErrorCode::KeysLost, QStringLiteral("journal id or slots")};
    for (std::size_t nth = 0; nth < copiesOf(found); ++nth) {
        const VitalRows rows = rowsOf(found, nth);
        const auto journal = readJournalId(rows);
        const auto ways = readSlots(rows);
        if (!journal || !ways)
            continue;
        auto slot = openAnySlot(journal.value(), ways.value(), secret, limits);
        if (slot) {
            const auto way =
                std::ranges::find(ways.value(), slotNumber(slot.value().partner, slot.value().kind), &Slot::id);
            return Opened{journal.value(), *way, slot.take(), nth};
        }
        failure = slot.error();
    }
    return failure;
}

// Of several bundles that the slot leads to, the one written last.
std::optional<PartnerKeys> openBundle(const FoundRows &found, const Opened &opened, VitalRows &rows)
{
    const PartnerId partner = opened.slot.partner;
    const auto copies = found.vital.find(vital::kBundles + partner.number());
    std::optional<PartnerKeys> newest;
    quint32 revision = 0;
    if (copies == found.vital.end())
        return newest;
    for (const FoundVital &copy : copies->second) {
        VitalRows one;
        one.put(copies->first, copy.body);
        const auto bundle = readBundle(one, partner);
        if (!bundle || (newest && bundle.value().revision <= revision))
            continue;
        auto keys = PartnerKeys::openBundle(partner, opened.slot.bundleKey.clone(), opened.journal,
                                            bundle.value().revision, viewOf(bundle.value().sealed));
        if (!keys || !leadsTo(opened.way, opened.journal, opened.slot.root, keys.value().signingKey().publicKey()))
            continue;
        newest = keys.take();
        revision = bundle.value().revision;
        rows.put(copies->first, copy.body);
    }
    return newest;
}

QByteArray randomBytes(std::size_t size)
{
    const SecretBytes random = SecretBytes::random(size);
    return QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(size));
}

// Handovers to this partner that are not what the other closed for them, in turn, keep nobody from the rest.
void takeHandovers(SalvagedKeys &salvaged)
{
    const auto waiting = readHandovers(salvaged.rows, salvaged.keys.partner());
    if (!waiting) {
        for (const auto &[id, body] :
             salvaged.rows.between(vital::kHandovers + 1, vital::kHandovers + kMaxGenerations + 1))
            salvaged.rows.remove(id);
        return;
    }
    for (const Handover &handover : waiting.value()) {
        PartnerKeys next = salvaged.keys.clone();
        if (acceptHandover(next, salvaged.journal, handover))
            salvaged.keys = std::move(next);
        else
            salvaged.rows.remove(vital::kHandovers + handover.generation);
    }
}

// Whether the other still has to be given a shared key cannot be told: what waited for them may have been lost.
void handOver(SalvagedKeys &salvaged)
{
    const quint32 generation = salvaged.keys.newestSharedGeneration();
    if (salvaged.keys.other() && !salvaged.keys.isApart() && generation > 1 &&
        salvaged.rows.find(vital::kHandovers + generation) == nullptr)
        putHandover(salvaged.rows, makeHandover(salvaged.keys, salvaged.journal));
}

// A way in that nobody can take.
Slot closedSlot(PartnerId partner, SlotKind kind)
{
    Slot slot;
    slot.partner = partner;
    slot.kind = kind;
    slot.id = slotNumber(partner, kind);
    if (kind == SlotKind::Passphrase)
        slot.cost = PassphraseCost{};
    slot.salt = randomSalt();
    slot.publicKey = BoxKey::generate().publicKey(); // of a key that nobody keeps
    slot.commitment = fixedFrom<sizeof(Digest)>(viewOf(randomBytes(sizeof(Digest))));
    slot.pin = fixedFrom<sizeof(Digest)>(viewOf(randomBytes(sizeof(Digest))));
    slot.closed = sealToBox(slot.publicKey, SecretBytes::random(kSealKeySize).view());
    return slot;
}

void replaceLostSlots(SalvagedKeys &salvaged, PartnerId partner)
{
    int lost = 0;
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        if (salvaged.rows.find(vital::kSlots + slotNumber(partner, kind)) != nullptr)
            continue;
        ++lost;
        putSlot(salvaged.rows, closedSlot(partner, kind));
        if (partner == salvaged.keys.partner())
            salvaged.lostWayIn = kind;
    }
    if (lost == 2 && partner != salvaged.keys.partner())
        salvaged.otherIsShutOut = true;
}

void replaceLostManifest(VitalRows &rows, std::int64_t id)
{
    constexpr std::size_t kSize = 256;
    if (rows.find(id) == nullptr)
        putSealedManifest(rows, id, {1, randomBytes(kSize)});
}

// Each row that must be there is; each that belongs to nobody is not.
void complete(SalvagedKeys &salvaged)
{
    VitalRows &rows = salvaged.rows;
    const bool hasOther = salvaged.keys.other().has_value();
    replaceLostManifest(rows, vital::kManifests);
    rows.state().partners = hasOther ? 2 : 1;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        const std::int64_t number = partner.number();
        if (partner == kSecondPartner && !hasOther) {
            for (const std::int64_t id : {vital::kSlots + 3, vital::kSlots + 4, vital::kBundles + number,
                                          vital::kManifests + number, vital::kAuthorManifests + number})
                rows.remove(id);
            continue;
        }
        replaceLostSlots(salvaged, partner);
        replaceLostManifest(rows, vital::kManifests + number);
        if (rows.find(vital::kBundles + number) == nullptr) {
            putBundle(rows, partner, {1, randomBytes(kPaddingBlock + static_cast<std::size_t>(kSealOverhead))});
            salvaged.otherIsShutOut = true;
        }
        if (rows.find(vital::kAuthorManifests + number) != nullptr)
            rows.state().authors = static_cast<quint8>(rows.state().authors | (1U << (number - 1)));
    }
}

} // namespace

Result<SalvagedKeys> openSalvagedKeys(const FoundRows &found, const QString &secret, const PassphraseLimits &limits)
{
    HEARTH_GET(auto opened, openWith(found, secret, limits));
    VitalRows rows = rowsOf(found, opened.nth);
    auto keys = openBundle(found, opened, rows);
    if (!keys)
        return Error{ErrorCode::KeysLost, QStringLiteral("bundle")};
    SalvagedKeys salvaged{opened.journal, std::move(*keys), std::move(rows), {}, false};
    takeHandovers(salvaged);
    handOver(salvaged);
    complete(salvaged);
    return salvaged;
}

} // namespace hearth
