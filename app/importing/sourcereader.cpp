// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourcereader.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace hearth {

namespace {

/// CannotRead where it is none: a single file of that name, and more than one column and row in it.
Result<void> readTable(ReadSource &source, const ImportProgress &progress)
{
    constexpr qsizetype kLeast = 2; // columns
    const QString name = source.tree->isSingleFile() ? source.tree->files().front().name : QString();
    if (!name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return Error{ErrorCode::CannotRead, {}};
    HEARTH_GET(const auto bytes, source.tree->read(name));
    HEARTH_GET(source.table, readCsv(bytes));
    const auto &rows = source.table.rows;
    if (rows.empty())
        return Error{ErrorCode::CannotRead, QLatin1String(kEmptyFile)};
    if (rows.front().fields.size() < kLeast || !rows.front().isText)
        return Error{ErrorCode::CannotRead, {}};
    if (rows.size() == 1 && !source.table.brokenAt)
        return Error{ErrorCode::CannotRead, QLatin1String(kNoRows)};
    HEARTH_GET(source.look, lookAt(source.table, progress));
    return {};
}

/// What was read is large, and letting it go takes a moment, too.
std::shared_ptr<ReadSource> newSource()
{
    return {new ReadSource,
            [](ReadSource *source) { QThreadPool::globalInstance()->start([source] { delete source; }); }};
}

Result<std::shared_ptr<ReadSource>> readFrom(const QString &path, const ImportProgress &progress)
{
    auto source = newSource();
    HEARTH_GET(source->tree, SourceTree::open(path));
    HEARTH_TRY(checkNotEmpty(*source->tree));
    source->format = formatOf(*source->tree);
    if (source->format == nullptr) {
        const auto table = readTable(*source, progress);
        const bool isUnknown = !table && table.error().code == ErrorCode::CannotRead && table.error().detail.isEmpty();
        if (isUnknown)
            return whyUnknown(*source->tree);
        HEARTH_TRY(table);
        return source;
    }
    HEARTH_TRY(readSource(*source->tree, *source->format, source->held, progress));
    return source;
}

} // namespace

void letGoAside(ImportPlan plan)
{
    QThreadPool::globalInstance()->start([gone = std::make_shared<ImportPlan>(std::move(plan))] {});
}

/// What the work holds in its thread: the way back, until it is cut.
struct SourceReader::Link final
{
    QMutex mutex;
    SourceReader *reader = nullptr; // guarded by mutex
    std::atomic<bool> isStopped = false;

    void cut()
    {
        isStopped = true;
        const QMutexLocker locker(&mutex);
        reader = nullptr;
    }

    /// In the reader's thread, unless it is gone or has begun something else.
    void tell(const std::shared_ptr<Link> &self, const std::function<void(SourceReader &)> &what)
    {
        const QMutexLocker locker(&mutex);
        if (reader == nullptr)
            return;
        const auto inTime = [self, there = reader, what] {
            if (there->m_link == self)
                what(*there);
        };
        QMetaObject::invokeMethod(reader, inTime, Qt::QueuedConnection);
    }
};

SourceReader::SourceReader(QObject *parent)
    : QObject(parent)
{
}

SourceReader::~SourceReader()
{
    if (m_link)
        m_link->cut();
}

void SourceReader::begin(const std::function<std::function<void(SourceReader &)>(const ImportProgress &)> &work)
{
    if (m_link)
        m_link->cut();
    m_link = std::make_shared<Link>();
    m_link->reader = this;
    // The application waits for this pool before it goes, so that no work outlives it.
    QThreadPool::globalInstance()->start([link = m_link, work] {
        const auto progress = [&link](qint64 done, qint64 total) {
            link->tell(link, [done, total](SourceReader &reader) { emit reader.progressed(done, total); });
            return !link->isStopped;
        };
        link->tell(link, [result = work(progress)](SourceReader &reader) {
            reader.m_link.reset();
            result(reader);
        });
    });
}

void SourceReader::read(const QString &path)
{
    begin([path](const ImportProgress &progress) -> std::function<void(SourceReader &)> {
        const auto source = readFrom(path, progress);
        if (!source)
            return [error = source.error()](SourceReader &reader) { emit reader.failed(error); };
        return [read = source.value()](SourceReader &reader) { emit reader.wasRead(read); };
    });
}

void SourceReader::prepare(const std::shared_ptr<ReadSource> &source, std::vector<PlannedPhoto> photos)
{
    begin([source, planned = std::move(photos)](const ImportProgress &progress) -> std::function<void(SourceReader &)> {
        const auto prepared = preparePhotos(planned, source->tree.get(), progress);
        if (!prepared)
            return [error = prepared.error()](SourceReader &reader) { emit reader.failed(error); };
        return [ready = prepared.value()](SourceReader &reader) { emit reader.photosPrepared(ready); };
    });
}

void SourceReader::stop()
{
    if (m_link == nullptr)
        return;
    m_link->cut();
    m_link.reset();
    emit failed({ErrorCode::Cancelled, {}});
}

} // namespace hearth
