// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/syncfolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hearth {

class StoreThread;

/// Looks after the place where the open journal lies: whether its folder is kept in step with other computers, whether
/// another copy appeared beside it, and whether another file was put in its place. Looks once at the beginning, and
/// again soon after anything in the folder changed; in the store's thread, so never in the midst of a write.
class PlaceWatch final : public QObject
{
    Q_OBJECT

public:
    /// Borrows the store; whoever owns both destroys the store first.
    PlaceWatch(StoreThread &store, QList<SyncRoot> named, QObject *parent);
    ~PlaceWatch() override;

    /// For the journal that is open now.
    void begin(const QString &path);
    void end();

signals:
    /// After the first look, and whenever something else is found than before.
    void found(const hearth::PlaceReport &report);

private:
    void look();

    StoreThread &m_store;
    QList<SyncRoot> m_named;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QString m_path; // links resolved; empty while there is nothing to look after
    quint64 m_round = 0;
    std::shared_ptr<CopyFinder> m_finder; // used in the store's thread
    std::optional<PlaceReport> m_last;
};

} // namespace hearth
