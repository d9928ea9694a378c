// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace hearth::test {

/// While it holds, nothing that is given to a thread pool begins: what a slow disk or a slow picture looks like to the
/// window.
class HeldPool final
{
public:
    explicit HeldPool(QThreadPool &pool = *QThreadPool::globalInstance())
        : m_pool(pool)
    {
        m_pool.waitForDone();
        m_before = m_pool.maxThreadCount();
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] {
            m_begun.release();
            m_end.acquire();
        });
        m_begun.acquire();
    }
    ~HeldPool() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldPool)

    /// Until everything that waited is done.
    void letGo()
    {
        if (!m_isHeld)
            return;
        m_isHeld = false;
        m_end.release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_before);
    }

private:
    QThreadPool &m_pool;
    QSemaphore m_begun;
    QSemaphore m_end;
    int m_before = 0;
    bool m_isHeld = true;
};

} // namespace hearth::test
