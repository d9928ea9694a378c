// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forger.h"

#include "crypto/seal.h"
#include "store/database.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth::test {

namespace {

PartnerKeys keysFrom(const VitalRows &rows, const QString &passphrase)
{
    const JournalId journal = readJournalId(rows).value();
    auto way = openAnySlot(journal, readSlots(rows).value(), passphrase, cheapLimits());
    const PartnerId partner = way.value().partner;
    const BundleRow bundle = readBundle(rows, partner).value();
    return PartnerKeys::openBundle(partner, std::move(way.value().bundleKey), journal, bundle.revision,
                                   viewOf(bundle.sealed))
        .take();
}

} // namespace

Forger::Forger(const QString &path, const QString &passphrase)
    : Forger(Database::open(path).take(), passphrase)
{
}

Forger::Forger(std::unique_ptr<Database> database, const QString &passphrase)
    : keys(keysFrom(VitalRows::read(*database).value(), passphrase))
    , vital(VitalRows::read(*database).value())
    , m_database(std::move(database))
    , m_before(vital)
{
    journal = readJournalId(vital).value();
    for (const Scope scope : {Scope::Shared, personalScope(keys.partner())})
        m_manifests.emplace(scope, readManifest(vital, journal, keys, scope, FormerForm::Refused).value().manifest);
}

std::vector<Forger::Row> Forger::rows(Scope scope)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT id, generation, revision, checksum, sealed FROM record WHERE scope = ?"));
    std::vector<Row> found;
    EXPECT_TRUE(Database::execute(query.value(), {static_cast<int>(scope)}));
    QSqlQuery &row = query.value();
    while (row.next()) {
        found.push_back({{RecordId(row.value(0).toLongLong()), scope, row.value(1).toUInt(), row.value(2).toUInt()},
                         row.value(3).toLongLong(),
                         row.value(4).toByteArray()});
    }
    return found;
}

Envelope Forger::open(const Row &row) const
{
    return openRow(keys, journal, row.address, row.checksum, viewOf(row.sealed)).take();
}

void Forger::drop(const Row &row)
{
    EXPECT_TRUE(m_database->run(QStringLiteral("DELETE FROM record WHERE id = ?"),
                                {static_cast<qlonglong>(row.address.id.number())}));
    m_manifests.at(row.address.scope)
        .remove(row.address.id.number(), row.address.revision, sealTag(viewOf(row.sealed)));
    vital.state().records.remove(row.checksum);
}

void Forger::put(const Row &row)
{
    EXPECT_TRUE(m_database->run(QStringLiteral("INSERT INTO record (id, scope, generation, revision, checksum, sealed) "
                                               "VALUES (?, ?, ?, ?, ?, ?)"),
                                {static_cast<qlonglong>(row.address.id.number()), static_cast<int>(row.address.scope),
                                 row.address.generation, row.address.revision, static_cast<qlonglong>(row.checksum),
                                 row.sealed}));
    m_manifests.at(row.address.scope).add(row.address.id.number(), row.address.revision, sealTag(viewOf(row.sealed)));
    vital.state().records.add(row.checksum);
}

Forger::Row Forger::sealedAs(PartnerId author, const PartnerKeys &signer, const RowAddress &address,
                             const QByteArray &payload) const
{
    QByteArray message = address.associatedData(journal);
    appendNumber(message, author.number());
    message += payload;
    QByteArray plain;
    appendNumber(plain, author.number());
    appendNumber(plain, static_cast<quint8>(1));
    plain += toByteArray(signer.signingKey().sign(viewOf(message)));
    plain += payload;
    pad(plain);
    Row row{address, 0,
            seal(*scopeKey(keys, address.scope, address.generation), viewOf(plain),
                 viewOf(address.associatedData(journal)))};
    row.checksum = rowChecksum(address, viewOf(row.sealed));
    return row;
}

void Forger::save()
{
    // The shared one last, which binds the others.
    for (const Scope scope : {personalScope(keys.partner()), Scope::Shared}) {
        Manifest &manifest = m_manifests.at(scope);
        const quint32 generation = newestGeneration(keys, scope);
        if (scope == Scope::Shared)
            manifest.bind(boundDigest(vital));
        manifest.advance(DeviceId{9});
        putSealedManifest(
            vital, hearth::vital::kManifests + static_cast<std::int64_t>(scope),
            {generation, manifest.sealed(*scopeKey(keys, scope, generation), journal, scope, generation)});
    }
    EXPECT_TRUE(vital.begin(*m_database));
    EXPECT_TRUE(vital.write(*m_database, m_before));
    m_database.reset();
}

} // namespace hearth::test
