// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchecks.h"

namespace hearth {

namespace {

constexpr qsizetype kBatch = 2 << 20;

} // namespace

void RowChecks::Batch::work()
{
    for (std::size_t i = next++; i < checks.size(); i = next++) {
        if (!checks[i]())
            isWhole = false;
    }
}

RowChecks::RowChecks()
    : m_filling(std::make_unique<Batch>())
{
}

RowChecks::~RowChecks()
{
    if (m_helper.valid())
        m_helper.wait();
}

bool RowChecks::add(qsizetype bytes, Check check)
{
    m_filling->checks.push_back(std::move(check));
    m_filling->bytes += bytes;
    if (m_filling->bytes >= kBatch)
        handOver();
    return m_areWhole;
}

bool RowChecks::finish()
{
    handOver();
    handOver();
    return m_areWhole;
}

void RowChecks::handOver()
{
    if (m_checked) {
        m_checked->work();
        m_helper.get();
        m_areWhole = m_areWhole && m_checked->isWhole;
    }
    m_checked = std::exchange(m_filling, std::make_unique<Batch>());
    // Where the system gives no further thread, it is done when the answer is asked for.
    m_helper = std::async(std::launch::async | std::launch::deferred, [batch = m_checked.get()] { batch->work(); });
}

} // namespace hearth
