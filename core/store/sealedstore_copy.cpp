// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SealedStore by which its open file is copied as it lies.
#include "store/database.h"
#include "store/sealedstore.h"

namespace hearth {

Result<FileStanding> SealedStore::standing()
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    if (!isUndisturbed())
        return Error{ErrorCode::JournalReplaced, {}};
    return standingOf(*m_database);
}

Result<QByteArray> SealedStore::readFile(qint64 at, qint64 size)
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    return m_database->readFile(at, size);
}

} // namespace hearth
