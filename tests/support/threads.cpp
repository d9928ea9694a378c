// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/threads.h"

#include <QDeadlineTimer>
#include <QDir>

#include <thread>

namespace hearth::test {

void waitForThreadsToEnd()
{
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (const QDeadlineTimer patience(5000); threads.exists() && !patience.hasExpired(); std::this_thread::yield()) {
        if (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() <= 1)
            return;
    }
}

} // namespace hearth::test
