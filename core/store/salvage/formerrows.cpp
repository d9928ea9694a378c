// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/formerrows.h"

#include "crypto/seal.h"
#include "store/keytable.h"

#include <limits>

namespace hearth {

namespace {

template <typename Number>
std::optional<Number> numberIn(const StoredRow &row, std::size_t value)
{
    const std::int64_t number = row.values[value].number;
    if (number < 0 || static_cast<quint64>(number) > std::numeric_limits<Number>::max())
        return std::nullopt;
    return static_cast<Number>(number);
}

bool isPartner(std::int64_t number)
{
    return number == kFirstPartner.number() || number == kSecondPartner.number();
}

void convertSlot(const StoredRow &row, VitalRows &rows)
{
    const auto passes = numberIn<quint32>(row, 3);
    const QByteArray salt = row.blob(5);
    const QByteArray commitment = row.blob(6);
    const std::int64_t partner = row.values[1].number;
    const std::int64_t kind = row.values[2].number;
    if (!passes || !isPartner(partner) || (kind != 1 && kind != 2) || row.id != (partner - 1) * 2 + kind ||
        row.values[4].number < 0 || salt.size() != static_cast<qsizetype>(sizeof(Salt)) ||
        commitment.size() != static_cast<qsizetype>(sizeof(Digest)))
        return;
    Slot slot;
    slot.id = row.id;
    slot.partner = PartnerId(static_cast<quint8>(partner));
    slot.kind = static_cast<SlotKind>(kind);
    slot.cost = {*passes, static_cast<quint64>(row.values[4].number)};
    slot.salt = fixedFrom<sizeof(Salt)>(viewOf(salt));
    slot.commitment = fixedFrom<sizeof(Digest)>(viewOf(commitment));
    slot.isOfFormerVersion = true;
    slot.closed = row.blob(7);
    putSlot(rows, slot);
}

// The two look alike but for their length: a bundle is padded, a manifest of then is not.
void convertBundleOrManifest(const StoredRow &row, VitalRows &rows)
{
    const auto number = numberIn<quint32>(row, 1);
    const QByteArray sealed = row.blob(2);
    if (!number || sealed.size() <= kSealOverhead)
        return;
    const bool isPadded = (sealed.size() - kSealOverhead) % static_cast<qsizetype>(kPaddingBlock) == 0;
    if (isPadded && isPartner(row.id))
        putBundle(rows, PartnerId(static_cast<quint8>(row.id)), {*number, sealed});
    else if (!isPadded && row.id >= 0 && row.id <= 2)
        putSealedManifest(rows, vital::kManifests + row.id, {*number, sealed});
}

void convertHandover(const StoredRow &row, VitalRows &rows)
{
    const QByteArray signature = row.blob(3);
    if (row.id < 1 || row.id > kMaxGenerations || !isPartner(row.values[1].number) ||
        signature.size() != static_cast<qsizetype>(sizeof(Signature)))
        return;
    putHandover(rows, {static_cast<quint32>(row.id), PartnerId(static_cast<quint8>(row.values[1].number)), row.blob(2),
                       fixedFrom<sizeof(Signature)>(viewOf(signature))});
}

} // namespace

void convertFormerRows(FoundRows &found)
{
    if (!found.vital.empty())
        return;
    for (const FoundFormer &former : found.former) {
        VitalRows converted;
        switch (former.table) {
        case FoundFormer::Table::Journal:
            if (const QByteArray id = former.row.blob(1); id.size() == static_cast<qsizetype>(sizeof(JournalId)))
                converted.put(vital::kJournal, id);
            break;
        case FoundFormer::Table::Slot:
            convertSlot(former.row, converted);
            break;
        case FoundFormer::Table::BundleOrManifest:
            convertBundleOrManifest(former.row, converted);
            break;
        case FoundFormer::Table::Handover:
            convertHandover(former.row, converted);
            break;
        }
        for (const auto &[id, body] : converted.between(0, std::numeric_limits<std::int64_t>::max()))
            found.vital[id].push_back({body, former.standing, 0});
    }
}

} // namespace hearth
