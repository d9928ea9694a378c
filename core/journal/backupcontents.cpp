// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/backupcontents.h"

#include "journal/loader.h"
#include "store/restore.h"

#include <QTemporaryDir>

namespace hearth {

namespace {

template <typename... Kinds>
BackupContents contentsOf(const Journal &journal, const std::variant<Kinds...> *)
{
    BackupContents contents;
    const auto count = [&contents](const auto &repository) {
        for (const auto &value : repository) {
            if (!isWritten(value.kind))
                continue;
            ++contents.records;
            if (!contents.newest.isValid() || value.record.date > contents.newest)
                contents.newest = value.record.date;
        }
    };
    (count(journal.all<Kinds>()), ...);
    return contents;
}

} // namespace

bool isWritten(Kind kind)
{
    return kind != Kind::Partner && kind != Kind::Preferences && kind != Kind::Draft && kind != Kind::CheckInSeal;
}

Result<BackupContents> readBackupContents(const QString &backup, const QString &secret, const PassphraseLimits &limits,
                                          const Clock &clock, Random &random)
{
    // Opening a journal may write to it, and a backup stays as it is.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::WriteFailed, folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("looked-at.hearth"));
    HEARTH_TRY(restoreAs(backup, copy));
    HEARTH_GET(auto store, SealedStore::open(copy, secret, limits, nullptr));
    HEARTH_GET(auto contents, loadJournal(*store));
    const Journal journal(store->partner(), store->hasOther(), std::move(contents), *store, clock, random);
    return contentsOf(journal, static_cast<const AnyRecord *>(nullptr));
}

} // namespace hearth
