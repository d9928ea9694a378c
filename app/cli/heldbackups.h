// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "store/filestanding.h"

#include <QDate>
#include <QString>

namespace hearth {

/// The backups that lie beside a journal and hold what was in it; whoever keeps others knows of them.
struct HeldBackups final
{
    qint64 count = 0;
    /// The day on which the last of them is gone by itself, with a new one each day; no date when one of them stays.
    QDate gone;
};
[[nodiscard]] HeldBackups backupsBeside(const QString &journal, const JournalId &id, quint8 goneFrom, QDate today);

/// Says `held`, a sentence about how many there are, until when, and where. Nothing when there are none.
void sayHeldBackups(const HeldBackups &backups, const QString &held, const QString &journal,
                    CliEnvironment &environment);

} // namespace hearth
