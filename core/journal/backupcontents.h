// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "crypto/passphrase.h"
#include "records/record.h"

#include <QDate>

namespace hearth {

/// What one person may see of a backup. Nothing is said of what the other keeps to themselves.
struct BackupContents final
{
    qint64 records = 0; ///< what somebody wrote; names, settings, drafts and seals do not count
    QDate newest;       ///< the day of the newest; none when there are no records
};

/// Whether records of that kind count as what somebody wrote. A seal does not: its being there would tell whether the
/// other has answered.
[[nodiscard]] bool isWritten(Kind kind);

/// Opens a copy of the backup, which goes again, with a passphrase or recovery code of its time; the backup itself
/// stays as it is, and nothing is remembered of it. Runs Argon2id. The errors of restoreAs() and SealedStore::open().
[[nodiscard]] Result<BackupContents> readBackupContents(const QString &backup, const QString &secret,
                                                        const PassphraseLimits &limits, const Clock &clock,
                                                        Random &random);

} // namespace hearth
