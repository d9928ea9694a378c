// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/rebuild.h"

#include "files/fileidentity.h"
#include "store/rollbackjournal.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QFile>

namespace hearth {

namespace {

class Rebuilder final
{
public:
    Rebuilder(Database &database, const FilePages &file, const FoundRows &found, const SalvagedKeys &keys,
              const PageProgress &progress)
        : m_database(database)
        , m_file(file)
        , m_found(found)
        , m_keys(keys)
        , m_progress(progress)
        , m_rows(keys.rows)
    {
    }

    Result<Rebuilt> write()
    {
        HEARTH_TRY(bringUpToDate(m_database, migrations()));
        // Without the pages of tables that earlier versions had.
        HEARTH_TRY(m_database.run(QStringLiteral("VACUUM")));
        HEARTH_GET(auto transaction, Transaction::begin(m_database));
        m_rows.state().turn();
        HEARTH_TRY(writeRecords());
        HEARTH_TRY(writeChunks());
        HEARTH_TRY(m_rows.writeAnew(m_database));
        HEARTH_TRY(transaction->commit());
        return m_rebuilt;
    }

private:
    Result<void> goOn()
    {
        constexpr qint64 kRowsBetweenReports = 64;
        const auto total = static_cast<qint64>(m_found.records.size() + m_found.chunks.size());
        const bool isTime = m_done++ % kRowsBetweenReports == 0;
        return !isTime || !m_progress || m_progress(m_done, total) ? Result<void>()
                                                                   : Result<void>(Error{ErrorCode::Cancelled, {}});
    }

    [[nodiscard]] bool isMine(Scope scope) const
    {
        return scope == Scope::Shared || scope == personalScope(m_keys.keys.partner());
    }

    [[nodiscard]] bool isOfNobody(Scope scope) const
    {
        return !m_keys.keys.other() && scope == personalScope(otherPartner(m_keys.keys.partner()));
    }

    // Whether the program would show it. What the other shared is kept also without their signature, and shown as such.
    [[nodiscard]] bool isAsWritten(const FoundRecord &record, const QByteArray &sealed) const
    {
        const auto envelope = openRow(m_keys.keys, m_keys.journal, record.address, record.checksum, viewOf(sealed));
        if (!envelope)
            return false;
        const PartnerId me = m_keys.keys.partner();
        const bool isTheirs = m_keys.keys.other() && envelope.value().author == otherPartner(me);
        if (record.address.scope == Scope::Shared && isTheirs)
            return true;
        return envelope.value().author == me && envelope.value().verifies(m_keys.keys, m_keys.journal, record.address);
    }

    Result<void> writeRecords()
    {
        HEARTH_GET(
            auto insert,
            m_database.prepare(QStringLiteral(
                "INSERT INTO record (id, scope, generation, revision, checksum, sealed) VALUES (?, ?, ?, ?, ?, ?)")));
        for (const auto &[id, copies] : m_found.records) {
            HEARTH_TRY(goOn());
            bool isRefused = false;
            bool isWritten = false;
            for (auto copy = copies.begin(); copy != copies.end() && !isWritten; ++copy) {
                const RowAddress &address = copy->address;
                const auto sealed = sealedBytesOf(m_file, *copy);
                if (!sealed || isOfNobody(address.scope))
                    continue;
                if (isMine(address.scope) && !isAsWritten(*copy, *sealed)) {
                    isRefused = true;
                    continue;
                }
                HEARTH_TRY(Database::execute(insert, {static_cast<qlonglong>(id), static_cast<int>(address.scope),
                                                      address.generation, address.revision,
                                                      static_cast<qlonglong>(copy->checksum), *sealed}));
                m_rows.state().records.add(copy->checksum);
                m_rebuilt.records += isMine(address.scope) ? 1 : 0;
                isWritten = true;
            }
            m_rebuilt.refused += isRefused && !isWritten ? 1 : 0;
        }
        return {};
    }

    Result<void> writeChunks()
    {
        HEARTH_GET(auto insert,
                   m_database.prepare(QStringLiteral(
                       "INSERT INTO piece (id, scope, generation, checksum, tag, sealed) VALUES (?, ?, ?, ?, ?, ?)")));
        for (const auto &[id, copies] : m_found.chunks) {
            HEARTH_TRY(goOn());
            const FoundChunk &chunk = copies.front();
            const auto sealed = sealedBytesOf(m_file, chunk);
            if (!sealed || isOfNobody(chunk.scope))
                continue;
            HEARTH_TRY(
                Database::execute(insert, {static_cast<qlonglong>(id), static_cast<int>(chunk.scope), chunk.generation,
                                           static_cast<qlonglong>(chunk.checksum), sealed->right(kTagSize), *sealed}));
            m_rows.state().chunks.add(chunk.checksum);
        }
        return {};
    }

    static constexpr qsizetype kTagSize = 16;

    Database &m_database;
    const FilePages &m_file;
    const FoundRows &m_found;
    const SalvagedKeys &m_keys;
    const PageProgress &m_progress;
    VitalRows m_rows;
    Rebuilt m_rebuilt;
    qint64 m_done = 0;
};

} // namespace

Result<Rebuilt> rebuildJournal(const QString &path, const FilePages &file, const FoundRows &found,
                               const SalvagedKeys &keys, const PageProgress &progress)
{
    auto database = Database::create(path);
    const auto mine = identityOf(path);
    auto rebuilt = database ? Rebuilder(*database.value(), file, found, keys, progress).write()
                            : Result<Rebuilt>(database.error());
    const bool isMade = database.ok();
    const bool isTaken = !isMade && database.error().code == ErrorCode::AlreadyExists;
    database = Error{};
    if (rebuilt || isTaken)
        return rebuilt;
    if (isMade && identityOf(path) == mine)
        QFile::remove(path);
    QFile::remove(rollbackJournalOf(path)); // of a file that never was a journal
    return rebuilt;
}

} // namespace hearth
