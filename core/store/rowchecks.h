// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hearth {

/// Looks rows over on a second core while further ones are being read, since most of the time goes into checksums.
/// Used by one thread; only the checks themselves run in another.
class RowChecks final
{
public:
    /// Whether a row is whole. Works on its own copy of the row and never on a database.
    using Check = std::function<bool()>;

    RowChecks();
    /// Leaves what was not looked at, and waits for what is running.
    ~RowChecks();
    Q_DISABLE_COPY_MOVE(RowChecks)

    /// `bytes`: about how much memory the row takes; a few megabytes wait at a time, and where there are more, this
    /// thread looks at some itself. False once a row was found that is not whole; it may be one that was added long
    /// before.
    [[nodiscard]] bool add(qsizetype bytes, Check check);
    /// Whether all of them are whole, once all were looked at.
    [[nodiscard]] bool finish();

private:
    using Batch = std::vector<Check>;

    void handOver();
    /// Looks at the batch that waits longest; false when none does.
    bool lookAtOne(std::unique_lock<std::mutex> &lock);
    void help();

    Batch m_filling;
    qsizetype m_filled = 0; // bytes

    std::mutex m_mutex; // over what follows
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    int m_running = 0; // batches
    bool m_areWhole = true;
    bool m_isOver = false;

    std::thread m_helper; // none where the system gives no further thread
};

} // namespace hearth
