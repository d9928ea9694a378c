// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that makes journals and changes who can open them.
#include "crypto/randombytes.h"
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

struct Ways
{
    std::vector<Slot> both;
    RecoveryCode code;
};

Result<Ways> makeWays(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                      const PassphraseCost &cost, const Salt &salt)
{
    auto slot = makePassphraseSlot(journal, keys, passphrase, cost, salt);
    if (!slot)
        return slot.error();
    RecoveryCode code = RecoveryCode::generate();
    Slot recovery = makeRecoverySlot(journal, keys, code);
    return Ways{{slot.take(), std::move(recovery)}, std::move(code)};
}

// Writes a new partner's two slots and their bundle, counted in their manifest.
void putKeyRows(VitalRows &rows, const JournalId &journal, PartnerKeys &keys, const Ways &ways, Manifest &personal)
{
    for (const Slot &slot : ways.both) {
        putSlot(rows, slot);
        keys.setWay(static_cast<int>(slot.kind), knownWay(rows, keys.partner(), slot.kind));
    }
    const BundleRow bundle{1, keys.sealBundle(journal, 1)};
    countBundle(personal, bundle);
    putBundle(rows, keys.partner(), bundle);
}

Result<std::vector<RecoveryCode>> fill(Database &database, const std::vector<NewPartner> &partners,
                                       const PassphraseCost &cost)
{
    if (const auto built = bringUpToDate(database, migrations()); !built)
        return built.error();
    // Without the pages of tables that earlier versions had.
    if (const auto vacuumed = database.run(QStringLiteral("VACUUM")); !vacuumed)
        return vacuumed.error();
    const JournalId journal = randomBytes<sizeof(JournalId)>();
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
    std::vector<RecoveryCode> codes;
    std::vector<const PartnerKeys *> authors;
    const Salt salt = randomSalt(); // one for both: at the lock page one run of Argon2id serves both
    for (std::size_t i = 0; i < partners.size(); ++i) {
        auto ways = makeWays(journal, keys[i], partners[i].passphrase, cost, salt);
        if (!ways)
            return ways.error();
        putKeyRows(rows, journal, keys[i], ways.value(), manifests.scopes.at(personalScope(keys[i].partner())));
        for (const RecordWrite &record : partners[i].firstRecords) {
            if (const auto done = writer.write(keys[i], record); !done)
                return done.error();
        }
        writer.touchAll(keys[i].partner());
        authors.push_back(&keys[i]);
        codes.push_back(std::move(ways.value().code));
    }
    if (const auto sealed = writer.finish(authors); !sealed)
        return sealed.error();
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
    if (!hasOther())
        return;
    removeHandovers(m_rows, otherPartner(partner()));
    putHandover(m_rows, makeHandover(m_keys, m_id));
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
