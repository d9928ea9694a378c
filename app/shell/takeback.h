// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QWidget;

namespace hearth {

class Journal;
class Prompter;

/// Undoes the last step of who is writing; where that takes back their decline, pause or withdrawal, asks before, in
/// front of `window`. Cancelled when they would rather leave it; else what Journal::undo() can fail with.
[[nodiscard]] Result<void> undoAfterAsking(Journal &journal, Prompter &prompter, QWidget *window);
/// Does again what was undone, likewise.
[[nodiscard]] Result<void> redoAfterAsking(Journal &journal, Prompter &prompter, QWidget *window);

} // namespace hearth
