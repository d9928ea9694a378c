// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoloader.h"

#include <QFileInfo>
#include <QMutex>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace hearth {

/// What the work holds in its thread: the way back, until it is cut.
struct PhotoLoader::Link final
{
    QMutex mutex;
    PhotoLoader *loader = nullptr; // guarded by mutex

    void cut()
    {
        const QMutexLocker locker(&mutex);
        loader = nullptr;
    }
};

PhotoLoader::PhotoLoader(QObject *parent)
    : QObject(parent)
{
}

PhotoLoader::~PhotoLoader()
{
    if (m_link)
        m_link->cut();
}

void PhotoLoader::addFile(const QString &path)
{
    add({QFileInfo(path).fileName(),
         [path]() -> Result<PreparedPhoto> {
             HEARTH_GET(const QByteArray bytes, readPhotoFile(path));
             return preparePhoto(bytes);
         },
         path});
}

void PhotoLoader::addImage(const QImage &image, const QString &name)
{
    add({name, [image] { return preparePhoto(image); }});
}

void PhotoLoader::cancel()
{
    m_waiting.clear();
    if (!m_isBusy)
        return;
    if (m_link)
        m_link->cut();
    m_link.reset();
    m_inWork.reset();
    m_isBusy = false;
    emit busyChanged(false);
}

QStringList PhotoLoader::unfinishedFiles() const
{
    QStringList paths;
    if (m_inWork && !m_inWork->path.isEmpty())
        paths += m_inWork->path;
    for (const Job &job : m_waiting) {
        if (!job.path.isEmpty())
            paths += job.path;
    }
    return paths;
}

void PhotoLoader::finishNow(What what)
{
    const auto isMeant = [what](const Job &job) { return what == What::Everything || job.path.isEmpty(); };
    std::vector<Job> now;
    if (m_inWork && isMeant(*m_inWork)) {
        m_link->cut(); // its thread works for nothing
        m_link.reset();
        now.push_back(*std::exchange(m_inWork, std::nullopt));
    }
    std::ranges::copy_if(m_waiting, std::back_inserter(now), isMeant);
    std::erase_if(m_waiting, isMeant);
    const QPointer<PhotoLoader> self(this);
    for (const Job &job : now) {
        tell(job.run(), job.name);
        if (self.isNull())
            return;
    }
    if (!now.empty() && !m_link && m_isBusy)
        goOn();
}

void PhotoLoader::add(Job job)
{
    m_waiting.push_back(std::move(job));
    if (m_isBusy)
        return;
    m_isBusy = true;
    begin();
    emit busyChanged(true);
}

void PhotoLoader::begin()
{
    m_inWork = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_link = std::make_shared<Link>();
    m_link->loader = this;
    // The application waits for this pool before it goes, so that no work outlives it.
    QThreadPool::globalInstance()->start([link = m_link, job = *m_inWork] {
        Result<PreparedPhoto> result = job.run();
        const QMutexLocker locker(&link->mutex);
        PhotoLoader *loader = link->loader;
        if (loader == nullptr)
            return;
        const auto tell = [link, loader, result = std::move(result), name = job.name] {
            if (loader->m_link == link) // cancelled on the way
                loader->finish(result, name);
        };
        QMetaObject::invokeMethod(loader, tell, Qt::QueuedConnection);
    });
}

void PhotoLoader::finish(const Result<PreparedPhoto> &result, const QString &name)
{
    const QPointer<PhotoLoader> self(this);
    m_link.reset();
    m_inWork.reset();
    tell(result, name);
    if (self.isNull() || m_link || !m_isBusy)
        return; // a listener destroyed this, or cancelled and perhaps began anew
    goOn();
}

void PhotoLoader::tell(const Result<PreparedPhoto> &result, const QString &name)
{
    if (result)
        emit prepared(result.value(), name);
    else
        emit refused(result.error(), name);
}

void PhotoLoader::goOn()
{
    if (!m_waiting.empty()) {
        begin();
        return;
    }
    m_isBusy = false;
    emit busyChanged(false);
}

} // namespace hearth
