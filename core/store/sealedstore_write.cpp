// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore that writes, and finds out what became of it.
#include "files/privatefile.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/inspection.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "store/rowwriter.h"
#include "store/schema.h"
#include "store/sealedstore.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hearth {

namespace {

Error notThere(FilePlace found)
{
    return {found == FilePlace::Gone ? ErrorCode::JournalGone : ErrorCode::JournalReplaced, {}};
}

} // namespace

bool SealedStore::isUndisturbed()
{
    const auto isMine = [this](const QByteArray &page) { return m_rows.areOn(page); };
    return m_database->isUndisturbed(QStringLiteral("vital"), isMine) ||
           m_database->isUndisturbed(QStringLiteral("vital_twin"), isMine);
}

FilePlace SealedStore::place()
{
    const bool canTell = !isReadOnly() && m_database && !m_database->isSpoilt();
    return canTell ? placeFound() : FilePlace::Same;
}

FilePlace SealedStore::placeFound()
{
    if (isUndisturbed())
        return FilePlace::Same;
    return QFileInfo::exists(m_path) ? FilePlace::Replaced : FilePlace::Gone;
}

void SealedStore::restore(Standing standing)
{
    m_rows = std::move(standing.rows);
    m_manifests = std::move(standing.manifests);
    if (standing.keys)
        m_keys = std::move(*standing.keys);
}

Result<void> SealedStore::findOut(const Error &failure)
{
    m_database.reset(); // leaves a rollback journal that is not empty
    auto opened = Database::open(m_path);
    const auto rows = opened ? VitalRows::read(*opened.value()) : Result<VitalRows>(opened.error());
    if (!rows)
        return Error{ErrorCode::NotKnown, failure.detail};
    const Stamp &there = rows.value().state().stamp;
    const bool isAsBefore = there == m_rows.state().stamp;
    if (!isAsBefore && !(m_pending && there == m_pending->rows.state().stamp))
        return Error{ErrorCode::JournalReplaced, {}};
    m_database = opened.take();
    if (isAsBefore) {
        m_pending.reset();
        return failure;
    }
    restore(std::move(*m_pending));
    m_pending.reset();
    return {};
}

Result<void> SealedStore::ready()
{
    if (m_database && !m_database->isSpoilt())
        return {};
    const Error failure{ErrorCode::NotKnown, {}};
    const auto found = findOut(failure);
    // Whatever the last write came to is known now.
    return m_database ? Result<void>() : found;
}

Result<void> SealedStore::transact(Touches touches, const std::function<Result<void>(RowWriter &)> &change,
                                   const std::set<RecordId> &ids)
{
    if (m_manifests.scopes.empty())
        return Error{ErrorCode::Internal, QStringLiteral("written before it was read")};
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, {}};
    HEARTH_TRY(ready());
    if (const FilePlace found = placeFound(); found != FilePlace::Same)
        return notThere(found);
    Standing before{m_rows, m_manifests, {}};
    if (touches == Touches::Keys)
        before.keys = m_keys.clone();
    auto done = [&]() -> Result<void> {
        HEARTH_GET(auto transaction, Transaction::begin(*m_database));
        HEARTH_TRY(m_rows.begin(*m_database));
        RowWriter writer(*m_database, m_id, device(), m_manifests, m_rows, m_unanswered);
        HEARTH_TRY(change(writer));
        std::vector<const PartnerKeys *> here{&m_keys};
        if (m_companion)
            here.push_back(&*m_companion);
        HEARTH_TRY(writer.finish(here));
        HEARTH_TRY(m_rows.needsRepair() ? m_rows.writeAnew(*m_database) : m_rows.write(*m_database, before.rows));
        return transaction->commit();
    }();
    if (!done) {
        m_pending = Standing{std::move(m_rows), std::move(m_manifests), {}};
        if (touches == Touches::Keys)
            m_pending->keys = std::move(m_keys);
        restore(std::move(before));
        if (!m_database->isSpoilt()) {
            m_pending.reset();
            return done;
        }
        done = findOut(done.error());
        if (!done) {
            if (!m_database)
                m_unanswered.insert(ids.begin(), ids.end());
            return done;
        }
    } else if (const FilePlace found = placeFound(); found != FilePlace::Same) {
        // Written, but no longer into the file that bears its name.
        m_unanswered.insert(ids.begin(), ids.end());
        return notThere(found);
    }
    for (const RecordId id : ids)
        m_unanswered.erase(id);
    noteSeen();
    return {};
}

Result<void> SealedStore::commit(const std::vector<RecordWrite> &writes, CommitWatch *watch)
{
    if (writes.empty())
        return {};
    // In order of id, so that many rows written at once fill their pages.
    std::vector<const RecordWrite *> ordered;
    ordered.reserve(writes.size());
    std::set<RecordId> ids;
    for (const RecordWrite &write : writes) {
        ordered.push_back(&write);
        ids.insert(write.id);
    }
    std::ranges::stable_sort(ordered, {}, [](const RecordWrite *write) { return write->id; });
    return transact(
        Touches::Rows,
        [&](RowWriter &writer) -> Result<void> {
            for (const RecordWrite *write : ordered) {
                const PartnerKeys *author = keysOf(write->author);
                if (author == nullptr)
                    return Error{ErrorCode::NotYours, {}};
                HEARTH_TRY(writer.write(*author, *write));
                if (watch != nullptr) {
                    ++watch->done;
                    if (watch->isStopped)
                        return Error{ErrorCode::Cancelled, {}};
                }
            }
            return {};
        },
        ids);
}

Result<void> SealedStore::moveChunks()
{
    for (const ChunkMove &move : m_moves) {
        HEARTH_GET(const auto moved, moveChunk(*m_database, move.mark, move.to));
        m_rows.state().chunks.remove(move.mark.checksum);
        m_rows.state().chunks.add(moved.checksum);
    }
    return {};
}

Result<void> SealedStore::settleAfterReading()
{
    if (isReadOnly())
        return {};
    std::vector<PartnerKeys *> former;
    for (PartnerKeys *keys : {&m_keys, m_companion ? &*m_companion : nullptr}) {
        if (keys != nullptr && keys->isOfFormerVersion())
            former.push_back(keys);
    }
    const bool needsRepair = m_rows.needsRepair();
    if (m_hasHandovers || !former.empty() || needsRepair) {
        HEARTH_TRY(transact(Touches::Keys, [&](RowWriter &writer) -> Result<void> {
            HEARTH_TRY(moveChunks());
            for (PartnerKeys *keys : former) {
                keys->leaveFormerVersion();
                const OpenedSlot &opened = m_openedFormer.at(keys->partner());
                if (const auto slot = slotOf(keys->partner(), opened.kind))
                    putSlot(m_rows, remakeSlot(m_id, *keys, *slot, opened.root));
                trustWays(*keys); // they were counted in the former manifest
                HEARTH_TRY(replaceBundle(writer, *keys));
            }
            if (!m_hasHandovers)
                return {};
            removeHandovers(m_rows, partner());
            return former.empty() ? replaceBundle(writer, m_keys) : Result<void>();
        }));
        m_hasHandovers = false;
        m_openedFormer.clear();
        m_moves.clear();
    }
    if (needsRepair) {
        m_notices.keysWereRepaired = true;
        if (m_rows.leftPagesBehind())
            HEARTH_TRY(m_database->run(QStringLiteral("VACUUM")));
    }
    // An older state may have come of a journal that was obeyed: then the copies hold the newer one.
    if (!m_notices.file.isRecovered && m_notices.copy == CopyState::Current)
        removeCopiesBeforeRecovery(m_path);
    return {};
}

Result<void> SealedStore::acceptShared()
{
    HEARTH_TRY(readAll([](StoredRecord &&) { return true; }));
    if (!m_notices.mineWereChanged)
        return {};
    const auto accepted = transact(Touches::Rows, [this](RowWriter &writer) -> Result<void> {
        const quint64 counter = m_manifests.authors.at(partner()).counter();
        m_manifests.authors.insert_or_assign(partner(), m_mineAsCounted->goingOnFrom(counter));
        writer.touchAll(partner());
        return {};
    });
    if (accepted)
        m_notices.mineWereChanged = false;
    return accepted;
}

Result<void> SealedStore::saveBeside(const QString &path)
{
    HEARTH_TRY(ready());
    HEARTH_TRY(m_database->copyTo(path));
    const auto giveUp = [&path](const Error &error) {
        QFile::remove(path); // made here
        return error;
    };
    // What was overwritten cannot be saved; a copy of it must not pass for the journal.
    if (const auto sound = inspectJournal(path); !sound)
        return giveUp({ErrorCode::JournalReplaced, sound.error().detail});
    auto opened = Database::open(path);
    const auto rows = opened ? VitalRows::read(*opened.value()) : Result<VitalRows>(opened.error());
    if (!rows || rows.value().state().stamp != m_rows.state().stamp) {
        opened = Error{};
        return giveUp({ErrorCode::JournalReplaced, {}});
    }
    m_database = opened.take();
    m_path = m_database->path();
    return {};
}

} // namespace hearth
