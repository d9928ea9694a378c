// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace hearth {

namespace {

constexpr std::size_t kBatch = 512 << 10; // bytes
constexpr std::size_t kMaxWaiting = 32;

} // namespace

bool RowChecks::Batch::isWhole() const
{
    const ByteView all(bytes);
    return std::ranges::all_of(
        rows, [all](const Row &row) { return row.check(row.numbers, all.subspan(row.begin, row.size)); });
}

RowChecks::RowChecks()
{
    try {
        m_helper = std::thread([this] { help(); });
    } catch (const std::system_error &) {
        // Then everything is looked at in this one.
    }
}

RowChecks::~RowChecks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    if (m_helper.joinable())
        m_helper.join();
}

bool RowChecks::add(Check check, const Numbers &numbers, ByteView bytes)
{
    m_filling.rows.push_back({check, numbers, m_filling.bytes.size(), bytes.size()});
    m_filling.bytes.insert(m_filling.bytes.end(), bytes.begin(), bytes.end());
    if (m_filling.bytes.size() < kBatch)
        return true;
    handOver();
    std::unique_lock lock(m_mutex);
    if (m_waiting.size() > kMaxWaiting)
        lookAtOne(lock);
    return m_areWhole;
}

bool RowChecks::finish()
{
    handOver();
    std::unique_lock lock(m_mutex);
    while (lookAtOne(lock)) {
    }
    m_changed.wait(lock, [this] { return m_running == 0; });
    return m_areWhole;
}

void RowChecks::handOver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::exchange(m_filling, {}));
    }
    m_filling.bytes.reserve(kBatch + (kBatch >> 1));
    m_changed.notify_all();
}

bool RowChecks::lookAtOne(std::unique_lock<std::mutex> &lock)
{
    if (m_waiting.empty())
        return false;
    const Batch batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_running;
    lock.unlock();
    const bool isWhole = batch.isWhole();
    lock.lock();
    --m_running;
    m_areWhole = m_areWhole && isWhole;
    m_changed.notify_all();
    return true;
}

void RowChecks::help()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        if (!lookAtOne(lock))
            m_changed.wait(lock);
    }
}

} // namespace hearth
