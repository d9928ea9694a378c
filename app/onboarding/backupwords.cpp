// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/backupwords.h"

#include "report/datewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

class BackupSentences final
{
    Q_DECLARE_TR_FUNCTIONS(Backups)

public:
    [[nodiscard]] static QString moment(const QString &day, const QString &time)
    {
        return tr("%1, %2", "day, time").arg(day, time);
    }
    [[nodiscard]] static QString beforeUpdate(const QString &size)
    {
        return tr("%1 · made before the file was brought up to date; it stays until you remove it", "size").arg(size);
    }
    [[nodiscard]] static QString kept(const QString &journal, QDate day)
    {
        return tr("%1 (kept %2).hearth", "a journal's name, day; the name of a file")
            .arg(journal, day.toString(Qt::ISODate));
    }
};

} // namespace

QString momentInWords(const QDateTime &moment)
{
    const QLocale locale;
    return BackupSentences::moment(dayInWords(moment.date(), locale),
                                   locale.toString(moment.time(), QLocale::ShortFormat));
}

QString aboutBackup(const BackupFile &backup)
{
    const QString size = QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat);
    return backup.isBeforeMigration ? BackupSentences::beforeUpdate(size) : size;
}

QString nameForKept(const QString &journal, QDate today)
{
    const QFileInfo file(journal);
    return QDir(file.absolutePath()).filePath(BackupSentences::kept(file.completeBaseName(), today));
}

} // namespace hearth
