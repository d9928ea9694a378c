// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that makes journals and changes who can open them.
#include "crypto/seal.h"
#include "files/fileidentity.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "store/rowwriter.h"
#include "store/schema.h"
#include "store/sealedstore.h"

#include <QFile>
#include <QFileInfo>

namespace hearth {

namespace {

struct Way
{
    Slot passphrase;
    Slot recovery;
    RecoveryCode code;
};

Result<Way> makeWays(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                     const PassphraseCost &cost)
{
    auto slot = makePassphraseSlot(journal, keys, passphrase, cost);
    if (!slot)
        return slot.error();
    RecoveryCode code = RecoveryCode::generate();
    Slot recovery = makeRecoverySlot(journal, keys, code);
    return Way{slot.take(), std::move(recovery), std::move(code)};
}

// Writes a partner's two slots and bundle, counted in their manifest.
void putKeyRows(VitalRows &rows, const JournalId &journal, const PartnerKeys &keys, const Way &way, Manifest &personal)
{
    const BundleRow bundle{1, keys.sealBundle(journal, 1)};
    countBundle(personal, bundle);
    putBundle(rows, keys.partner(), bundle);
    for (const Slot &slot : {way.passphrase, way.recovery}) {
        countSlot(personal, slot);
        putSlot(rows, slot);
    }
}

Result<std::vector<RecoveryCode>> fill(Database &database, const std::vector<NewPartner> &partners,
                                       const PassphraseCost &cost)
{
    if (const auto built = bringUpToDate(database, migrations()); !built)
        return built.error();
    // Without the pages of tables that earlier versions had.
    if (const auto vacuumed = database.run(QStringLiteral("VACUUM")); !vacuumed)
        return vacuumed.error();
    JournalId journal{};
    const SecretBytes random = SecretBytes::random(journal.size());
    journal = fixedFrom<sizeof(JournalId)>(random.view());
    const SecretBytes shared = SecretBytes::random(kSealKeySize);
    std::vector<PartnerKeys> keys;
    for (std::size_t i = 0; i < partners.size(); ++i) {
        keys.push_back(PartnerKeys::generate(i == 0 ? kFirstPartner : kSecondPartner));
        keys.back().addSharedKey(1, shared.clone());
    }
    if (keys.size() == 2) {
        if (const auto pinned = keys[0].pinOther(keys[1].publicKeys()); !pinned)
            return pinned.error();
        if (const auto pinned = keys[1].pinOther(keys[0].publicKeys()); !pinned)
            return pinned.error();
    }

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    VitalRows rows;
    rows.state().turn();
    putJournalId(rows, journal);
    rows.state().partners = static_cast<quint8>(partners.size());
    Manifests manifests;
    manifests.scopes.emplace(Scope::Shared, Manifest::createEmpty());
    for (const PartnerKeys &partner : keys) {
        manifests.scopes.emplace(personalScope(partner.partner()), Manifest::createEmpty());
        manifests.authors.emplace(partner.partner(), AuthorManifest());
    }
    const std::set<RecordId> unanswered;
    RowWriter writer(database, journal, DeviceId{}, manifests, rows, unanswered);
    if (const auto prepared = writer.prepare(); !prepared)
        return prepared.error();
    std::vector<RecoveryCode> codes;
    for (std::size_t i = 0; i < partners.size(); ++i) {
        auto way = makeWays(journal, keys[i], partners[i].passphrase, cost);
        if (!way)
            return way.error();
        putKeyRows(rows, journal, keys[i], way.value(), manifests.scopes.at(personalScope(keys[i].partner())));
        for (const RecordWrite &record : partners[i].firstRecords) {
            if (const auto done = writer.write(keys[i], record); !done)
                return done.error();
        }
        writer.touchAll(keys[i].partner());
        writer.finish(keys[i]);
        codes.push_back(std::move(way.value().code));
    }
    if (const auto done = rows.writeAnew(database); !done)
        return done.error();
    if (const auto committed = transaction.value()->commit(); !committed)
        return committed.error();
    return codes;
}

QString comparable(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC);
}

} // namespace

Result<std::vector<RecoveryCode>> SealedStore::create(const QString &path, const std::vector<NewPartner> &partners,
                                                      const PassphraseCost &cost)
{
    Q_ASSERT(partners.size() == 1 || partners.size() == 2);
    for (const NewPartner &partner : partners) {
        if (partner.passphrase.isEmpty())
            return Error{ErrorCode::PassphraseEmpty, {}};
    }
    if (partners.size() == 2 && comparable(partners[0].passphrase) == comparable(partners[1].passphrase))
        return Error{ErrorCode::PassphraseTaken, {}};
    auto database = Database::create(path);
    if (!database)
        return database.error();
    const QString place = database.value()->path();
    const auto mine = identityOf(place);
    auto codes = fill(*database.value(), partners, cost);
    if (!codes) {
        database = Error{};
        if (identityOf(place) == mine) {
            QFile::remove(place);
            QFile::remove(rollbackJournalOf(place)); // of a file that never was a journal
        }
    }
    return codes;
}

Result<void> SealedStore::replaceBundle(PartnerKeys &keys)
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
    sealManifests(keys);
    return {};
}

Result<void> SealedStore::replaceSlot(const Slot &slot)
{
    const auto ways = readSlots(m_rows);
    if (!ways)
        return ways.error();
    Manifest &personal = m_manifests.scopes.at(personalScope(partner()));
    for (const Slot &present : ways.value()) {
        if (present.id == slot.id)
            uncountSlot(personal, present);
    }
    countSlot(personal, slot);
    putSlot(m_rows, slot);
    sealManifests(m_keys);
    return {};
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
    const PassphraseLimits any{{0, 0}, {~0U, ~0ULL}}; // what stands in the file was accepted when it was opened
    const auto opened = openAnySlot(m_id, ways.value(), passphrase, any);
    if (opened)
        return Error{ErrorCode::PassphraseTaken, {}};
    return opened.error().code == ErrorCode::WrongPassphrase ? Result<void>() : Result<void>(opened.error());
}

Result<void> SealedStore::confirm(const QString &secret)
{
    if (isTogether())
        return Error{ErrorCode::NotTogether, {}};
    auto ways = readSlots(m_rows);
    if (!ways)
        return ways.error();
    std::erase_if(ways.value(), [this](const Slot &slot) { return slot.partner != partner(); });
    const PassphraseLimits any{{0, 0}, {~0U, ~0ULL}}; // what stands in the file was accepted when it was opened
    const auto opened = openAnySlot(m_id, ways.value(), secret, any);
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<void> SealedStore::changePassphrase(const QString &present, const QString &next, const PassphraseCost &cost)
{
    // First who is asking: to anybody else it says nothing about the other's passphrase either.
    if (const auto known = confirm(present); !known)
        return known;
    if (const auto free = refusePassphraseOf(otherPartner(partner()), next); !free)
        return free;
    const auto slot = makePassphraseSlot(m_id, m_keys, next, cost);
    if (!slot)
        return slot.error();
    return transact(Touches::Keys, [&] { return replaceSlot(slot.value()); });
}

Result<RecoveryCode> SealedStore::renewRecoveryCode(const QString &present)
{
    if (const auto known = confirm(present); !known)
        return known.error();
    RecoveryCode code = RecoveryCode::generate();
    const Slot slot = makeRecoverySlot(m_id, m_keys, code);
    if (const auto changed = transact(Touches::Keys, [&] { return replaceSlot(slot); }); !changed)
        return changed.error();
    return code;
}

Result<RecoveryCode> SealedStore::addPartner(const NewPartner &partner, const PassphraseCost &cost)
{
    if (hasOther() || this->partner() != kFirstPartner)
        return Error{ErrorCode::AlreadyExists, {}};
    if (const auto free = refusePassphraseOf(this->partner(), partner.passphrase); !free)
        return free.error();
    PartnerKeys joining = PartnerKeys::generate(kSecondPartner);
    for (quint32 generation = 1; generation <= m_keys.newestGeneration(); ++generation) {
        if (const SecretBytes *key = m_keys.sharedKey(generation))
            joining.addSharedKey(generation, key->clone());
    }
    if (const auto pinned = joining.pinOther(m_keys.publicKeys()); !pinned)
        return pinned.error();
    auto way = makeWays(m_id, joining, partner.passphrase, cost);
    if (!way)
        return way.error();
    const auto changed = transact(Touches::Keys, [&]() -> Result<void> {
        m_manifests.scopes.insert_or_assign(Scope::Second, Manifest::createEmpty());
        m_manifests.authors.insert_or_assign(kSecondPartner, AuthorManifest());
        m_rows.state().partners = 2;
        putKeyRows(m_rows, m_id, joining, way.value(), m_manifests.scopes.at(Scope::Second));
        RowWriter writer = this->writer();
        if (const auto prepared = writer.prepare(); !prepared)
            return prepared;
        for (const RecordWrite &record : partner.firstRecords) {
            if (const auto done = writer.write(joining, record); !done)
                return done;
        }
        writer.touchAll(kSecondPartner);
        writer.finish(joining);
        m_manifests.scopes.erase(Scope::Second);
        if (const auto pinned = m_keys.pinOther(joining.publicKeys()); !pinned)
            return pinned;
        return replaceBundle(m_keys);
    });
    if (!changed)
        return changed.error();
    return std::move(way.value().code);
}

Result<void> SealedStore::rotateSharedKey()
{
    const quint32 generation = m_keys.newestGeneration() + 1;
    if (generation > kMaximumGenerations)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("generations")};
    return transact(Touches::Keys, [&]() -> Result<void> {
        const SecretBytes key = SecretBytes::random(kSealKeySize);
        if (const auto &other = m_keys.other())
            putHandover(m_rows, makeHandover(m_keys, m_id, generation, key, other->box));
        m_keys.addSharedKey(generation, key.clone());
        return replaceBundle(m_keys);
    });
}

} // namespace hearth
