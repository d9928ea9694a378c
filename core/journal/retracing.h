// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/undohistory.h"

namespace hearth {

/// The changes that go a step again, that way.
[[nodiscard]] inline ChangeSet retracing(const UndoHistory::Step &step, Retrace way)
{
    return way == Retrace::Undo ? inverse(step.changes) : step.changes;
}

} // namespace hearth
