// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/undohistory.h"

class QWidget;

namespace hearth {

class Journal;
class Prompter;

/// Retraces that step; where that takes back a decline, pause or withdrawal of who is writing, asks before, in front of
/// `window`. Cancelled when they would rather leave it; else what Journal::retrace() can fail with.
[[nodiscard]] Result<void> retraceAfterAsking(Journal &journal, Retrace way, StepId step, Prompter &prompter,
                                              QWidget *window);

} // namespace hearth
