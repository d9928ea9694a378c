// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>

namespace hearth {

/// "HRTH", in the SQLite header of every journal.
inline constexpr quint32 kApplicationId = 0x48525448;
/// Large pages hold many sealed records each, which keeps the file small although ids are random.
inline constexpr int kPageSize = 32768;

/// One SQLite connection with the journal's settings, used only in the thread that opened it. It holds the file
/// exclusively from opening to destruction, so that no second window can write beneath it.
class Database final
{
public:
    /// Makes a new file; AlreadyExists, ReadOnly, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens an existing one without changing a byte. NotFound, NotAJournal, Damaged (truncated, or a header
    /// Hearthbook does not write), ReadOnly, InUse, NewerVersion is left to the schema.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    /// In memory, to learn what the migrations make.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values bound in order.
    [[nodiscard]] Result<void> run(const QString &sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row; an invalid QVariant when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, std::initializer_list<QVariant> values = {});
    /// A prepared forward-only query.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    /// Binds the values in order and executes.
    [[nodiscard]] static Result<void> execute(QSqlQuery &query, std::initializer_list<QVariant> values = {});

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Hold;

    Database(QString path, QString connection);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path);
    [[nodiscard]] Result<void> applySettings(bool fresh);
    [[nodiscard]] Result<void> takeExclusively();
    [[nodiscard]] QSqlDatabase handle() const;

    QString m_path;
    QString m_connection;
    std::unique_ptr<Hold> m_hold;
};

/// All or nothing: rolls back when destroyed before commit() succeeded.
class Transaction final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }

    Database &m_database;
    bool m_open = true;
};

} // namespace hearth
