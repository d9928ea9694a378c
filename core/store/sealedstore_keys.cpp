// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that changes keys and ways in: who joins, and a partner who ends what somebody else may know.
#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/newstore.h"
#include "store/rowwriter.h"
#include "store/sealedstore.h"

#include <QSqlError>

#include <algorithm>

namespace hearth {

namespace {

// What stands in the file was accepted when it was opened.
constexpr PassphraseLimits kAny{{0, 0}, {~0U, ~0ULL}};

// One transaction of sealAnew() ends after so many records, or so many bytes of photos.
constexpr std::size_t kRecordsAtOnce = 256;
constexpr qint64 kBytesAtOnce = 8 << 20;

} // namespace

Result<void> SealedStore::replaceBundle(RowWriter &writer, PartnerKeys &keys)
{
    HEARTH_GET(const auto present, readBundle(m_rows, keys.partner()));
    BundleRow next;
    next.revision = present.revision + 1;
    next.sealed = keys.sealBundle(m_id, next.revision);
    Manifest &personal = m_manifests.scopes.at(personalScope(keys.partner()));
    uncountBundle(personal, present);
    countBundle(personal, next);
    putBundle(m_rows, keys.partner(), next);
    writer.touchAll(keys.partner());
    return {};
}

void SealedStore::trustWays(PartnerKeys &keys) const
{
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode})
        keys.setWay(static_cast<int>(kind), knownWay(m_rows, keys.partner(), kind));
}

void SealedStore::handOver()
{
    if (!hasOther() || isApart())
        return;
    removeHandovers(m_rows, otherPartner(partner()));
    putHandover(m_rows, makeHandover(m_keys, m_id));
}

std::optional<Slot> SealedStore::slotOf(PartnerId owner, SlotKind kind) const
{
    auto ways = readSlots(m_rows);
    if (!ways)
        return std::nullopt;
    const auto found = std::ranges::find(ways.value(), slotNumber(owner, kind), &Slot::id);
    return found == ways.value().end() ? std::nullopt : std::optional<Slot>(std::move(*found));
}

std::optional<Slot> SealedStore::ownSlot(SlotKind kind) const
{
    const KnownWay &known = m_keys.way(static_cast<int>(kind));
    if (known.publicKey == BoxPublicKey{} || known != knownWay(m_rows, partner(), kind))
        return std::nullopt;
    return slotOf(partner(), kind);
}

std::pair<PassphraseCost, Salt> SealedStore::costBeside(PartnerId owner, const PassphraseCost &wanted) const
{
    const auto present = slotOf(owner, SlotKind::Passphrase);
    const auto others = slotOf(otherPartner(owner), SlotKind::Passphrase);
    const PassphraseCost cost = present && present->cost.work() > wanted.work() ? present->cost : wanted;
    if (!others)
        return {cost, present ? present->salt : randomSalt()};
    const bool isNearlyAsMuch = others->cost.work() / 3 >= cost.work() / 4;
    return {isNearlyAsMuch ? others->cost : cost, others->salt};
}

Result<OpenedSlot> SealedStore::openOwn(const QString &secret)
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    HEARTH_GET(auto ways, readSlots(m_rows));
    std::erase_if(ways, [this](const Slot &slot) { return slot.partner != partner(); });
    return openAnySlot(m_id, ways, secret, kAny);
}

Result<void> SealedStore::confirm(const QString &secret)
{
    const auto opened = openOwn(secret);
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<void> SealedStore::refusePassphraseOf(PartnerId owner, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty, {}};
    HEARTH_GET(auto ways, readSlots(m_rows));
    // Whoever typed it would be taken for its owner. Trying it here tells no more than trying it at the lock page.
    std::erase_if(ways,
                  [owner](const Slot &slot) { return slot.partner != owner || slot.kind != SlotKind::Passphrase; });
    const auto opened = openAnySlot(m_id, ways, passphrase, kAny);
    if (opened)
        return Error{ErrorCode::PassphraseTaken, {}};
    return opened.error().code == ErrorCode::WrongPassphrase ? Result<void>() : Result<void>(opened.error());
}

Result<void> SealedStore::replaceKeys(PartnerKeys next, const std::vector<Slot> &ways)
{
    return transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        m_keys = std::move(next);
        for (const Slot &slot : ways)
            putSlot(m_rows, slot);
        trustWays(m_keys);
        handOver();
        return replaceBundle(writer, m_keys);
    });
}

Result<Slot> SealedStore::passphraseWay(const PartnerKeys &keys, const OpenedSlot &asked, const QString &present,
                                        const PassphraseCost &cost)
{
    const auto slot = slotOf(partner(), SlotKind::Passphrase);
    if (asked.kind == SlotKind::Passphrase && slot) {
        const auto [asTheirs, salt] = costBeside(partner(), cost);
        if (asTheirs != slot->cost || salt != slot->salt)
            return makePassphraseSlot(m_id, keys, present, asTheirs, salt);
        return remakeSlot(m_id, keys, *slot, asked.root);
    }
    if (const auto own = ownSlot(SlotKind::Passphrase))
        return closeAnew(*own, keys.bundleKey());
    return Error{ErrorCode::NeedsPassphrase, {}};
}

Slot SealedStore::recoveryWay(const PartnerKeys &keys, const OpenedSlot &asked,
                              std::optional<RecoveryCode> &newCode) const
{
    const auto slot = slotOf(partner(), SlotKind::RecoveryCode);
    if (asked.kind == SlotKind::RecoveryCode && slot)
        return remakeSlot(m_id, keys, *slot, asked.root);
    if (const auto own = ownSlot(SlotKind::RecoveryCode))
        return closeAnew(*own, keys.bundleKey());
    newCode = RecoveryCode::generate();
    return makeRecoverySlot(m_id, keys, *newCode);
}

Result<std::optional<RecoveryCode>> SealedStore::changePassphrase(const QString &present, const QString &next,
                                                                  const PassphraseCost &cost)
{
    // First who is asking: to anybody else it says nothing about the other's passphrase either.
    HEARTH_GET(const auto asked, openOwn(present));
    HEARTH_TRY(refusePassphraseOf(otherPartner(partner()), next));
    PartnerKeys keys = m_keys.clone();
    HEARTH_TRY(keys.renew());
    const auto [asTheirs, salt] = costBeside(partner(), cost);
    HEARTH_GET(auto passphrase, makePassphraseSlot(m_id, keys, next, asTheirs, salt));
    std::optional<RecoveryCode> code;
    const Slot recovery = recoveryWay(keys, asked, code);
    HEARTH_TRY(replaceKeys(std::move(keys), {std::move(passphrase), recovery}));
    noteChangedWays();
    return code;
}

Result<RecoveryCode> SealedStore::renewRecoveryCode(const QString &present, const PassphraseCost &cost)
{
    HEARTH_GET(const auto asked, openOwn(present));
    PartnerKeys keys = m_keys.clone();
    HEARTH_TRY(keys.renew());
    HEARTH_GET(const auto passphrase, passphraseWay(keys, asked, present, cost));
    RecoveryCode code = RecoveryCode::generate();
    const Slot recovery = makeRecoverySlot(m_id, keys, code);
    HEARTH_TRY(replaceKeys(std::move(keys), {passphrase, recovery}));
    noteChangedWays();
    return code;
}

Result<std::vector<RecordId>> SealedStore::underOlderKeys()
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    HEARTH_TRY(ready());
    const auto isOld = [this](Scope scope, quint32 generation) {
        return (scope == Scope::Shared || scope == personalScope(partner())) &&
               generation < newestGeneration(m_keys, scope);
    };
    HEARTH_GET(const auto marks, readChunkMarks(*m_database));
    // Whose photo a chunk is of is not written beside it.
    const bool anyChunks =
        std::ranges::any_of(marks, [&isOld](const ChunkMark &mark) { return isOld(mark.scope, mark.generation); });
    HEARTH_GET(auto row, m_database->prepare(QStringLiteral("SELECT id, scope, generation FROM record ORDER BY id")));
    HEARTH_TRY(Database::execute(row));
    std::vector<RecordId> ids;
    while (row.next()) {
        const auto scope = static_cast<Scope>(row.value(1).toInt());
        if (isOld(scope, anyChunks ? 0 : row.value(2).toUInt()))
            ids.emplace_back(row.value(0).toLongLong());
    }
    if (row.lastError().isValid())
        return Error{ErrorCode::Damaged, row.lastError().nativeErrorCode()};
    return ids;
}

Result<SealedStore::SealedAnew> SealedStore::sealAnew(std::span<const RecordId> records)
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    SealedAnew step;
    const auto done = transact(Touches::Rows, [&](RowWriter &writer) -> Result<void> {
        const std::size_t most = std::min(records.size(), kRecordsAtOnce);
        for (qint64 bytes = 0; step.looked < most && bytes < kBytesAtOnce; ++step.looked) {
            HEARTH_GET(const auto sealed, writer.sealAnew(m_keys, records[step.looked]));
            step.renewed += sealed > 0 ? 1 : 0;
            bytes += sealed;
        }
        return {};
    });
    return done ? Result<SealedAnew>(step) : Result<SealedAnew>(done.error());
}

Result<qint64> SealedStore::sealAnew(const Progress &progress)
{
    HEARTH_GET(const auto records, underOlderKeys());
    std::span<const RecordId> left(records);
    const auto total = static_cast<qint64>(left.size());
    qint64 renewed = 0;
    while (!left.empty()) {
        if (!progress(total - static_cast<qint64>(left.size()), total))
            return Error{ErrorCode::Cancelled, {}};
        HEARTH_GET(const auto step, sealAnew(left));
        renewed += step.renewed;
        left = left.subspan(step.looked);
    }
    static_cast<void>(progress(total, total)); // there is nothing left to stop
    return renewed;
}

Result<RecoveryCode> SealedStore::addPartner(const NewPartner &partner, const PassphraseCost &cost)
{
    if (hasOther() || this->partner() != kFirstPartner)
        return Error{ErrorCode::AlreadyExists, {}};
    HEARTH_TRY(refusePassphraseOf(this->partner(), partner.passphrase));
    PartnerKeys joining = PartnerKeys::generate(kSecondPartner);
    for (const auto &[generation, key] : m_keys.sharedKeys())
        joining.addSharedKey(generation, key.clone());
    HEARTH_TRY(joining.pinOther(m_keys.publicKeys()));
    const auto [asTheirs, salt] = costBeside(kSecondPartner, cost);
    HEARTH_GET(auto ways, makeWays(m_id, joining, partner.passphrase, asTheirs, salt));
    HEARTH_TRY(transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        m_manifests.scopes.insert_or_assign(Scope::Second, Manifest::createEmpty());
        m_manifests.authors.insert_or_assign(kSecondPartner, AuthorManifest());
        m_rows.state().partners = 2;
        putKeyRows(m_rows, m_id, joining, ways, m_manifests.scopes.at(Scope::Second));
        for (const RecordWrite &record : partner.firstRecords)
            HEARTH_TRY(writer.write(joining, record));
        writer.touchAll(kSecondPartner);
        writer.alsoSealedBy(joining);
        HEARTH_TRY(m_keys.pinOther(joining.publicKeys()));
        return replaceBundle(writer, m_keys);
    }));
    m_manifests.scopes.erase(Scope::Second);
    return std::move(ways.code);
}

Result<void> SealedStore::rotateSharedKey()
{
    return transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        HEARTH_TRY(m_keys.beginSharedGeneration());
        handOver();
        return replaceBundle(writer, m_keys);
    });
}

} // namespace hearth
