// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/syncfolder.h"

#include "files/filehold.h"
#include "files/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kLongestSettings = 1 << 20; // bytes
constexpr qint64 kBlock = 1 << 20;           // bytes read at a time

QByteArray settingsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestSettings) : QByteArray();
}

// {"personal": {"path": "/home/anna/Dropbox", ...}, "business": {...}}
void addDropbox(QList<SyncRoot> &roots, const QString &info)
{
    const QJsonObject accounts = QJsonDocument::fromJson(settingsIn(info)).object();
    for (const QJsonValue &account : accounts) {
        const QString folder = account.toObject().value(QLatin1String("path")).toString();
        if (!folder.isEmpty())
            roots += {SyncService::Dropbox, folder};
    }
}

// A line such as: sync_dir = "~/OneDrive"
void addOneDriveClient(QList<SyncRoot> &roots, const QString &home, const QString &settings)
{
    if (!QFileInfo(settings).isDir())
        return;
    static const QRegularExpression line(QStringLiteral("^\\s*sync_dir\\s*=\\s*\"([^\"]+)\""),
                                         QRegularExpression::MultilineOption);
    const auto found = line.match(QString::fromUtf8(settingsIn(settings + QStringLiteral("/config"))));
    QString folder = found.hasMatch() ? found.captured(1) : QStringLiteral("~/OneDrive");
    if (folder.startsWith(QLatin1Char('~')))
        folder = home + folder.mid(1);
    roots += {SyncService::OneDrive, folder};
}

bool isWithin(const QString &folder, const QString &root)
{
    const QString real = QFileInfo(root).canonicalFilePath();
    return !real.isEmpty() && (folder == real || folder.startsWith(real + QLatin1Char('/')));
}

// Where macOS puts what services keep in step.
std::optional<SyncService> serviceOfSystemPlace(const QString &folder)
{
    const QString inFolder = folder + QLatin1Char('/');
    if (inFolder.contains(QLatin1String("/Library/Mobile Documents/")))
        return SyncService::ICloudDrive;
    const QString cloud = inFolder.section(QStringLiteral("/Library/CloudStorage/"), 1);
    if (cloud.startsWith(QLatin1String("OneDrive")))
        return SyncService::OneDrive;
    if (cloud.startsWith(QLatin1String("Dropbox")))
        return SyncService::Dropbox;
    if (cloud.startsWith(QLatin1String("GoogleDrive")))
        return SyncService::GoogleDrive;
    return std::nullopt;
}

std::optional<SyncService> serviceMarkedIn(const QDir &folder)
{
    const auto holds = [&folder](const char *name) { return folder.exists(QLatin1String(name)); };
    if (holds(".stfolder") || holds(".stignore"))
        return SyncService::Syncthing;
    // In the home folder, a folder of that name holds the program's own settings.
    if (holds(".dropbox.cache") || QFileInfo(folder.filePath(QStringLiteral(".dropbox"))).isFile())
        return SyncService::Dropbox;
    if (holds(".849C9593-D756-4E56-8D6E-42412F2A707B"))
        return SyncService::OneDrive;
    if (holds(".tmp.driveupload") || holds(".tmp.drivedownload"))
        return SyncService::GoogleDrive;
    const QStringList marks = folder.entryList(
        {QStringLiteral(".sync_*.db"), QStringLiteral("._sync_*.db"), QStringLiteral(".csync_journal.db"),
         QStringLiteral(".nextcloudsync.log"), QStringLiteral(".owncloudsync.log")},
        QDir::Files | QDir::Hidden);
    return marks.isEmpty() ? std::nullopt : std::optional(SyncService::Nextcloud);
}

// What the name holds beyond that of the original, both without their ending; nothing when it is no longer one.
QString addition(const QString &name, const QString &original)
{
    const QString base = QFileInfo(original).completeBaseName();
    const QString ending = QLatin1Char('.') + QFileInfo(original).suffix();
    const bool isLonger = name.startsWith(base) && name.endsWith(ending) && name != original;
    return isLonger ? name.mid(base.size()).chopped(ending.size()) : QString();
}

} // namespace

QList<SyncRoot> namedSyncRoots(const QString &home, const QProcessEnvironment &environment)
{
    QList<SyncRoot> roots;
    addDropbox(roots, home + QStringLiteral("/.dropbox/info.json"));
    for (const char *folder : {"APPDATA", "LOCALAPPDATA"}) {
        const QString data = environment.value(QLatin1String(folder));
        if (!data.isEmpty())
            addDropbox(roots, data + QStringLiteral("/Dropbox/info.json"));
    }
    for (const char *folder : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"}) {
        const QString root = environment.value(QLatin1String(folder));
        if (!root.isEmpty())
            roots += {SyncService::OneDrive, root};
    }
    const QString settings = environment.value(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"));
    addOneDriveClient(roots, home, settings + QStringLiteral("/onedrive"));
    return roots;
}

std::optional<SyncService> syncServiceOf(const QString &path, const QList<SyncRoot> &named)
{
    const QString folder = QFileInfo(resolvedPath(path)).absolutePath();
    for (const SyncRoot &root : named) {
        if (isWithin(folder, root.folder))
            return root.service;
    }
    if (const auto service = serviceOfSystemPlace(folder))
        return service;
    QDir above(folder);
    do {
        if (const auto service = serviceMarkedIn(above))
            return service;
    } while (above.cdUp());
    return std::nullopt;
}

bool isPlaceholder(const QString &path)
{
    const QFileInfo file(path);
    if (file.isFile())
        return file.size() == 0 || (file.size() == 1 && (file.suffix() == QLatin1String("nextcloud") ||
                                                         file.suffix() == QLatin1String("owncloud")));
    const QString beside = file.absolutePath() + QLatin1Char('/');
    const QString name = file.fileName();
    return !file.exists() && (QFileInfo::exists(beside + name + QStringLiteral(".nextcloud")) ||
                              QFileInfo::exists(beside + name + QStringLiteral(".owncloud")) ||
                              QFileInfo::exists(beside + QLatin1Char('.') + name + QStringLiteral(".icloud")));
}

bool isConflictName(const QString &name, const QString &original)
{
    // Syncthing, ownCloud as it was, and what Dropbox and Nextcloud write in some languages.
    static const QRegularExpression names(QStringLiteral("^(\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]{7}"
                                                         "|_conflict-\\d{8}-\\d{6}"
                                                         "| \\([^()]*(confli|konflikt)[^()]*\\)( \\(\\d+\\))?)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(addition(name, original)).hasMatch();
}

QStringList CopyFinder::copiesBeside(const QString &path, const QByteArray &mark, bool isKeptInStep)
{
    const QFileInfo journal(path);
    const QDir folder = journal.absoluteDir();
    const QString name = journal.fileName();
    QStringList copies;
    for (const QString &other : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const bool mayBe = isKeptInStep ? !addition(other, name).isEmpty() : isConflictName(other, name);
        if (mayBe && isCopy(folder.filePath(other), mark))
            copies += folder.filePath(other);
    }
    return copies;
}

bool CopyFinder::isCopy(const QString &path, const QByteArray &mark)
{
    const QFileInfo about(path);
    const auto known = m_known.constFind(path);
    if (known != m_known.cend() && known->size == about.size() && known->modified == about.lastModified())
        return known->isCopy;
    // Closing it would let go of the locks of whoever holds it here.
    QFile file(path);
    if (FileHold::isHeldHere(path) || !file.open(QIODevice::ReadOnly))
        return false;
    Known found{about.size(), about.lastModified(), false};
    QByteArray block = file.read(kBlock);
    const bool isDatabase = block.startsWith("SQLite format 3");
    while (isDatabase && block.size() >= mark.size()) {
        found.isCopy = block.contains(mark);
        if (found.isCopy)
            break;
        // The mark may lie across the edge of two blocks.
        const QByteArray next = file.read(kBlock);
        block = next.isEmpty() ? QByteArray() : block.right(mark.size() - 1) + next;
    }
    m_known.insert(path, found);
    return found.isCopy;
}

} // namespace hearth
