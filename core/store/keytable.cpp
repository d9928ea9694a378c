// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keytable.h"

#include "crypto/seal.h"

#include <QSqlError>

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

Result<JournalId> readJournalId(Database &database)
{
    const auto id = database.value(QStringLiteral("SELECT id FROM journal WHERE one = 1"));
    if (!id)
        return id.error();
    const QByteArray bytes = id.value().toByteArray();
    if (bytes.size() != static_cast<qsizetype>(sizeof(JournalId)))
        return damaged("journal id");
    return fixedFrom<sizeof(JournalId)>(viewOf(bytes));
}

Result<std::vector<Slot>> readSlots(Database &database)
{
    auto query = database.prepare(QStringLiteral(
        "SELECT id, partner, kind, passes, memory, salt, commitment, sealed FROM slot ORDER BY id LIMIT 5"));
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    if (const auto done = Database::execute(rows); !done)
        return done.error();
    std::vector<Slot> found;
    while (rows.next()) {
        const int partner = rows.value(1).toInt();
        const int kind = rows.value(2).toInt();
        const QByteArray salt = rows.value(5).toByteArray();
        const QByteArray commitment = rows.value(6).toByteArray();
        Slot slot;
        slot.id = rows.value(0).toLongLong();
        const bool sound = isPartner(partner) && (kind == 1 || kind == 2) && slot.id == (partner - 1) * 2 + kind &&
                           salt.size() == static_cast<qsizetype>(sizeof(Salt)) &&
                           commitment.size() == static_cast<qsizetype>(sizeof(Digest));
        if (!sound)
            return damaged("slot");
        slot.partner = PartnerId(static_cast<quint8>(partner));
        slot.kind = static_cast<SlotKind>(kind);
        slot.cost = {rows.value(3).toUInt(), rows.value(4).toULongLong()};
        slot.salt = fixedFrom<sizeof(Salt)>(viewOf(salt));
        slot.commitment = fixedFrom<sizeof(Digest)>(viewOf(commitment));
        slot.sealed = rows.value(7).toByteArray();
        if (slot.sealed.size() != static_cast<qsizetype>(kSealKeySize) + kSealOverhead)
            return damaged("slot");
        found.push_back(std::move(slot));
    }
    if (rows.lastError().isValid() || found.empty() || found.size() > 4)
        return damaged("slots");
    return found;
}

Result<void> writeSlot(Database &database, const Slot &slot)
{
    return database.run(
        QStringLiteral("INSERT OR REPLACE INTO slot (id, partner, kind, passes, memory, salt, commitment, sealed) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {static_cast<qlonglong>(slot.id), static_cast<int>(slot.partner.number()), static_cast<int>(slot.kind),
         slot.cost.passes, static_cast<qulonglong>(slot.cost.memory), toByteArray(slot.salt),
         toByteArray(slot.commitment), slot.sealed});
}

Result<BundleRow> readBundle(Database &database, PartnerId partner)
{
    auto query = database.prepare(QStringLiteral("SELECT revision, sealed FROM bundle WHERE partner = ?"));
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    if (const auto done = Database::execute(rows, {static_cast<int>(partner.number())}); !done)
        return done.error();
    if (!rows.next())
        return damaged("bundle");
    return BundleRow{rows.value(0).toUInt(), rows.value(1).toByteArray()};
}

Result<void> writeBundle(Database &database, PartnerId partner, const BundleRow &row)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO bundle (partner, revision, sealed) VALUES (?, ?, ?)"),
                        {static_cast<int>(partner.number()), row.revision, row.sealed});
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

Result<std::vector<Handover>> readHandovers(Database &database, PartnerId recipient)
{
    auto query = database.prepare(
        QStringLiteral("SELECT generation, closed, signature FROM handover WHERE recipient = ? ORDER BY generation"));
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    if (const auto done = Database::execute(rows, {static_cast<int>(recipient.number())}); !done)
        return done.error();
    std::vector<Handover> found;
    while (rows.next()) {
        const QByteArray signature = rows.value(2).toByteArray();
        const qlonglong generation = rows.value(0).toLongLong();
        if (signature.size() != static_cast<qsizetype>(sizeof(Signature)) || generation < 1 ||
            generation > kMaximumGenerations)
            return damaged("handover");
        found.push_back({rows.value(0).toUInt(), recipient, rows.value(1).toByteArray(),
                         fixedFrom<sizeof(Signature)>(viewOf(signature))});
    }
    if (rows.lastError().isValid())
        return damaged("handover");
    return found;
}

Result<void> writeHandover(Database &database, const Handover &handover)
{
    return database.run(
        QStringLiteral("INSERT INTO handover (generation, recipient, closed, signature) VALUES (?, ?, ?, ?)"),
        {handover.generation, static_cast<int>(handover.recipient.number()), handover.closed,
         toByteArray(handover.signature)});
}

Result<void> removeHandovers(Database &database, PartnerId recipient)
{
    return database.run(QStringLiteral("DELETE FROM handover WHERE recipient = ?"),
                        {static_cast<int>(recipient.number())});
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
