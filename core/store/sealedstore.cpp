// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that opens a journal and reads single things of it, and of its file.
#include "store/sealedstore.h"
#include "store/database.h"
#include "store/rowwriter.h"

#include "crypto/seal.h"
#include "crypto/sealforone.h"
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
    HEARTH_GET(auto database, Database::open(path, &report));
    if (report.isReadOnly)
        return currentForReading(std::move(database), migrations());
    HEARTH_TRY(bringUpToDate(*database, migrations()));
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
    HEARTH_GET(const auto bundle, readBundle(rows, slot.partner));
    HEARTH_GET(auto keys, PartnerKeys::openBundle(slot.partner, slot.bundleKey.clone(), id, bundle.revision,
                                                  viewOf(bundle.sealed)));
    const auto way = std::ranges::find(ways, slotNumber(slot.partner, slot.kind), &Slot::id);
    if (!leadsTo(*way, id, slot.root, keys.signingKey().publicKey()))
        return Error{ErrorCode::Tampered, QStringLiteral("slot")};
    return Entered{std::move(keys), std::move(slot)};
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
    HEARTH_GET(auto database, openCurrent(path, report));
    HEARTH_GET(auto rows, VitalRows::read(*database));
    HEARTH_GET(const auto id, readJournalId(rows));
    HEARTH_GET(const auto ways, readSlots(rows));
    HEARTH_GET(auto entered, enter(rows, id, ways, secret, limits));
    auto [keys, slot] = std::move(entered);
    const PartnerId partner = keys.partner();
    auto store = std::unique_ptr<SealedStore>(
        new SealedStore(std::move(database), std::move(rows), id, std::move(keys), slot.kind, seen));
    if (store->m_keys.isOfFormerVersion())
        store->m_openedFormer.emplace(partner, std::move(slot));
    store->m_notices.file = report;
    HEARTH_TRY(store->acceptHandovers(store->m_keys, store->m_hasHandovers));
    return store;
}

Result<void> SealedStore::acceptHandovers(PartnerKeys &keys, bool &anyWaiting)
{
    HEARTH_GET(const auto waiting, readHandovers(m_rows, keys.partner()));
    for (const Handover &handover : waiting)
        HEARTH_TRY(acceptHandover(keys, m_id, handover));
    anyWaiting = !waiting.empty();
    return {};
}

Result<qint64> SealedStore::countRows()
{
    HEARTH_TRY(ready());
    HEARTH_GET(
        const auto count,
        m_database->value(QStringLiteral("SELECT count(*) FROM record WHERE scope IN (0, ?, ?)"),
                          {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()}));
    return count.toLongLong();
}

Result<void> SealedStore::admit(const QString &secret, const PassphraseLimits &limits)
{
    HEARTH_GET(auto ways, readSlots(m_rows));
    std::erase_if(ways, [this](const Slot &slot) { return slot.partner == partner(); });
    HEARTH_GET(auto entered, enter(m_rows, m_id, ways, secret, limits));
    auto [keys, slot] = std::move(entered);
    bool anyWaiting = false; // written down when they open the journal themselves
    HEARTH_TRY(acceptHandovers(keys, anyWaiting));
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
    HEARTH_GET(auto personal, readManifest(m_rows, m_id, *m_companion, personalScope(other), FormerForm::Refused));
    const quint64 counter = personal.manifest.authorCounter(other);
    const auto known = m_manifests.authors.find(other);
    if (known == m_manifests.authors.end() || known->second.counter() != counter) {
        m_notices.theirsWereChanged = true;
        m_manifests.authors.insert_or_assign(other, AuthorManifest::unsettled(counter));
    }
    m_manifests.scopes.insert_or_assign(personalScope(other), std::move(personal.manifest));
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

QByteArray SealedStore::sealFor(PartnerId reader, const QByteArray &bytes) const
{
    if (const PartnerKeys *keys = keysOf(reader))
        return sealForOne(keys->publicKeys().box, m_id, viewOf(bytes));
    const std::optional<PublicKeys> &other = m_keys.other();
    return other && !isApart() ? sealForOne(other->box, m_id, viewOf(bytes)) : QByteArray();
}

std::optional<QByteArray> SealedStore::openFor(PartnerId reader, const QByteArray &sealed) const
{
    const PartnerKeys *keys = keysOf(reader);
    return keys != nullptr ? openForOne(keys->boxKey(), m_id, viewOf(sealed)) : std::nullopt;
}

DeviceId SealedStore::device() const
{
    return m_seen != nullptr ? m_seen->device() : DeviceId{};
}

Result<void> SealedStore::countKeyRows(Manifest &personal, PartnerId owner, bool isFormer)
{
    HEARTH_GET(const auto bundle, readBundle(m_rows, owner));
    countBundle(personal, bundle);
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        const auto slot = slotOf(owner, kind);
        if (isFormer && slot)
            countFormerSlot(personal, *slot);
    }
    return {};
}

Result<QByteArray> SealedStore::content(RecordId id)
{
    HEARTH_TRY(ready());
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
    HEARTH_TRY(ready());
    HEARTH_GET(auto row, m_database->prepare(QStringLiteral(
                             "SELECT scope, generation, revision, checksum, sealed FROM record WHERE id = ?")));
    HEARTH_TRY(Database::execute(row, {static_cast<qlonglong>(id.number())}));
    if (!row.next())
        return Error{ErrorCode::NotFound, {}};
    const RowAddress address{id, static_cast<Scope>(row.value(0).toInt()), row.value(1).toUInt(),
                             row.value(2).toUInt()};
    const QByteArray sealed = row.value(4).toByteArray();
    HEARTH_GET(const auto envelope, openRow(m_keys, m_id, address, row.value(3).toLongLong(), viewOf(sealed)));
    return envelope.verifies(m_keys, m_id, address);
}

Result<FileStanding> SealedStore::standing()
{
    HEARTH_TRY(ready());
    if (!isUndisturbed())
        return Error{ErrorCode::JournalReplaced, {}};
    return standingOf(*m_database);
}

Result<QByteArray> SealedStore::readFile(qint64 at, qint64 size)
{
    HEARTH_TRY(ready());
    return m_database->readFile(at, size);
}

} // namespace hearth
