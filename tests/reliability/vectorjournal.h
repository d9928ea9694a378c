// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hearth::test {

/// Makes a journal of Anna and Ben for tests/data, with what the format has: keys of both that turned, Anna's more than
/// once; a handover that waits for Ben; private and shared photos of more than one chunk; an agreement with consents;
/// check-ins sealed and opened; drafts, a reply, edited records, and rows under older keys. Returns the recovery codes.
/// `earlier` becomes a copy of the file before the last things were written, for rows to be put back from.
[[nodiscard]] std::vector<QString> makeVectorJournal(const QString &path, const QString &earlier);

} // namespace hearth::test
