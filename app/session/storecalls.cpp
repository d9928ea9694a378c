// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/storecalls.h"

namespace hearth {

void StoreCalls::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

} // namespace hearth
