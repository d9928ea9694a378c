// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"
#include "records/change.h"

#include <functional>

namespace hearth {

/// The other's check-ins that are in the file, and out of my sight until I have answered myself; with their photos. A
/// chart waits as long as one of its periods does.
class Waiting final
{
public:
    /// Puts aside what waits, and lets in what no longer does. Returns what came into sight and what went.
    QList<RecordEvent> sortOut(Records &records, const std::function<bool(PartnerId, const Period &)> &waits);
    /// Marks those of them whose signatures did not verify.
    void markNotVerified(const QList<RecordId> &ids);

private:
    std::vector<CheckIn> m_checkIns;
    std::vector<Attachment> m_photos;
    std::vector<SharedChart> m_charts;
};

} // namespace hearth
