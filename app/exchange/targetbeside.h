// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttarget.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hearth {

/// Writes in a thread of its own, so that what comes next is made meanwhile. Holds little: who is far ahead
/// waits. An error shows at the next call.
class TargetBeside final : public ExportTarget
{
public:
    explicit TargetBeside(std::unique_ptr<ExportTarget> target);
    ~TargetBeside() override;

    Result<void> begin(const QString &name) override;
    Result<void> write(const QByteArray &bytes) override;
    Result<void> putInPlace() override;

private:
    /// A file that begins, or bytes of the one that did.
    struct Step final
    {
        bool isBeginning = false;
        QString name = {};
        QByteArray bytes = {};
    };

    [[nodiscard]] Result<void> add(Step step);
    void run();

    std::unique_ptr<ExportTarget> m_target; // the thread's, while it runs
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Step> m_steps; // guarded by m_mutex, as what follows
    qsizetype m_waiting = 0;  // bytes
    bool m_isEnded = false;   // no step comes any more
    std::atomic<bool> m_isGivenUp = false;
    Result<void> m_outcome;
    std::thread m_thread;
};

} // namespace hearth
