// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace hearth {

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.m_isReadOnly)
        return Error{ErrorCode::ReadOnly, {}};
    if (database.m_isSpoilt)
        return Error{ErrorCode::NotKnown, {}};
    HEARTH_TRY(database.runPrepared(QStringLiteral("BEGIN IMMEDIATE")));
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself and then has nothing to do here; or it could not. Opening anew tells.
    if (m_open && !m_database.run(QStringLiteral("ROLLBACK")))
        m_database.m_isSpoilt = true;
}

Result<void> Transaction::commit()
{
    const auto done = m_database.runPrepared(QStringLiteral("COMMIT"));
    if (!done)
        m_database.m_isSpoilt = true;
    m_open = !done.ok();
    return done;
}

} // namespace hearth
