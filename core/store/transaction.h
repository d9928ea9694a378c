// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace hearth {

/// All or nothing: rolls back when destroyed before commit() succeeded.
class Transaction final
{
public:
    /// ReadOnly where nothing can be written.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// After a failure the database isSpoilt(): only opening it anew tells whether it was written.
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
