// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "records/change.h"

#include <QSet>

#include <functional>

namespace hearth {

/// One thing in a source that could not be taken in. The rest still comes in.
struct ImportProblem final
{
    /// The line of the source, counted from 1.
    qint64 line = 0;
    Error error;
    /// With LimitExceeded: the line itself came in, or is already here, but without this many of its tags.
    qsizetype tagsLeftOut = 0;
};

/// What an import would do, before it does anything: the preview.
struct ImportPlan final
{
    std::vector<AnyRecord> fresh;
    /// How many stand in the journal already, from an earlier import of the same.
    qint64 alreadyHere = 0;
    std::vector<ImportProblem> problems;

    /// Whether nothing of the source is in the journal, or would be.
    [[nodiscard]] bool takesNothing() const { return fresh.empty() && alreadyHere == 0; }

    /// The fresh records as one step that undo takes back whole.
    [[nodiscard]] ChangeSet changes() const;
};

/// Names what came in and from where, so that a second import finds it: the format's name and a digest.
[[nodiscard]] QByteArray originOf(const char *format, const QByteArray &identity);

/// The origins of everything imported so far.
[[nodiscard]] QSet<QByteArray> knownOrigins(const Journal &journal);

/// Called with the bytes read of how many; false stops with Cancelled.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace hearth
