// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

namespace hearth::test {

/// True as soon as `condition` holds, false when it has not within `patience`.
template <typename Condition>
[[nodiscard]] bool becomesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// True when `condition` does not hold while the event loop turns for a fifth of a second: what must not happen.
template <typename Condition>
[[nodiscard]] bool staysFalse(Condition condition)
{
    return !QTest::qWaitFor(condition, 200);
}

/// Whether the signal has come since it is listened to, or comes within `patience`.
[[nodiscard]] inline bool arrives(QSignalSpy &spy)
{
    return !spy.isEmpty() || spy.wait(patience);
}

/// Whether the signal comes from now on, whatever came before.
[[nodiscard]] inline bool arrivesAnew(QSignalSpy &spy)
{
    return spy.wait(patience);
}

} // namespace hearth::test
