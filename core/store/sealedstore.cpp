// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that opens a journal and reads single things of it, and of its file.
#include "store/sealedstore.h"
#include "store/database.h"
#include "store/rowwriter.h"

#include "crypto/seal.h"
#include "store/chunktable.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "store/schema.h"

#include <QSqlError>

#include <algorithm>

namespace hearth {

namespace {

// Nothing signed for one journal, or by one partner, can be passed off as another's.
QByteArray statementBytes(const JournalId &journal, PartnerId author, const QByteArray &statement)
{
    QByteArray bytes("hearthbook statement 1");
    bytes += toByteArray(journal);
    appendNumber(bytes, author.number());
    return bytes + statement;
}

// The schema is compared before any row is trusted. What can only be read is brought up to date in memory.
Result<std::unique_ptr<Database>> openCurrent(const QString &path, OpeningReport &report)
{
    auto database = Database::open(path, &report);
    if (!database)
        return database;
    if (report.isReadOnly)
        return currentForReading(database.take(), migrations());
    if (const auto current = bringUpToDate(*database.value(), migrations()); !current)
        return current.error();
    return database;
}

struct Entered final
{
    PartnerKeys keys;
    OpenedSlot slot;
};

// By one of these ways, to the bundle that it leads to and no other.
Result<Entered> enter(const VitalRows &rows, const JournalId &id, const std::vector<Slot> &ways, const QString &secret,
                      const PassphraseLimits &limits)
{
    auto opened = openAnySlot(id, ways, secret, limits);
    if (!opened) {
        // Theirs may be the one that cannot be read.
        return opened.error().code == ErrorCode::WrongPassphrase && hasSpoiltSlot(rows)
                   ? Error{ErrorCode::Damaged, QStringLiteral("slot")}
                   : opened.error();
    }
    OpenedSlot slot = opened.take();
    const auto bundle = readBundle(rows, slot.partner);
    if (!bundle)
        return bundle.error();
    auto keys = PartnerKeys::openBundle(slot.partner, slot.bundleKey.clone(), id, bundle.value().revision,
                                        viewOf(bundle.value().sealed));
    if (!keys)
        return keys.error();
    const auto way = std::ranges::find(ways, slotNumber(slot.partner, slot.kind), &Slot::id);
    if (!leadsTo(*way, id, slot.root, keys.value().signingKey().publicKey()))
        return Error{ErrorCode::Tampered, QStringLiteral("slot")};
    return Entered{keys.take(), std::move(slot)};
}

} // namespace

SealedStore::SealedStore(std::unique_ptr<Database> database, VitalRows rows, JournalId id, PartnerKeys keys,
                         SlotKind openedBy, SeenStates *seen)
    : m_path(database->path())
    , m_database(std::move(database))
    , m_rows(std::move(rows))
    , m_id(id)
    , m_keys(std::move(keys))
    , m_openedBy(openedBy)
    , m_seen(seen)
{
}

SealedStore::~SealedStore() = default;

Result<std::unique_ptr<SealedStore>> SealedStore::open(const QString &path, const QString &secret,
                                                       const PassphraseLimits &limits, SeenStates *seen)
{
    OpeningReport report;
    auto database = openCurrent(path, report);
    if (!database)
        return database.error();
    auto rows = VitalRows::read(*database.value());
    if (!rows)
        return rows.error();
    const auto id = readJournalId(rows.value());
    if (!id)
        return id.error();
    const auto ways = readSlots(rows.value());
    if (!ways)
        return ways.error();
    auto entered = enter(rows.value(), id.value(), ways.value(), secret, limits);
    if (!entered)
        return entered.error();
    auto [keys, slot] = entered.take();
    const PartnerId partner = keys.partner();
    auto store = std::unique_ptr<SealedStore>(
        new SealedStore(database.take(), rows.take(), id.value(), std::move(keys), slot.kind, seen));
    if (store->m_keys.isOfFormerVersion())
        store->m_openedFormer.emplace(partner, std::move(slot));
    store->m_notices.file = report;
    if (const auto accepted = store->acceptHandovers(store->m_keys, store->m_hasHandovers); !accepted)
        return accepted.error();
    return store;
}

Result<void> SealedStore::acceptHandovers(PartnerKeys &keys, bool &anyWaiting)
{
    const auto waiting = readHandovers(m_rows, keys.partner());
    if (!waiting)
        return waiting.error();
    for (const Handover &handover : waiting.value()) {
        if (const auto accepted = acceptHandover(keys, m_id, handover); !accepted)
            return accepted;
    }
    anyWaiting = !waiting.value().empty();
    return {};
}

Result<qint64> SealedStore::countRows()
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    const auto count =
        m_database->value(QStringLiteral("SELECT count(*) FROM record WHERE scope IN (0, ?, ?)"),
                          {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()});
    if (!count)
        return count.error();
    return count.value().toLongLong();
}

Result<void> SealedStore::admit(const QString &secret, const PassphraseLimits &limits)
{
    auto ways = readSlots(m_rows);
    if (!ways)
        return ways.error();
    std::erase_if(ways.value(), [this](const Slot &slot) { return slot.partner == partner(); });
    auto entered = enter(m_rows, m_id, ways.value(), secret, limits);
    if (!entered)
        return entered.error();
    auto [keys, slot] = entered.take();
    bool anyWaiting = false; // written down when they open the journal themselves
    if (const auto accepted = acceptHandovers(keys, anyWaiting); !accepted)
        return accepted;
    // Each must know the other as the same two who met in this journal.
    if (m_keys.other() != keys.publicKeys() || keys.other() != m_keys.publicKeys())
        return Error{ErrorCode::Tampered, QStringLiteral("partners")};
    if (keys.isOfFormerVersion())
        m_openedFormer.insert_or_assign(keys.partner(), std::move(slot));
    m_companion = std::move(keys);
    if (m_manifests.scopes.empty())
        return {};
    const auto joined = joinManifests();
    if (!joined)
        dismiss();
    return joined;
}

Result<void> SealedStore::joinManifests()
{
    // The former form leaves too much open to be written on without having read everything.
    if (m_companion->isOfFormerVersion())
        return readAll([](StoredRecord &&) { return true; });
    const PartnerId other = m_companion->partner();
    auto personal = readManifest(m_rows, m_id, *m_companion, personalScope(other), FormerForm::Refused);
    if (!personal)
        return personal.error();
    const quint64 counter = personal.value().manifest.authorCounter(other);
    const auto known = m_manifests.authors.find(other);
    if (known == m_manifests.authors.end() || known->second.counter() != counter) {
        m_notices.theirsWereChanged = true;
        m_manifests.authors.insert_or_assign(other, AuthorManifest::unsettled(counter));
    }
    m_manifests.scopes.insert_or_assign(personalScope(other), std::move(personal.value().manifest));
    return {};
}

void SealedStore::dismiss()
{
    if (!m_companion)
        return;
    m_manifests.scopes.erase(personalScope(m_companion->partner()));
    m_openedFormer.erase(m_companion->partner());
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

DeviceId SealedStore::device() const
{
    return m_seen != nullptr ? m_seen->device() : DeviceId{};
}

Result<void> SealedStore::countKeyRows(Manifest &personal, PartnerId owner, bool isFormer)
{
    const auto bundle = readBundle(m_rows, owner);
    if (!bundle)
        return bundle.error();
    countBundle(personal, bundle.value());
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        const auto slot = slotOf(owner, kind);
        if (isFormer && slot)
            countFormerSlot(personal, *slot);
    }
    return {};
}

Result<QByteArray> SealedStore::content(RecordId id)
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
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
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
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

Result<FileStanding> SealedStore::standing()
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    if (!isUndisturbed())
        return Error{ErrorCode::JournalReplaced, {}};
    return standingOf(*m_database);
}

Result<QByteArray> SealedStore::readFile(qint64 at, qint64 size)
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    return m_database->readFile(at, size);
}

} // namespace hearth
