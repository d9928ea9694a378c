// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchservice.h"
#include "support/awaiting.h"

#include <QSignalSpy>

namespace hearth::test {

/// Waits until SearchService::found(), which the spy watches, tells of all documents; false when it never does.
inline bool awaitWhole(QSignalSpy &found)
{
    while (found.isEmpty() || !found.last().at(1).value<SearchResult>().isWhole) {
        if (!arrivesAnew(found))
            return false;
    }
    return true;
}

} // namespace hearth::test
