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
    const auto present = readBundle(m_rows, keys.partner());
    if (!present)
        return present.error();
    BundleRow next;
    next.revision = present.value().revision + 1;
    next.sealed = keys.sealBundle(m_id, next.revision);
    Manifest &personal = m_manifests.scopes.at(personalScope(keys.partner()));
    uncountBundle(personal, present.value());
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
    auto ways = readSlots(m_rows);
    if (!ways)
        return ways.error();
    std::erase_if(ways.value(), [this](const Slot &slot) { return slot.partner != partner(); });
    return openAnySlot(m_id, ways.value(), secret, kAny);
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
    auto ways = readSlots(m_rows);
    if (!ways)
        return ways.error();
    // Whoever typed it would be taken for its owner. Trying it here tells no more than trying it at the lock page.
    std::erase_if(ways.value(),
                  [owner](const Slot &slot) { return slot.partner != owner || slot.kind != SlotKind::Passphrase; });
    const auto opened = openAnySlot(m_id, ways.value(), passphrase, kAny);
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
    const auto asked = openOwn(present);
    if (!asked)
        return asked.error();
    if (const auto free = refusePassphraseOf(otherPartner(partner()), next); !free)
        return free.error();
    PartnerKeys keys = m_keys.clone();
    if (const auto renewed = keys.renew(); !renewed)
        return renewed.error();
    const auto [asTheirs, salt] = costBeside(partner(), cost);
    auto passphrase = makePassphraseSlot(m_id, keys, next, asTheirs, salt);
    if (!passphrase)
        return passphrase.error();
    std::optional<RecoveryCode> code;
    const Slot recovery = recoveryWay(keys, asked.value(), code);
    if (const auto changed = replaceKeys(std::move(keys), {passphrase.take(), recovery}); !changed)
        return changed.error();
    noteChangedWays();
    return code;
}

Result<RecoveryCode> SealedStore::renewRecoveryCode(const QString &present, const PassphraseCost &cost)
{
    const auto asked = openOwn(present);
    if (!asked)
        return asked.error();
    PartnerKeys keys = m_keys.clone();
    if (const auto renewed = keys.renew(); !renewed)
        return renewed.error();
    const auto passphrase = passphraseWay(keys, asked.value(), present, cost);
    if (!passphrase)
        return passphrase.error();
    RecoveryCode code = RecoveryCode::generate();
    const Slot recovery = makeRecoverySlot(m_id, keys, code);
    if (const auto changed = replaceKeys(std::move(keys), {passphrase.value(), recovery}); !changed)
        return changed.error();
    noteChangedWays();
    return code;
}

Result<std::vector<RecordId>> SealedStore::underOlderKeys()
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    const auto isOld = [this](Scope scope, quint32 generation) {
        return (scope == Scope::Shared || scope == personalScope(partner())) &&
               generation < newestGeneration(m_keys, scope);
    };
    const auto marks = readChunkMarks(*m_database);
    if (!marks)
        return marks.error();
    // Whose photo a chunk is of is not written beside it.
    const bool anyChunks = std::ranges::any_of(
        marks.value(), [&isOld](const ChunkMark &mark) { return isOld(mark.scope, mark.generation); });
    auto query = m_database->prepare(QStringLiteral("SELECT id, scope, generation FROM record ORDER BY id"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row); !done)
        return done.error();
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
            const auto sealed = writer.sealAnew(m_keys, records[step.looked]);
            if (!sealed)
                return sealed.error();
            step.renewed += sealed.value() > 0 ? 1 : 0;
            bytes += sealed.value();
        }
        return {};
    });
    return done ? Result<SealedAnew>(step) : Result<SealedAnew>(done.error());
}

Result<qint64> SealedStore::sealAnew(const Progress &progress)
{
    const auto records = underOlderKeys();
    if (!records)
        return records.error();
    std::span<const RecordId> left(records.value());
    const auto total = static_cast<qint64>(left.size());
    qint64 renewed = 0;
    while (!left.empty()) {
        if (!progress(total - static_cast<qint64>(left.size()), total))
            return Error{ErrorCode::Cancelled, {}};
        const auto step = sealAnew(left);
        if (!step)
            return step.error();
        renewed += step.value().renewed;
        left = left.subspan(step.value().looked);
    }
    static_cast<void>(progress(total, total)); // there is nothing left to stop
    return renewed;
}

Result<RecoveryCode> SealedStore::addPartner(const NewPartner &partner, const PassphraseCost &cost)
{
    if (hasOther() || this->partner() != kFirstPartner)
        return Error{ErrorCode::AlreadyExists, {}};
    if (const auto free = refusePassphraseOf(this->partner(), partner.passphrase); !free)
        return free.error();
    PartnerKeys joining = PartnerKeys::generate(kSecondPartner);
    for (const auto &[generation, key] : m_keys.sharedKeys())
        joining.addSharedKey(generation, key.clone());
    if (const auto pinned = joining.pinOther(m_keys.publicKeys()); !pinned)
        return pinned.error();
    const auto [asTheirs, salt] = costBeside(kSecondPartner, cost);
    auto ways = makeWays(m_id, joining, partner.passphrase, asTheirs, salt);
    if (!ways)
        return ways.error();
    const auto changed = transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        m_manifests.scopes.insert_or_assign(Scope::Second, Manifest::createEmpty());
        m_manifests.authors.insert_or_assign(kSecondPartner, AuthorManifest());
        m_rows.state().partners = 2;
        putKeyRows(m_rows, m_id, joining, ways.value(), m_manifests.scopes.at(Scope::Second));
        for (const RecordWrite &record : partner.firstRecords) {
            if (const auto done = writer.write(joining, record); !done)
                return done;
        }
        writer.touchAll(kSecondPartner);
        writer.alsoSealedBy(joining);
        if (const auto pinned = m_keys.pinOther(joining.publicKeys()); !pinned)
            return pinned;
        return replaceBundle(writer, m_keys);
    });
    if (!changed)
        return changed.error();
    m_manifests.scopes.erase(Scope::Second);
    return std::move(ways.value().code);
}

Result<void> SealedStore::rotateSharedKey()
{
    return transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
        if (const auto begun = m_keys.beginSharedGeneration(); !begun)
            return begun;
        handOver();
        return replaceBundle(writer, m_keys);
    });
}

} // namespace hearth
