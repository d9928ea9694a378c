// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/targetbeside.h"

#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kMostWaiting = 8 << 20; // bytes; one step more than that may wait, however large
constexpr qsizetype kOfAStep = 256;         // bytes that one takes without its own

} // namespace

TargetBeside::TargetBeside(std::unique_ptr<ExportTarget> target)
    : m_target(std::move(target))
    , m_thread([this] { run(); })
{
}

TargetBeside::~TargetBeside()
{
    m_isGivenUp = true; // who locks does not wait for all that was ahead
    {
        const std::lock_guard lock(m_mutex);
        m_steps.clear();
        m_isEnded = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> TargetBeside::begin(const QString &name)
{
    return add({.isBeginning = true, .name = name});
}

Result<void> TargetBeside::write(const QByteArray &bytes)
{
    return add({.bytes = bytes});
}

Result<void> TargetBeside::putInPlace()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
    }
    m_changed.notify_all();
    m_thread.join();
    HEARTH_TRY(m_outcome);
    return m_target->putInPlace();
}

Result<void> TargetBeside::add(Step step)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting <= kMostWaiting || !m_outcome; });
    HEARTH_TRY(m_outcome);
    m_waiting += kOfAStep + step.bytes.size();
    m_steps.push_back(std::move(step));
    lock.unlock();
    m_changed.notify_all();
    return {};
}

void TargetBeside::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_steps.empty() || m_isEnded; });
        if (m_steps.empty())
            return;
        const std::deque<Step> steps = std::exchange(m_steps, {});
        lock.unlock();
        Result<void> outcome;
        for (const Step &step : steps) {
            if (m_isGivenUp)
                return;
            outcome = step.isBeginning ? m_target->begin(step.name) : m_target->write(step.bytes);
            if (!outcome)
                break;
        }
        lock.lock();
        m_waiting = 0;
        for (const Step &step : m_steps)
            m_waiting += kOfAStep + step.bytes.size();
        if (!outcome) {
            m_outcome = outcome;
            m_changed.notify_all();
            return;
        }
        m_changed.notify_all();
    }
}

} // namespace hearth
