// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/openingreport.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>

namespace hearth {

class FileHold;

/// "HRTH", in the SQLite header of every journal.
inline constexpr quint32 kApplicationId = 0x48525448;
/// Large pages hold many sealed records each, which keeps the file small although ids are random.
inline constexpr int kPageSize = 32768;

/// One SQLite connection with the journal's settings, used only in the thread that opened it. It holds the file
/// exclusively from opening to destruction, so that no second window can write beneath it; a file that can only be read
/// is held against writers. Links are resolved: path() is where the file really is.
class Database final
{
public:
    /// Makes a new file for its owner's eyes; AlreadyExists, NotFound without a folder, ReadOnly, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens an existing one without changing a byte, unless a write of ours was interrupted: that is taken back, and a
    /// rollback journal that is not this file's is put aside. NotFound, NotHereYet, NotAJournal, Damaged (truncated, or
    /// a header Hearthbook does not write), InUse, NeedsRecovery; NewerVersion is left to the schema.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpeningReport *report = nullptr);
    /// In memory, to learn what the migrations make.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    /// Lets go of the file. A rollback journal that is not empty stays where it is.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values bound in order. One that has values stays prepared for the next time.
    [[nodiscard]] Result<void> run(const QString &sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, std::initializer_list<QVariant> values = {});
    /// A prepared forward-only query.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    /// The same, prepared once and kept as long as the connection: for what every save runs. Whoever reads rows of it
    /// calls finish() afterwards.
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    /// Binds the values in order and executes.
    [[nodiscard]] static Result<void> execute(QSqlQuery &query, std::initializer_list<QVariant> values = {});

    /// This one, in memory, takes the place of a file that can only be read, and keeps it open.
    void standInFor(std::unique_ptr<Database> file);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Whether a transaction ended in a way that leaves open what is on the disk. Nothing more is written then; close
    /// and open anew to find out.
    [[nodiscard]] bool isSpoilt() const { return m_isSpoilt; }
    /// Whether path() still leads to the file that is open, and the page on which that table begins holds on the disk
    /// what `isExpected` looks for: nobody has put another file in its place or written over it.
    [[nodiscard]] bool isUndisturbed(const QString &table, const std::function<bool(const QByteArray &)> &isExpected);
    /// A copy of the open file as a new one for its owner's eyes, on the disk when it returns. By SQLite itself:
    /// reading the file in any other way would let go of its lock. AlreadyExists, or what writing can fail with; then
    /// nothing is left behind.
    [[nodiscard]] Result<void> copyTo(const QString &path);
    /// Part of the open file as it stands on the disk, which between two transactions is the whole journal: read
    /// through the hold, so that no lock is let go of. Shorter at the end of the file.
    [[nodiscard]] QByteArray readFile(qint64 at, qint64 size) const;
    [[nodiscard]] qint64 fileSize() const;

private:
    friend class Transaction;

    Database(QString path, QString connection);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, bool isReadOnly = false);
    [[nodiscard]] static Result<std::unique_ptr<Database>> take(std::unique_ptr<FileHold> hold, const QString &path,
                                                                bool isFresh, bool isReadOnly);
    [[nodiscard]] Result<void> applySettings(bool fresh);
    /// As run(), and stays prepared.
    [[nodiscard]] Result<void> runPrepared(const QString &sql, std::initializer_list<QVariant> values = {});
    [[nodiscard]] Result<void> takeLock();
    [[nodiscard]] QSqlDatabase handle() const;

    QString m_path;
    QString m_connection;
    std::unique_ptr<FileHold> m_hold;
    std::unique_ptr<Database> m_stoodInFor;
    std::map<QString, QSqlQuery> m_prepared;
    bool m_isReadOnly = false;
    bool m_isSpoilt = false;
};

} // namespace hearth
