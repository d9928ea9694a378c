// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace hearth::test {

/// While it holds, nothing that is given to the application's thread pool begins: what a slow disk or a slow picture
/// looks like to the window.
class HeldPool final
{
public:
    HeldPool()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        pool.waitForDone();
        m_before = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        pool.start([this] {
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
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(m_before);
    }

private:
    QSemaphore m_begun;
    QSemaphore m_end;
    int m_before = 0;
    bool m_isHeld = true;
};

} // namespace hearth::test
