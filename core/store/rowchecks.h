// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace hearth {

/// Looks rows over on a second core while further ones are being read, since most of the time goes into checksums.
/// Used by one thread; only the checks themselves run in others.
class RowChecks final
{
public:
    /// Whether a row is whole. Works on its own copy of the row and never on a database.
    using Check = std::function<bool()>;

    RowChecks();
    /// Waits for what is running.
    ~RowChecks();
    Q_DISABLE_COPY_MOVE(RowChecks)

    /// `bytes`: about how much memory the row takes; a few megabytes are held at a time. False once a row was found
    /// that is not whole; it may be one that was added long before.
    [[nodiscard]] bool add(qsizetype bytes, Check check);
    /// Whether all of them are whole, once all were looked at.
    [[nodiscard]] bool finish();

private:
    struct Batch
    {
        std::vector<Check> checks;
        qsizetype bytes = 0;
        std::atomic<std::size_t> next = 0;
        std::atomic<bool> isWhole = true;

        void work();
    };

    /// Looks at what is left of the batch that is being checked, and hands over the one that is full.
    void handOver();

    std::unique_ptr<Batch> m_filling;
    std::unique_ptr<Batch> m_checked;
    std::future<void> m_helper;
    bool m_areWhole = true;
};

} // namespace hearth
