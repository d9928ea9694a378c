// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "files/filehold.h"
#include "files/privatefile.h"
#include "files/syncfolder.h"
#include "store/rollbackjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace hearth {

namespace {

const QString kInMemory = QStringLiteral(":memory:");

// https://www.sqlite.org/rescode.html
ErrorCode codeOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::InUse;
    case 7: // SQLITE_NOMEM
        return ErrorCode::OutOfMemory;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN: here the rollback journal, since the file itself is checked first
        return ErrorCode::ReadOnly;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotAJournal;
    default:
        return ErrorCode::WriteFailed;
    }
}

Error errorOf(const QSqlError &error)
{
    return {codeOf(error), error.nativeErrorCode() + QLatin1Char(' ') + error.databaseText()};
}

quint32 bigEndian(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 number = 0;
    for (int i = 0; i < size; ++i)
        number = (number << 8) | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

// Looks at the file before SQLite does, because SQLite may change a file that it misunderstands.
// https://www.sqlite.org/fileformat2.html#the_database_header
Result<void> inspectHeader(const FileHold &file, const QString &path)
{
    const QByteArray header = file.read(0, 100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        bigEndian(header, 68, 4) != kApplicationId)
        return Error{ErrorCode::NotAJournal, {}};
    const QByteArray constants = header.mid(16, 8);
    if (constants != QByteArray("\x80\x00\x01\x01\x00\x40\x20\x20", 8) || bigEndian(header, 44, 4) != 4 ||
        bigEndian(header, 52, 4) != 0 || bigEndian(header, 56, 4) != 1 || bigEndian(header, 64, 4) != 0 ||
        header.mid(72, 20) != QByteArray(20, '\0'))
        return Error{ErrorCode::Damaged, QStringLiteral("header")};
    const qint64 pages = bigEndian(header, 28, 4);
    if (file.size() != pages * kPageSize && !QFileInfo(rollbackJournalOf(path)).size())
        return Error{ErrorCode::Damaged, QStringLiteral("length")};
    return {};
}

bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    return (!file.exists() || file.isWritable()) && QFileInfo(file.absolutePath()).isWritable();
}

// Before SQLite opens the file: whatever rollback journal lies beside it would be obeyed.
Result<void> prepareRecovery(const FileHold &file, const QString &path, OpeningReport &report)
{
    const RollbackVerdict verdict = judgeRollbackJournal(file, rollbackJournalOf(path));
    if (verdict == RollbackVerdict::None)
        return {};
    if (file.isLockedElsewhere())
        return Error{ErrorCode::InUse, {}};
    if (report.isReadOnly)
        return Error{ErrorCode::NeedsRecovery, {}};
    if (verdict == RollbackVerdict::Ours) {
        // Where there is no room for a copy the journal is obeyed all the same: it is known to belong here.
        report.isRecovered = true;
        (void)copyBeforeRecovery(file, path).ok();
        return {};
    }
    HEARTH_GET(const auto aside, setAsideRollbackJournal(path));
    report.setAside = aside;
    return {};
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, bool isReadOnly)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = std::unique_ptr<Database>(new Database(path, connection));
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    if (!handle.isValid())
        return Error{ErrorCode::Internal, QStringLiteral("the QSQLITE driver is missing")};
    handle.setDatabaseName(path);
    handle.setConnectOptions(isReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=200")
                                        : QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
    if (!handle.open())
        return errorOf(handle.lastError());
    database->m_isReadOnly = isReadOnly;
    return database;
}

Result<std::unique_ptr<Database>> Database::take(std::unique_ptr<FileHold> hold, const QString &path, bool isFresh,
                                                 bool isReadOnly)
{
    HEARTH_GET(auto database, connect(path, isReadOnly));
    database->m_hold = std::move(hold);
    HEARTH_TRY(database->applySettings(isFresh));
    HEARTH_TRY(database->takeLock());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    HEARTH_TRY(createPrivateFile(path));
    const QString place = resolvedPath(path);
    const auto mine = identityOf(place);
    auto hold = FileHold::take(place, FileHold::Mode::Exclusive);
    auto database = hold ? take(hold.take(), place, true, false) : Result<std::unique_ptr<Database>>(hold.error());
    if (!database && identityOf(place) == mine)
        QFile::remove(place); // made here, and it holds nothing
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpeningReport *report)
{
    const QFileInfo file(path);
    if (isPlaceholder(path))
        return Error{ErrorCode::NotHereYet, {}};
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}};
    if (!file.isFile())
        return Error{ErrorCode::NotAJournal, {}};
    // Behind a link the rollback journal lies beside the file, not beside the link.
    const QString place = resolvedPath(path);
    OpeningReport found;
    found.isReadOnly = !isWritable(place);
    HEARTH_GET(auto hold, FileHold::take(place, found.isReadOnly ? FileHold::Mode::Shared : FileHold::Mode::Exclusive));
    HEARTH_TRY(inspectHeader(*hold, place));
    HEARTH_TRY(prepareRecovery(*hold, place, found));
    if (!found.setAside.isEmpty())
        HEARTH_TRY(inspectHeader(*hold, place));
    auto database = take(std::move(hold), place, false, found.isReadOnly);
    if (report != nullptr)
        *report = found;
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return connect(kInMemory);
}

void Database::standInFor(std::unique_ptr<Database> file)
{
    m_path = file->path();
    m_isReadOnly = true;
    m_stoodInFor = std::move(file);
}

Database::~Database()
{
    // Lets go of the file and takes the emptied rollback journal away. One that is not empty is all that can still
    // repair the file, and SQLite would delete it as readily.
    if (m_hold && !m_isReadOnly && !m_isSpoilt && QFileInfo(rollbackJournalOf(m_path)).size() == 0 &&
        m_hold->isStillAt(m_path)) {
        (void)run(QStringLiteral("PRAGMA locking_mode=NORMAL")).ok();
        (void)run(QStringLiteral("PRAGMA journal_mode=DELETE")).ok();
    }
    m_prepared.clear();
    {
        QSqlDatabase handle = this->handle();
        handle.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::applySettings(bool fresh)
{
    struct Setting
    {
        const char *name;
        const char *value;
        const char *readBack;
    };
    const Setting kept[] = {
        {"journal_mode", "TRUNCATE", "truncate"},
        // After it, since while it is exclusive SQLite leaves the journal of a write that it took back in its place.
        {"locking_mode", m_isReadOnly ? "NORMAL" : "EXCLUSIVE", m_isReadOnly ? "normal" : "exclusive"},
        {"synchronous", "FULL", "2"},
        {"secure_delete", "ON", "1"},
        {"temp_store", "MEMORY", "2"},
        {"trusted_schema", "OFF", "0"},
        {"cell_size_check", "ON", "1"},
        {"mmap_size", "0", "0"},
        {"foreign_keys", "ON", "1"},
    };
    if (fresh) {
        for (const QString &sql : {QStringLiteral("PRAGMA page_size=%1").arg(kPageSize),
                                   QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId)}) {
            HEARTH_TRY(run(sql));
        }
    }
    for (const Setting &setting : kept) {
        const QString name = QLatin1String(setting.name);
        HEARTH_TRY(run(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(setting.value))));
        HEARTH_GET(const auto readBack, value(QStringLiteral("PRAGMA ") + name));
        // A SQLite built without memory mapping answers nothing, which is as good as 0.
        const bool absent = !readBack.isValid() && qstrcmp(setting.name, "mmap_size") == 0;
        if (!absent && readBack.toString() != QLatin1String(setting.readBack))
            return Error{ErrorCode::Internal, QStringLiteral("SQLite did not keep the setting ") + name};
    }
    return {};
}

Result<void> Database::takeLock()
{
    if (m_isReadOnly) {
        // A transaction that only reads, for as long as the file is open.
        HEARTH_TRY(run(QStringLiteral("BEGIN")));
        return value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).ok()
                   ? Result<void>()
                   : Result<void>(Error{ErrorCode::InUse, {}});
    }
    HEARTH_TRY(run(QStringLiteral("BEGIN EXCLUSIVE")));
    return run(QStringLiteral("COMMIT"));
}

bool Database::isUndisturbed(const QString &table, const std::function<bool(const QByteArray &)> &isExpected)
{
    if (!m_hold || !m_hold->isStillAt(m_path))
        return false;
    const auto root = value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {table});
    if (!root)
        return false;
    // The rows that come first stand on the leftmost leaf. https://www.sqlite.org/fileformat2.html#b_tree_pages
    constexpr int kMaxLevels = 8;
    qint64 number = root.value().toLongLong();
    for (int level = 0; level < kMaxLevels; ++level) {
        const QByteArray page = m_hold->read((number - 1) * kPageSize, kPageSize);
        if (page.size() != kPageSize)
            return false;
        if (page[0] != '\x05')
            return isExpected(page);
        const qsizetype firstCell = static_cast<qsizetype>(bigEndian(page, 12, 2));
        if (firstCell > kPageSize - 4)
            return false;
        number = bigEndian(page, firstCell, 4);
    }
    return false;
}

Result<void> Database::copyTo(const QString &path)
{
    HEARTH_TRY(createPrivateFile(path));
    auto copied = run(QStringLiteral("VACUUM INTO ?"), {path}); // takes an empty file for none
    if (copied)
        copied = syncFile(path);
    if (!copied) {
        QFile::remove(path);
        return copied;
    }
    syncFolderOf(path);
    return {};
}

QByteArray Database::readFile(qint64 at, qint64 size) const
{
    if (m_stoodInFor)
        return m_stoodInFor->readFile(at, size);
    return m_hold ? m_hold->read(at, std::clamp<qint64>(m_hold->size() - at, 0, size)) : QByteArray();
}

qint64 Database::fileSize() const
{
    if (m_stoodInFor)
        return m_stoodInFor->fileSize();
    return m_hold ? m_hold->size() : 0;
}

Result<void> Database::run(const QString &sql, std::initializer_list<QVariant> values)
{
    if (values.size() > 0)
        return runPrepared(sql, values);
    auto query = prepare(sql);
    return query ? execute(query.value()) : Result<void>(query.error());
}

Result<void> Database::runPrepared(const QString &sql, std::initializer_list<QVariant> values)
{
    HEARTH_GET(const auto query, prepared(sql));
    const auto done = execute(*query, values);
    query->finish();
    return done;
}

Result<QVariant> Database::value(const QString &sql, std::initializer_list<QVariant> values)
{
    HEARTH_GET(const auto query, prepared(sql));
    HEARTH_TRY(execute(*query, values));
    const QVariant first = query->next() ? query->value(0) : QVariant();
    query->finish();
    return first;
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end())
        return &found->second;
    HEARTH_GET(auto query, prepare(sql));
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    return query;
}

Result<void> Database::execute(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int at = 0;
    for (const QVariant &value : values)
        query.bindValue(at++, value);
    if (!query.exec())
        return errorOf(query.lastError());
    return {};
}

} // namespace hearth
