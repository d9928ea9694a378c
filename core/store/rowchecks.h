// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace hearth {

/// Looks rows over on a second core while further ones are being read, since most of the time goes into checksums.
/// Used by one thread; only the checks themselves run in another.
class RowChecks final
{
public:
    /// What a row says of itself, beside its bytes.
    using Numbers = std::array<qint64, 5>;
    /// Whether a row is whole. Works on a copy of the row and never on a database.
    using Check = bool (*)(const Numbers &numbers, ByteView bytes);

    RowChecks();
    /// Leaves what was not looked at, and waits for what is running.
    ~RowChecks();
    Q_DISABLE_COPY_MOVE(RowChecks)

    /// A few megabytes wait at a time, and where there are more, this thread looks at some itself. False once a row was
    /// found that is not whole; it may be one that was added long before.
    [[nodiscard]] bool add(Check check, const Numbers &numbers, ByteView bytes);
    /// Whether all of them are whole, once all were looked at.
    [[nodiscard]] bool finish();

private:
    struct Row
    {
        Check check;
        Numbers numbers;
        std::size_t begin;
        std::size_t size;
    };
    /// Rows and, one after the other, their bytes.
    struct Batch
    {
        std::vector<Row> rows;
        std::vector<unsigned char> bytes;

        [[nodiscard]] bool isWhole() const;
    };

    void handOver();
    /// Looks at the batch that waits longest; false when none does.
    bool lookAtOne(std::unique_lock<std::mutex> &lock);
    void help();

    Batch m_filling;

    std::mutex m_mutex; // over what follows
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    int m_running = 0; // batches
    bool m_areWhole = true;
    bool m_isOver = false;

    std::thread m_helper; // none where the system gives no further thread
};

} // namespace hearth
