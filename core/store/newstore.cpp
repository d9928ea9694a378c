// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newstore.h"

#include "crypto/seal.h"
#include "crypto/secretrandom.h"
#include "files/fileidentity.h"
#include "store/database.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "store/rowwriter.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QFile>

namespace hearth {

namespace {

Result<std::vector<RecoveryCode>> fill(Database &database, const std::vector<NewPartner> &partners,
                                       const PassphraseCost &cost)
{
    HEARTH_TRY(bringUpToDate(database, migrations()));
    // Without the pages of tables that earlier versions had.
    HEARTH_TRY(database.run(QStringLiteral("VACUUM")));
    const JournalId journal = randomBytes<sizeof(JournalId)>();
    const SecretBytes shared = SecretBytes::random(kSealKeySize);
    std::vector<PartnerKeys> keys;
    for (std::size_t i = 0; i < partners.size(); ++i) {
        keys.push_back(PartnerKeys::generate(i == 0 ? kFirstPartner : kSecondPartner));
        keys.back().addSharedKey(1, shared.clone());
    }
    if (keys.size() == 2) {
        HEARTH_TRY(keys[0].pinOther(keys[1].publicKeys()));
        HEARTH_TRY(keys[1].pinOther(keys[0].publicKeys()));
    }

    HEARTH_GET(auto transaction, Transaction::begin(database));
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
        HEARTH_GET(auto ways, makeWays(journal, keys[i], partners[i].passphrase, cost, salt));
        putKeyRows(rows, journal, keys[i], ways, manifests.scopes.at(personalScope(keys[i].partner())));
        for (const RecordWrite &record : partners[i].firstRecords)
            HEARTH_TRY(writer.write(keys[i], record));
        writer.touchAll(keys[i].partner());
        authors.push_back(&keys[i]);
        codes.push_back(std::move(ways.code));
    }
    HEARTH_TRY(writer.finish(authors));
    HEARTH_TRY(rows.writeAnew(database));
    HEARTH_TRY(transaction->commit());
    return codes;
}

QString comparable(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC);
}

} // namespace

Result<NewWays> makeWays(const JournalId &journal, const PartnerKeys &keys, const QString &passphrase,
                         const PassphraseCost &cost, const Salt &salt)
{
    HEARTH_GET(auto slot, makePassphraseSlot(journal, keys, passphrase, cost, salt));
    RecoveryCode code = RecoveryCode::generate();
    Slot recovery = makeRecoverySlot(journal, keys, code);
    return NewWays{{std::move(slot), std::move(recovery)}, std::move(code)};
}

void putKeyRows(VitalRows &rows, const JournalId &journal, PartnerKeys &keys, const NewWays &ways, Manifest &personal)
{
    for (const Slot &slot : ways.both) {
        putSlot(rows, slot);
        keys.setWay(static_cast<int>(slot.kind), knownWay(rows, keys.partner(), slot.kind));
    }
    const BundleRow bundle{1, keys.sealBundle(journal, 1)};
    countBundle(personal, bundle);
    putBundle(rows, keys.partner(), bundle);
}

Result<std::vector<RecoveryCode>> createStore(const QString &path, const std::vector<NewPartner> &partners,
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

} // namespace hearth
