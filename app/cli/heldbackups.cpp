// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/heldbackups.h"

#include "cli/words.h"
#include "report/datewords.h"
#include "store/backupfile.h"
#include "store/backuprotation.h"

#include <QDir>
#include <QLocale>

namespace hearth {

HeldBackups backupsBeside(const QString &journal, const JournalId &id, quint8 goneFrom, QDate today)
{
    std::vector<BackupFile> backups = backupsIn(usualBackupFolder(journal), id, goneFrom);
    const std::vector<BackupFile> former = backupsBeforeMigration(journal, id);
    backups.insert(backups.end(), former.begin(), former.end());
    std::vector<QDateTime> made;
    for (const BackupFile &backup : backups)
        made.push_back(backup.made);
    return {static_cast<qint64>(backups.size()),
            former.empty() && !backups.empty() ? lastBackupGone(made, today) : QDate()};
}

void sayHeldBackups(const HeldBackups &backups, const QString &held, const QString &journal,
                    CliEnvironment &environment)
{
    if (backups.count == 0)
        return;
    QString sentences = held;
    if (backups.gone.isValid()) {
        sentences += QChar::Space +
                     say(QT_TRANSLATE_NOOP("CommandLine", "With a new one each day, the last of them is gone by %1."))
                         .arg(dayInWords(backups.gone, QLocale()));
    }
    environment.tell(sentences);
    environment.tell(QDir::toNativeSeparators(usualBackupFolder(journal)));
}

} // namespace hearth
