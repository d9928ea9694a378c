// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "crypto/bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QUuid>

#include <mutex>

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
Result<void> inspectHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file.errorString()};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        bigEndian(header, 68, 4) != kApplicationId)
        return Error{ErrorCode::NotAJournal, {}};
    const QByteArray constants = header.mid(16, 8);
    if (constants != QByteArray("\x80\x00\x01\x01\x00\x40\x20\x20", 8) || bigEndian(header, 44, 4) != 4 ||
        bigEndian(header, 52, 4) != 0 || bigEndian(header, 56, 4) != 1 || bigEndian(header, 64, 4) != 0 ||
        header.mid(72, 20) != QByteArray(20, '\0'))
        return Error{ErrorCode::Damaged, QStringLiteral("header")};
    const qint64 pages = bigEndian(header, 28, 4);
    if (file.size() != pages * kPageSize && !QFileInfo(path + QStringLiteral("-journal")).size())
        return Error{ErrorCode::Damaged, QStringLiteral("length")};
    return {};
}

Result<void> mustBeWritable(const QString &path)
{
    const QFileInfo file(path);
    if ((file.exists() && !file.isWritable()) || !QFileInfo(file.absolutePath()).isWritable())
        return Error{ErrorCode::ReadOnly, {}};
    return {};
}

} // namespace

/// Keeps this process from opening the same file twice. POSIX drops all of a process's locks on a file when any of its
/// descriptors is closed, so merely looking at the header of a journal that is open here would let a second program in.
/// The locks belong to the process; so does this list.
class Database::Hold final
{
public:
    /// Null when the file is held already.
    [[nodiscard]] static std::unique_ptr<Hold> take(const QString &path)
    {
        const QString name = QFileInfo(path).canonicalFilePath();
        const std::lock_guard lock(list().mutex);
        if (list().names.contains(name))
            return nullptr;
        list().names.insert(name);
        return std::unique_ptr<Hold>(new Hold(name));
    }
    ~Hold()
    {
        const std::lock_guard lock(list().mutex);
        list().names.remove(m_name);
    }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    struct List
    {
        std::mutex mutex;
        QSet<QString> names;
    };

    explicit Hold(QString name)
        : m_name(std::move(name))
    {
    }

    static List &list()
    {
        static List held;
        return held;
    }

    QString m_name;
};

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = std::unique_ptr<Database>(new Database(path, connection));
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    if (!handle.isValid())
        return Error{ErrorCode::Internal, QStringLiteral("the QSQLITE driver is missing")};
    handle.setDatabaseName(path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
    if (!handle.open())
        return errorOf(handle.lastError());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::AlreadyExists, {}};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorCode::NotFound, {}};
    if (const auto writable = mustBeWritable(path); !writable)
        return writable.error();
    auto database = connect(path);
    if (!database)
        return database;
    database.value()->m_hold = Hold::take(path);
    auto prepared = database.value()->applySettings(true);
    if (prepared)
        prepared = database.value()->takeExclusively();
    if (!prepared) {
        database = Error{};
        QFile::remove(path); // it was made here, and holds nothing
        return prepared.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}};
    if (!file.isFile())
        return Error{ErrorCode::NotAJournal, {}};
    auto hold = Hold::take(path);
    if (!hold)
        return Error{ErrorCode::InUse, {}};
    if (const auto sound = inspectHeader(path); !sound)
        return sound.error();
    if (const auto writable = mustBeWritable(path); !writable)
        return writable.error();
    auto database = connect(path);
    if (!database)
        return database;
    database.value()->m_hold = std::move(hold);
    if (const auto set = database.value()->applySettings(false); !set)
        return set.error();
    if (const auto taken = database.value()->takeExclusively(); !taken)
        return taken.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return connect(kInMemory);
}

Database::~Database()
{
    if (m_path != kInMemory) {
        // Lets go of the file and takes the emptied rollback journal away, while nobody else can have it.
        (void)run(QStringLiteral("PRAGMA locking_mode=NORMAL")).ok();
        (void)run(QStringLiteral("PRAGMA journal_mode=DELETE")).ok();
    }
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
        {"locking_mode", "EXCLUSIVE", "exclusive"},
        {"journal_mode", "TRUNCATE", "truncate"},
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
            if (const auto done = run(sql); !done)
                return done;
        }
    }
    for (const Setting &setting : kept) {
        const QString name = QLatin1String(setting.name);
        if (const auto done = run(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(setting.value))); !done)
            return done;
        const auto readBack = value(QStringLiteral("PRAGMA ") + name);
        if (!readBack)
            return readBack.error();
        // A SQLite built without memory mapping answers nothing, which is as good as 0.
        const bool absent = !readBack.value().isValid() && qstrcmp(setting.name, "mmap_size") == 0;
        if (!absent && readBack.value().toString() != QLatin1String(setting.readBack))
            return Error{ErrorCode::Internal, QStringLiteral("SQLite did not keep the setting ") + name};
    }
    return {};
}

Result<void> Database::takeExclusively()
{
    if (const auto begun = run(QStringLiteral("BEGIN EXCLUSIVE")); !begun)
        return begun;
    return run(QStringLiteral("COMMIT"));
}

Result<void> Database::run(const QString &sql, std::initializer_list<QVariant> values)
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    return execute(query.value(), values);
}

Result<QVariant> Database::value(const QString &sql, std::initializer_list<QVariant> values)
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    if (const auto done = execute(query.value(), values); !done)
        return done.error();
    return query.value().next() ? query.value().value(0) : QVariant();
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

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // A failed COMMIT may already have rolled back; then this one finds nothing to do.
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK")).ok();
}

Result<void> Transaction::commit()
{
    const auto done = m_database.run(QStringLiteral("COMMIT"));
    m_open = !done.ok();
    return done;
}

} // namespace hearth
