// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that reads everything and compares it with what was counted and seen.
#include "crypto/seal.h"
#include "store/chunkcensus.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowwriter.h"
#include "store/sealedstore.h"

#include <QSqlError>

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

// A number that no Hearthbook writes there was planted.
std::optional<RowAddress> addressFrom(const QSqlQuery &row)
{
    const qlonglong id = row.value(0).toLongLong();
    const qlonglong scope = row.value(1).toLongLong();
    const qlonglong generation = row.value(2).toLongLong();
    const qlonglong revision = row.value(3).toLongLong();
    if (id <= 0 || scope < 0 || scope > 2 || generation < 1 || generation > kMaxGenerations || revision < 1 ||
        revision > std::numeric_limits<quint32>::max())
        return std::nullopt;
    return RowAddress{RecordId(id), static_cast<Scope>(scope), static_cast<quint32>(generation),
                      static_cast<quint32>(revision)};
}

} // namespace

Result<void> SealedStore::readAll(const Visitor &visitor)
{
    return read(visitor, Counts::MustFit);
}

Result<std::optional<qint64>> SealedStore::takeStock()
{
    HEARTH_TRY(read([](StoredRecord &&) { return true; }, Counts::AreMadeAnew));
    const auto settled = transact(Touches::Rows, [this](RowWriter &writer) -> Result<void> {
        const quint64 counter = std::max(m_manifests.authors.at(partner()).counter(),
                                         m_manifests.scopes.at(personalScope(partner())).authorCounter(partner()));
        m_manifests.authors.insert_or_assign(partner(), m_mineAsCounted->goingOnFrom(counter));
        writer.touchAll(partner());
        return {};
    });
    return settled ? Result<std::optional<qint64>>(m_missing) : Result<std::optional<qint64>>(settled.error());
}

Result<void> SealedStore::read(const Visitor &visitor, Counts counts)
{
    HEARTH_TRY(ready());
    std::map<Scope, OpenedManifest> stored;
    bool isCountKnown = true;
    Manifests counted;
    counted.authors = {{kFirstPartner, {}}, {kSecondPartner, {}}};
    std::vector<Scope> scopes{Scope::Shared, personalScope(partner())};
    if (m_companion)
        scopes.push_back(personalScope(m_companion->partner()));
    for (const Scope scope : scopes) {
        const bool mayBeFormer = readerOf(scope).isOfFormerVersion();
        auto manifest = readManifest(m_rows, m_id, readerOf(scope), scope,
                                     mayBeFormer ? FormerForm::Accepted : FormerForm::Refused);
        if (!manifest && counts == Counts::AreMadeAnew) {
            manifest = OpenedManifest{Manifest::createEmpty(), false};
            isCountKnown = false;
        }
        if (!manifest)
            return manifest.error();
        Manifest &empty = counted.scopes.emplace(scope, manifest.value().manifest.emptied()).first->second;
        stored.emplace(scope, manifest.take());
        if (scope == Scope::Shared)
            continue;
        const bool isFormer = stored.at(scope).isFormer;
        HEARTH_TRY(countKeyRows(empty, readerOf(scope).partner(), isFormer));
    }
    const OpenedManifest &shared = stored.at(Scope::Shared);
    if (counts == Counts::MustFit && !shared.isFormer && shared.manifest.bound() != boundDigest(m_rows))
        return Error{ErrorCode::Tampered, QStringLiteral("manifests of different times")};
    // Photos that are gone do not keep anybody from their words.
    const auto chunks = readChunkMarks(*m_database);
    if (!chunks && chunks.error().code != ErrorCode::Damaged)
        return chunks.error();
    m_notices.photosWereChanged = !chunks.ok();
    ChunkCensus census(chunks ? chunks.value() : std::vector<ChunkMark>(),
                       [this](Scope scope) -> const PartnerKeys & { return readerOf(scope); });

    HEARTH_GET(auto query,
               m_database->prepare(QStringLiteral(
                   "SELECT id, scope, generation, revision, checksum, CASE WHEN scope IN (0, ?, ?) THEN sealed END "
                   "FROM record ORDER BY id")));
    QSqlQuery &rows = query;
    HEARTH_TRY(Database::execute(
        rows, {partner().number(), readerOf(personalScope(otherPartner(partner()))).partner().number()}));
    const PartnerId other = otherPartner(partner());
    const bool isOthersEmpty = isGone(m_rows, other);
    while (rows.next()) {
        const auto address = addressFrom(rows);
        if (!address || (!hasOther() && address->scope == Scope::Second) ||
            (isOthersEmpty && address->scope == personalScope(other)))
            return Error{ErrorCode::Tampered, QStringLiteral("a row nobody writes")};
        if (!counted.scopes.contains(address->scope))
            continue;
        const QByteArray sealed = rows.value(5).toByteArray();
        HEARTH_GET(auto envelope,
                   openRow(readerOf(address->scope), m_id, *address, rows.value(4).toLongLong(), viewOf(sealed)));
        const PartnerId author = envelope.author;
        const bool isShared = address->scope == Scope::Shared;
        // Only its owner writes in a personal scope; a row that says another wrote it was planted by that owner.
        if (isShared ? author != kFirstPartner && author != kSecondPartner
                     : author != readerOf(address->scope).partner())
            return Error{ErrorCode::Tampered, QStringLiteral("author")};
        counted.scopes.at(address->scope).add(address->id.number(), address->revision, sealTag(viewOf(sealed)));
        if (isShared)
            counted.authors[author].add(*address, envelope.signature);
        census.note(address->id, address->scope, author);
        StoredRecord record{
            address->id,         isShared,          address->revision, author, std::move(envelope.payload),
            address->generation, envelope.signature};
        if (!visitor(std::move(record)))
            return Error{ErrorCode::Cancelled, {}};
    }
    if (rows.lastError().isValid())
        return Error{ErrorCode::Damaged, rows.lastError().nativeErrorCode()};
    m_moves = census.countInto(counted);
    Manifests found;
    qint64 missing = 0;
    for (auto &[scope, opened] : stored) {
        Manifest &recount = counted.scopes.at(scope);
        missing += std::max<qint64>(0, static_cast<qint64>(opened.manifest.rows() - recount.rows()));
        if (counts == Counts::MustFit && !opened.manifest.sameRecordsAs(recount))
            return Error{
                ErrorCode::Tampered,
                QStringLiteral("%1 rows where %2 were written").arg(recount.rows()).arg(opened.manifest.rows())};
        if (!opened.isFormer && !opened.manifest.sameRowsAs(recount))
            m_notices.photosWereChanged = true;
        // The former form knew no chunks; from now on they are counted as they were found, and slots are not.
        for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
            const auto slot =
                opened.isFormer && scope != Scope::Shared ? slotOf(readerOf(scope).partner(), kind) : std::nullopt;
            if (slot)
                uncountFormerSlot(recount, *slot);
        }
        const bool isRecounted = opened.isFormer || counts == Counts::AreMadeAnew;
        found.scopes.emplace(scope, isRecounted ? recount : std::move(opened.manifest));
    }
    m_missing = isCountKnown ? std::optional(missing) : std::nullopt;
    m_manifests = std::move(found);
    noteChangedWays();
    noteSharedChanges(counted);
    compareWithSeen();
    return settleAfterReading();
}

void SealedStore::noteChangedWays()
{
    m_notices.waysWereChanged = false;
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        if (!m_keys.isOfFormerVersion() && m_keys.way(static_cast<int>(kind)) != knownWay(m_rows, partner(), kind))
            m_notices.waysWereChanged = true;
    }
}

void SealedStore::noteSharedChanges(const Manifests &counted)
{
    m_mineAsCounted = counted.authors.at(partner());
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        const bool isHere = keysOf(author) != nullptr;
        const AuthorManifest &recount = counted.authors.at(author);
        const Manifest &known = m_manifests.scopes.at(personalScope(isHere ? author : partner()));
        const auto sealed = readSealedManifest(m_rows, vital::kAuthorManifests + author.number());
        // From before there were any: its author makes it when they first open the journal. Later on it was taken away.
        const bool hadOne = isHere ? !keysOf(author)->isOfFormerVersion() : known.authorCounter(author) > 0;
        if (!sealed && !hadOne) {
            if (isHere)
                m_manifests.authors.insert_or_assign(author, recount);
            continue;
        }
        auto opened = sealed ? AuthorManifest::open(m_keys, m_id, author, sealed->generation, viewOf(sealed->sealed))
                             : Result<AuthorManifest>(Error{ErrorCode::Tampered, QStringLiteral("author manifest")});
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
    if (m_seen == nullptr || m_isLeaving || m_notices.copy != CopyState::Current)
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
