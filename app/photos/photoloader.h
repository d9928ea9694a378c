// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "photos/photoreader.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace hearth {

/// Prepares photos away from the window, one at a time, in the order they were added. May be destroyed at any time:
/// what is being prepared then is dropped without waiting for it.
class PhotoLoader final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoLoader(QObject *parent = nullptr);
    ~PhotoLoader() override;

    /// The signals name it by its file name.
    void addFile(const QString &path);
    /// A picture that was pasted or dropped.
    void addImage(const QImage &image, const QString &name = {});

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// How many are still to be prepared, with the one in work.
    [[nodiscard]] int remaining() const { return static_cast<int>(m_waiting.size()) + (m_link ? 1 : 0); }
    /// The files that are still to be prepared, in their order; not what was pasted or dropped as a picture.
    [[nodiscard]] QStringList unfinishedFiles() const;

    enum class What { Pictures, Everything };
    /// Prepares that here and now, before whatever else waits: a picture that was pasted is nowhere else.
    void finishNow(What what);
    /// Forgets everything that is not yet prepared; no signal comes for it but busyChanged(false).
    void cancel();

signals:
    /// In the order they were added; what comes next has not begun.
    void prepared(const hearth::PreparedPhoto &photo, const QString &name);
    void refused(const hearth::Error &error, const QString &name);
    /// True before the first of a row, false after the last of it was told.
    void busyChanged(bool isBusy);

private:
    struct Job
    {
        QString name;
        std::function<Result<PreparedPhoto>()> run;
        QString path = {}; // of a file
    };
    struct Link;

    void add(Job job);
    void begin();
    void goOn();
    void tell(const Result<PreparedPhoto> &result, const QString &name);
    void finish(const Result<PreparedPhoto> &result, const QString &name);

    std::deque<Job> m_waiting;
    std::optional<Job> m_inWork;
    std::shared_ptr<Link> m_link; // to the one in work, if any
    bool m_isBusy = false;
};

} // namespace hearth
