// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileplace.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearth {

/// Services that keep a folder in step with other computers. They know nothing of a journal that is open: they may put
/// another file in its place, put a second one beside it, or leave a file of no length until they bring its content.
enum class SyncService : quint8 { Syncthing, Dropbox, OneDrive, Nextcloud, ICloudDrive, GoogleDrive };

/// A folder that a service of this account names as its own.
struct SyncRoot final
{
    SyncService service = SyncService::Syncthing;
    QString folder;

    friend bool operator==(const SyncRoot &, const SyncRoot &) = default;
};

/// What the settings of the services say: Dropbox's info.json, the environment that OneDrive leaves on Windows, and the
/// configuration of the OneDrive client on Linux. `home` is the folder of the account.
[[nodiscard]] QList<SyncRoot> namedSyncRoots(const QString &home, const QProcessEnvironment &environment);

/// Which service keeps the folder of that file in step, by the folders that are named as such, the place where a system
/// puts them, and the marks that services leave in the folders above it; links are followed. Nothing where there is no
/// sign of one. Owncloud counts as Nextcloud. Looks at names only.
[[nodiscard]] std::optional<SyncService> syncServiceOf(const QString &path, const QList<SyncRoot> &named);

/// Whether the content is yet to come: a file of no length, or one that a service stands for by another name beside it.
[[nodiscard]] bool isPlaceholder(const QString &path);

/// Whether the name is one that a service gives to a second copy of the file, when two computers wrote to it. Some
/// services give names that a person might give as well; those do not count.
[[nodiscard]] bool isConflictName(const QString &name, const QString &original);

/// Finds other copies of a journal beside it. Remembers what it has looked into, since it is asked again and again.
class CopyFinder final
{
public:
    /// The files in the folder of the journal that begin with its name and hold `mark`, bytes that no other journal
    /// holds: those that bear a name that services give, and, where the folder is kept in step, all. Sorted. Never
    /// opens what this process holds open. Runs in a time that grows with the length of such files, once.
    [[nodiscard]] QStringList copiesBeside(const QString &path, const QByteArray &mark, bool isKeptInStep);

private:
    struct Known
    {
        qint64 size = 0;
        QDateTime modified;
        bool isCopy = false;
    };
    [[nodiscard]] bool isCopy(const QString &path, const QByteArray &mark);

    QHash<QString, Known> m_known;
};

/// What was found about the place where an open journal lies.
struct PlaceReport final
{
    QString path; ///< of the journal, links resolved
    std::optional<SyncService> service;
    /// Other copies of the journal beside it, as CopyFinder finds them.
    QStringList copies;
    FilePlace place = FilePlace::Same;

    friend bool operator==(const PlaceReport &, const PlaceReport &) = default;
};

} // namespace hearth
