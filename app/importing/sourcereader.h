// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importformat.h"
#include "exchange/tablelook.h"
#include "photos/importedphotos.h"

#include <QObject>

#include <memory>

namespace hearth {

/// A source that was read, and what it held.
struct ReadSource final
{
    std::unique_ptr<SourceTree> tree;
    /// Null for a table of ratings, of which somebody has to say what its columns are.
    const ImportFormat *format = nullptr;
    IncomingSource held;
    CsvTable table;
    /// What its columns hold: it is long, and whoever asks about it does not want to wait.
    TableLook look;
};

/// Lets something large go beside the window, which would stand still meanwhile.
void letGoAside(ImportPlan plan);

/// Reads sources and their photos beside the window, one thing at a time. May be destroyed at any time: what is under
/// way is told to stop, and not waited for.
class SourceReader final : public QObject
{
    Q_OBJECT

public:
    explicit SourceReader(QObject *parent = nullptr);
    ~SourceReader() override;

    /// Begins to read a file or a folder; ends with wasRead() or failed(): CannotRead for a source of no kind that is
    /// known, with a detail where sourceFaultInWords() has words for it.
    void read(const QString &path);
    /// Begins to prepare photos of a source that was read; ends with photosPrepared() or failed().
    void prepare(const std::shared_ptr<ReadSource> &source, std::vector<PlannedPhoto> photos);
    /// What is under way ends with failed(): Cancelled, at once; what is still read of it is not waited for.
    void stop();

signals:
    void progressed(qint64 done, qint64 total);
    void wasRead(const std::shared_ptr<hearth::ReadSource> &source);
    void photosPrepared(const hearth::PreparedPhotos &photos);
    void failed(const hearth::Error &error);

private:
    struct Link;

    void begin(const std::function<std::function<void(SourceReader &)>(const ImportProgress &)> &work);

    std::shared_ptr<Link> m_link; // to the work that is under way; null where there is none
};

} // namespace hearth
