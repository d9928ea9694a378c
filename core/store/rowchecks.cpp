// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kBatch = 512 << 10; // bytes
constexpr std::size_t kMostWaiting = 32;

} // namespace

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

bool RowChecks::add(qsizetype bytes, Check check)
{
    m_filling.push_back(std::move(check));
    m_filled += bytes;
    if (m_filled < kBatch)
        return true;
    handOver();
    std::unique_lock lock(m_mutex);
    if (m_waiting.size() > kMostWaiting)
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
    m_filled = 0;
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
    const bool isWhole = std::ranges::all_of(batch, [](const Check &check) { return check(); });
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
