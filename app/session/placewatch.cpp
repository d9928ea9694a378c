// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/placewatch.h"

#include "crypto/bytes.h"
#include "files/fileidentity.h"
#include "store/storethread.h"

#include <QFileInfo>

namespace hearth {

namespace {

using namespace std::chrono_literals;
// Whoever brings a file renames and touches it several times.
constexpr auto kSoon = 300ms;

} // namespace

PlaceWatch::PlaceWatch(StoreThread &store, QList<SyncRoot> named, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_named(std::move(named))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &PlaceWatch::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
}

PlaceWatch::~PlaceWatch() = default;

void PlaceWatch::begin(const QString &path)
{
    end();
    m_path = resolvedPath(path);
    m_finder = std::make_shared<CopyFinder>();
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    look();
}

void PlaceWatch::end()
{
    ++m_round;
    m_soon.stop();
    m_path.clear();
    m_finder.reset();
    m_last.reset();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void PlaceWatch::look()
{
    // Bytes that are overwritten change the file and not its folder; a file put in its place is another to be watched.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    m_store.post([this, round = m_round, path = m_path, named = m_named,
                  finder = m_finder](std::unique_ptr<SealedStore> &store) {
        if (!store)
            return;
        PlaceReport report{path, syncServiceOf(path, named), {}, store->place()};
        report.copies = finder->copiesBeside(path, toByteArray(store->journalId()), report.service.has_value());
        QMetaObject::invokeMethod(
            this,
            [this, round, report] {
                if (round != m_round || m_last == report)
                    return;
                m_last = report;
                emit found(report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace hearth
