// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that opens a journal and reads it.
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

// A number that no Hearthbook writes there was planted.
std::optional<RowAddress> addressFrom(const QSqlQuery &row)
{
    const qlonglong id = row.value(0).toLongLong();
    const qlonglong scope = row.value(1).toLongLong();
    const qlonglong generation = row.value(2).toLongLong();
    const qlonglong revision = row.value(3).toLongLong();
    if (id <= 0 || scope < 0 || scope > 2 || generation < 1 || generation > kMaximumGenerations || revision < 1 ||
        revision > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return RowAddress{RecordId(id), static_cast<Scope>(scope), static_cast<quint32>(generation),
                      static_cast<quint32>(revision)};
}

// Chunks bear no author: those of a shared photo are its record's author's.
class ChunkOwners final
{
public:
    explicit ChunkOwners(const std::vector<ChunkMark> &marks)
        : m_next(marks.begin())
        , m_end(marks.end())
    {
    }

    // With the records in order of id.
    void count(RecordId record, PartnerId author, Manifests &counted)
    {
        while (m_next != m_end && m_next->id < record.number())
            ++m_next;
        for (; m_next != m_end && isChunkOf(m_next->id, record); ++m_next) {
            if (m_next->scope == Scope::Shared)
                counted.authors[author].addChunk(m_next->id, viewOf(m_next->tag));
        }
    }

private:
    std::vector<ChunkMark>::const_iterator m_next;
    std::vector<ChunkMark>::const_iterator m_end;
};

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
    auto opened = openAnySlot(id.value(), ways.value(), secret, limits);
    if (!opened)
        return opened.error();
    const PartnerId partner = opened.value().partner;
    const auto bundle = readBundle(rows.value(), partner);
    if (!bundle)
        return bundle.error();
    auto keys = PartnerKeys::openBundle(partner, std::move(opened.value().bundleKey), id.value(),
                                        bundle.value().revision, viewOf(bundle.value().sealed));
    if (!keys)
        return keys.error();
    auto store = std::unique_ptr<SealedStore>(
        new SealedStore(database.take(), rows.take(), id.value(), keys.take(), opened.value().kind, seen));
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
    auto opened = openAnySlot(m_id, ways.value(), secret, limits);
    if (!opened)
        return opened.error();
    const PartnerId other = opened.value().partner;
    const auto bundle = readBundle(m_rows, other);
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

Result<void> SealedStore::countKeyRows(Manifest &personal, PartnerId owner)
{
    const auto ways = readSlots(m_rows);
    const auto bundle = readBundle(m_rows, owner);
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
    if (const auto isReady = ready(); !isReady)
        return isReady;
    std::map<Scope, OpenedManifest> stored;
    Manifests counted;
    counted.authors = {{kFirstPartner, {}}, {kSecondPartner, {}}};
    std::vector<Scope> scopes{Scope::Shared, personalScope(partner())};
    if (m_companion)
        scopes.push_back(personalScope(m_companion->partner()));
    for (const Scope scope : scopes) {
        const bool mayBeFormer = readerOf(scope).isOfFormerVersion();
        auto manifest = readManifest(m_rows, m_id, readerOf(scope), scope,
                                     mayBeFormer ? FormerForm::Accepted : FormerForm::Refused);
        if (!manifest)
            return manifest.error();
        Manifest &empty = counted.scopes.emplace(scope, manifest.value().manifest.emptied()).first->second;
        stored.emplace(scope, manifest.take());
        if (scope == Scope::Shared)
            continue;
        if (const auto done = countKeyRows(empty, readerOf(scope).partner()); !done)
            return done;
    }
    // Photos that are gone do not keep anybody from their words.
    const auto chunks = readChunkMarks(*m_database);
    if (!chunks && chunks.error().code != ErrorCode::Damaged)
        return chunks.error();
    m_notices.photosWereChanged = !chunks.ok();
    const std::vector<ChunkMark> marks = chunks ? chunks.value() : std::vector<ChunkMark>();
    for (const ChunkMark &mark : marks) {
        if (const auto scope = counted.scopes.find(mark.scope); scope != counted.scopes.end())
            scope->second.addChunk(mark.id, viewOf(mark.tag));
    }
    ChunkOwners owners(marks);

    auto query = m_database->prepare(
        QStringLiteral("SELECT id, scope, generation, revision, checksum, CASE WHEN scope IN (0, ?, ?) THEN sealed END "
                       "FROM record ORDER BY id"));
    if (!query)
        return query.error();
    QSqlQuery &rows = query.value();
    if (const auto done = Database::execute(
            rows, {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()});
        !done)
        return done.error();
    while (rows.next()) {
        const auto address = addressFrom(rows);
        if (!address || (!hasOther() && address->scope == Scope::Second))
            return Error{ErrorCode::Tampered, QStringLiteral("a row nobody writes")};
        if (!counted.scopes.contains(address->scope))
            continue;
        const QByteArray sealed = rows.value(5).toByteArray();
        auto envelope = openRow(readerOf(address->scope), m_id, *address, rows.value(4).toLongLong(), viewOf(sealed));
        if (!envelope)
            return envelope.error();
        const PartnerId author = envelope.value().author;
        const bool isShared = address->scope == Scope::Shared;
        // Only its owner writes in a personal scope; a row that says another wrote it was planted by that owner.
        if (isShared ? author != kFirstPartner && author != kSecondPartner
                     : author != readerOf(address->scope).partner())
            return Error{ErrorCode::Tampered, QStringLiteral("author")};
        counted.scopes.at(address->scope).add(address->id.number(), address->revision, sealTag(viewOf(sealed)));
        if (isShared) {
            counted.authors[author].add(*address, envelope.value().signature);
            owners.count(address->id, author, counted);
        }
        StoredRecord record{address->id,
                            isShared,
                            address->revision,
                            author,
                            std::move(envelope.value().payload),
                            address->generation,
                            envelope.value().signature};
        if (!visitor(std::move(record)))
            return Error{ErrorCode::Cancelled, {}};
    }
    if (rows.lastError().isValid())
        return Error{ErrorCode::Damaged, rows.lastError().nativeErrorCode()};
    Manifests found;
    for (auto &[scope, opened] : stored) {
        const Manifest &recount = counted.scopes.at(scope);
        if (!opened.manifest.sameRecordsAs(recount))
            return Error{
                ErrorCode::Tampered,
                QStringLiteral("%1 rows where %2 were written").arg(recount.rows()).arg(opened.manifest.rows())};
        if (!opened.isFormer && !opened.manifest.sameRowsAs(recount))
            m_notices.photosWereChanged = true;
        // The former form knew no chunks; from now on they are counted as they were found.
        found.scopes.emplace(scope, opened.isFormer ? recount : std::move(opened.manifest));
    }
    m_sharedIsFormer = stored.at(Scope::Shared).isFormer;
    m_manifests = std::move(found);
    noteSharedChanges(counted);
    compareWithSeen();
    return settleAfterReading();
}

void SealedStore::noteSharedChanges(const Manifests &counted)
{
    m_mineAsCounted = counted.authors.at(partner());
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        const bool isHere = keysOf(author) != nullptr;
        const AuthorManifest &recount = counted.authors.at(author);
        const Manifest &known = m_manifests.scopes.at(personalScope(isHere ? author : partner()));
        const auto sealed = readSealedManifest(m_rows, vital::kAuthorManifests + author.number());
        if (!sealed) {
            // From before there were any: its author makes it when they first open the journal.
            if (isHere)
                m_manifests.authors.insert_or_assign(author, recount);
            continue;
        }
        auto opened = AuthorManifest::open(m_keys, m_id, author, sealed->generation, viewOf(sealed->sealed));
        const quint64 least = known.authorCounter(author);
        const bool isPutBack =
            opened && (isHere ? opened.value().counter() != least : opened.value().counter() < least);
        const bool fits = opened && !isPutBack && opened.value().sameRowsAs(recount);
        bool &wereChanged = author == partner() ? m_notices.mineWereChanged : m_notices.theirsWereChanged;
        wereChanged = !fits;
        if (fits)
            m_manifests.authors.insert_or_assign(author, opened.take());
        else if (isHere)
            // Counting goes on from nothing, which fits no rows: it is noticed again until its author accepts it.
            m_manifests.authors.insert_or_assign(author, AuthorManifest::unsettled(least));
    }
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

Seen SealedStore::seenBy(PartnerId partner) const
{
    Seen seen;
    seen.personal = m_manifests.scopes.at(personalScope(partner)).lineage();
    seen.shared = m_manifests.scopes.at(Scope::Shared).lineage();
    for (const auto &[author, manifest] : m_manifests.authors)
        seen.authorCounters.at(author.number() - 1U) = manifest.counter();
    return seen;
}

void SealedStore::compareWithSeen()
{
    if (m_seen == nullptr)
        return;
    m_notices.copy = CopyState::Current;
    const auto last = recallSeen(*m_seen, m_keys, m_id);
    const Seen now = seenBy(partner());
    if (last) {
        const PartnerId other = otherPartner(partner());
        const auto seenOfOther = last->authorCounters.at(other.number() - 1U);
        if (m_manifests.authors.contains(other) && m_manifests.authors.at(other).counter() < seenOfOther)
            m_notices.theirsWereChanged = true;
        m_notices.copy = std::max(now.personal.comparedWith(last->personal), now.shared.comparedWith(last->shared));
        if (m_notices.copy != CopyState::Current)
            m_seen->renewDevice();
    }
    noteSeen();
}

void SealedStore::noteSeen()
{
    // What was seen stays remembered until the person accepts this copy.
    if (m_seen == nullptr || m_notices.copy != CopyState::Current)
        return;
    rememberSeen(*m_seen, m_keys, m_id, seenBy(partner()));
    if (m_companion && m_manifests.scopes.contains(personalScope(m_companion->partner())))
        rememberSeen(*m_seen, *m_companion, m_id, seenBy(m_companion->partner()));
}

void SealedStore::acceptCopy()
{
    if (m_seen == nullptr || m_manifests.scopes.empty())
        return;
    m_notices.copy = CopyState::Current;
    noteSeen();
}

} // namespace hearth
