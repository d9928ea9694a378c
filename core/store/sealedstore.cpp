// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealedstore.h"

#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowwriter.h"
#include "store/schema.h"

#include <QSqlError>

#include <algorithm>

namespace hearth {

namespace {

// The schema is compared before any row is trusted.
Result<JournalId> checkedJournalId(Database &database)
{
    if (const auto current = bringUpToDate(database, migrations()); !current)
        return current.error();
    return readJournalId(database);
}

// Nothing signed for one journal, or by one partner, can be passed off as another's.
QByteArray statementBytes(const JournalId &journal, PartnerId author, const QByteArray &statement)
{
    QByteArray bytes("hearthbook statement 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, author.number());
    return bytes + statement;
}

} // namespace

SealedStore::SealedStore(std::unique_ptr<Database> database, JournalId id, PartnerKeys keys, SlotKind openedBy,
                         SeenCounters *seen)
    : m_database(std::move(database))
    , m_id(id)
    , m_keys(std::move(keys))
    , m_openedBy(openedBy)
    , m_seen(seen)
{
}

SealedStore::~SealedStore() = default;

Result<std::unique_ptr<SealedStore>> SealedStore::open(const QString &path, const QString &secret,
                                                       const PassphraseLimits &limits, SeenCounters *seen)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto id = checkedJournalId(*database.value());
    if (!id)
        return id.error();
    const auto ways = readSlots(*database.value());
    if (!ways)
        return ways.error();
    auto opened = openAnySlot(id.value(), ways.value(), secret, limits);
    if (!opened)
        return opened.error();
    const PartnerId partner = opened.value().partner;
    const auto bundle = readBundle(*database.value(), partner);
    if (!bundle)
        return bundle.error();
    auto keys = PartnerKeys::openBundle(partner, std::move(opened.value().bundleKey), id.value(),
                                        bundle.value().revision, viewOf(bundle.value().sealed));
    if (!keys)
        return keys.error();
    auto store = std::unique_ptr<SealedStore>(
        new SealedStore(database.take(), id.value(), keys.take(), opened.value().kind, seen));
    if (const auto accepted = store->acceptHandovers(store->m_keys, store->m_hasHandovers); !accepted)
        return accepted.error();
    return store;
}

Result<void> SealedStore::acceptHandovers(PartnerKeys &keys, bool &anyWaiting)
{
    const auto waiting = readHandovers(*m_database, keys.partner());
    if (!waiting)
        return waiting.error();
    for (const Handover &handover : waiting.value()) {
        auto key = acceptHandover(keys, m_id, handover);
        if (!key)
            return key.error();
        // Only the next generation is news. Nothing that is known may be replaced, not even by the other's own hand.
        const SecretBytes *known = keys.sharedKey(handover.generation);
        const bool isNext = known == nullptr && handover.generation == keys.newestGeneration() + 1;
        const bool isSame = known != nullptr && known->equals(key.value());
        if (!isNext && !isSame)
            return Error{ErrorCode::Tampered, QStringLiteral("handover")};
        if (isNext)
            keys.addSharedKey(handover.generation, key.take());
    }
    anyWaiting = !waiting.value().empty();
    return {};
}

Result<void> SealedStore::keepHandovers()
{
    if (!m_hasHandovers)
        return {};
    const auto kept = changeKeys([this]() -> Result<void> {
        if (const auto removed = removeHandovers(*m_database, partner()); !removed)
            return removed;
        return replaceBundle();
    });
    if (kept)
        m_hasHandovers = false;
    return kept;
}

Result<qint64> SealedStore::countRows()
{
    const auto count =
        m_database->value(QStringLiteral("SELECT count(*) FROM record WHERE scope IN (0, ?, ?)"),
                          {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()});
    if (!count)
        return count.error();
    return count.value().toLongLong();
}

Result<void> SealedStore::admit(const QString &secret, const PassphraseLimits &limits)
{
    auto ways = readSlots(*m_database);
    if (!ways)
        return ways.error();
    std::erase_if(ways.value(), [this](const Slot &slot) { return slot.partner == partner(); });
    auto opened = openAnySlot(m_id, ways.value(), secret, limits);
    if (!opened)
        return opened.error();
    const PartnerId other = opened.value().partner;
    const auto bundle = readBundle(*m_database, other);
    if (!bundle)
        return bundle.error();
    auto keys = PartnerKeys::openBundle(other, std::move(opened.value().bundleKey), m_id, bundle.value().revision,
                                        viewOf(bundle.value().sealed));
    if (!keys)
        return keys.error();
    // Each must know the other as the same two who met in this journal.
    if (m_keys.other() != keys.value().publicKeys() || keys.value().other() != m_keys.publicKeys())
        return Error{ErrorCode::Tampered, QStringLiteral("partners")};
    bool anyWaiting = false; // written down when they open the journal themselves
    if (const auto accepted = acceptHandovers(keys.value(), anyWaiting); !accepted)
        return accepted;
    m_companion = keys.take();
    return {};
}

void SealedStore::dismiss()
{
    if (!m_companion)
        return;
    m_manifests.erase(personalScope(m_companion->partner()));
    m_companion.reset();
}

const PartnerKeys *SealedStore::keysOf(PartnerId author) const
{
    if (!author.isValid() || author == partner())
        return &m_keys;
    return m_companion ? &*m_companion : nullptr;
}

const PartnerKeys &SealedStore::readerOf(Scope scope) const
{
    return m_companion && scope == personalScope(m_companion->partner()) ? *m_companion : m_keys;
}

Result<void> SealedStore::countKeyRows(Manifest &personal, PartnerId owner)
{
    const auto ways = readSlots(*m_database);
    const auto bundle = readBundle(*m_database, owner);
    if (!ways || !bundle)
        return Error{ErrorCode::Damaged, QStringLiteral("key rows")};
    countBundle(personal, bundle.value());
    for (const Slot &slot : ways.value()) {
        if (slot.partner == owner)
            countSlot(personal, slot);
    }
    return {};
}

Result<void> SealedStore::readAll(const Visitor &visitor)
{
    std::map<Scope, Manifest> stored;
    std::map<Scope, Manifest> counted;
    std::vector<Scope> scopes{Scope::Shared, personalScope(partner())};
    if (m_companion)
        scopes.push_back(personalScope(m_companion->partner()));
    for (const Scope scope : scopes) {
        auto manifest = readManifest(*m_database, m_id, readerOf(scope), scope);
        if (!manifest)
            return manifest.error();
        Manifest &empty = counted.emplace(scope, manifest.value().emptied()).first->second;
        stored.emplace(scope, manifest.take());
        if (scope == Scope::Shared)
            continue;
        if (const auto done = countKeyRows(empty, readerOf(scope).partner()); !done)
            return done;
    }

    auto query = m_database->prepare(QStringLiteral(
        "SELECT id, scope, generation, revision, checksum, sealed FROM record WHERE scope IN (0, ?, ?)"));
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    if (const auto done = Database::execute(
            rows, {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()});
        !done)
        return done.error();
    while (rows.next()) {
        const RowAddress address{RecordId(rows.value(0).toLongLong()), static_cast<Scope>(rows.value(1).toInt()),
                                 rows.value(2).toUInt(), rows.value(3).toUInt()};
        const QByteArray sealed = rows.value(5).toByteArray();
        auto envelope = openRow(readerOf(address.scope), m_id, address, rows.value(4).toLongLong(), viewOf(sealed));
        if (!envelope)
            return envelope.error();
        // Only its owner writes in a personal scope; a row that says another wrote it was planted by that owner.
        if (address.scope != Scope::Shared && envelope.value().author != readerOf(address.scope).partner())
            return Error{ErrorCode::Tampered, QStringLiteral("author")};
        counted.at(address.scope).add(address.id.number(), address.revision, sealTag(viewOf(sealed)));
        StoredRecord record{address.id,
                            address.scope == Scope::Shared,
                            address.revision,
                            envelope.value().author,
                            std::move(envelope.value().payload),
                            address.generation,
                            envelope.value().signature};
        if (!visitor(std::move(record)))
            return Error{ErrorCode::Cancelled, {}};
    }
    if (rows.lastError().isValid())
        return Error{ErrorCode::Damaged, rows.lastError().nativeErrorCode()};
    for (const auto &[scope, manifest] : stored) {
        if (!manifest.sameRowsAs(counted.at(scope)))
            return Error{
                ErrorCode::Tampered,
                QStringLiteral("%1 rows where %2 were written").arg(counted.at(scope).rows()).arg(manifest.rows())};
    }
    m_manifests = std::move(stored);
    noteSeen();
    return keepHandovers();
}

void SealedStore::noteSeen()
{
    if (m_seen == nullptr)
        return;
    for (const auto &[scope, manifest] : m_manifests) {
        const auto last = m_seen->lastSeen(m_id, scope);
        if (last && *last > manifest.counter())
            m_isOlderCopy = true; // what was seen stays remembered until the person accepts this copy
        else
            m_seen->remember(m_id, scope, manifest.counter());
    }
}

void SealedStore::acceptOlderCopy()
{
    if (m_seen == nullptr)
        return;
    for (const auto &[scope, manifest] : m_manifests)
        m_seen->remember(m_id, scope, manifest.counter());
    m_isOlderCopy = false;
}

Result<void> SealedStore::commit(const std::vector<RecordWrite> &writes)
{
    if (m_manifests.empty())
        return Error{ErrorCode::Internal, QStringLiteral("written before it was read")};
    if (writes.empty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    RowWriter writer(*m_database, m_id, m_manifests);
    if (const auto prepared = writer.prepare(); !prepared)
        return prepared;
    // In order of id, so that many rows written at once fill their pages.
    std::vector<const RecordWrite *> ordered;
    ordered.reserve(writes.size());
    for (const RecordWrite &write : writes)
        ordered.push_back(&write);
    std::ranges::stable_sort(ordered, {}, [](const RecordWrite *write) { return write->id; });
    for (const RecordWrite *write : ordered) {
        const PartnerKeys *author = keysOf(write->author);
        if (author == nullptr)
            return Error{ErrorCode::NotYours, {}};
        if (const auto written = writer.write(*author, *write); !written)
            return written;
    }
    if (const auto finished = writer.finish(m_keys); !finished)
        return finished;
    if (m_companion) {
        if (const auto finished = writer.finish(*m_companion); !finished)
            return finished;
    }
    if (!writer.isFinished())
        return Error{ErrorCode::Internal, QStringLiteral("no key for a manifest")};
    if (const auto committed = transaction.value()->commit(); !committed)
        return committed;
    m_manifests = writer.takeManifests();
    noteSeen();
    return {};
}

Result<QByteArray> SealedStore::content(RecordId id)
{
    auto mine = readChunks(*m_database, m_id, m_keys, id);
    return mine || !m_companion ? mine : readChunks(*m_database, m_id, *m_companion, id);
}

Result<QByteArray> SealedStore::sign(PartnerId author, const QByteArray &statement)
{
    const PartnerKeys *keys = keysOf(author);
    if (keys == nullptr)
        return Error{ErrorCode::NotYours, {}};
    return toByteArray(keys->signingKey().sign(viewOf(statementBytes(m_id, keys->partner(), statement))));
}

bool SealedStore::isSignedBy(PartnerId author, const QByteArray &statement, const QByteArray &signature) const
{
    const auto key = m_keys.signingKeyOf(author);
    return key && signature.size() == static_cast<qsizetype>(sizeof(Signature)) &&
           hearth::verifySignature(*key, viewOf(statementBytes(m_id, author, statement)),
                                   fixedFrom<sizeof(Signature)>(viewOf(signature)));
}

bool SealedStore::isAuthentic(const StoredRecord &record) const
{
    const Scope scope = record.isShared ? Scope::Shared : personalScope(partner());
    const Envelope envelope{record.author, record.signature, record.payload};
    return envelope.verifies(m_keys, m_id, {record.id, scope, record.generation, record.revision});
}

Result<bool> SealedStore::verifySignature(RecordId id)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT scope, generation, revision, checksum, sealed FROM record WHERE id = ?"));
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    if (const auto done = Database::execute(row, {static_cast<qlonglong>(id.number())}); !done)
        return done.error();
    if (!row.next())
        return Error{ErrorCode::NotFound, {}};
    const RowAddress address{id, static_cast<Scope>(row.value(0).toInt()), row.value(1).toUInt(),
                             row.value(2).toUInt()};
    const QByteArray sealed = row.value(4).toByteArray();
    const auto envelope = openRow(m_keys, m_id, address, row.value(3).toLongLong(), viewOf(sealed));
    if (!envelope)
        return envelope.error();
    return envelope.value().verifies(m_keys, m_id, address);
}

} // namespace hearth
