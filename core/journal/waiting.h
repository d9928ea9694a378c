// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/repository.h"
#include "records/change.h"

#include <functional>

namespace hearth {

/// The other's check-ins that are in the file, and out of my sight until I have answered myself; with their photos.
class Waiting final
{
public:
    /// Puts aside what waits, and lets in what no longer does. Returns what came into sight and what went.
    QList<RecordEvent> sortOut(Repository<CheckIn> &checkIns, Repository<Attachment> &photos,
                               const std::function<bool(const CheckIn &)> &waits);
    /// Marks those of them whose signatures did not verify.
    void markNotVerified(const QList<RecordId> &ids);

private:
    std::vector<CheckIn> m_checkIns;
    std::vector<Attachment> m_photos;
};

} // namespace hearth
