// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <functional>

namespace hearth {

/// Changes my own preferences, which are private even while both sit together. Errors are those of Journal::add() and
/// Journal::replace().
[[nodiscard]] Result<StepId> changePreferences(Journal &journal, const std::function<void(Preferences &)> &edit);

/// A recovery code of mine was made, so that nothing need remind me of one. Writes nothing where nothing did.
[[nodiscard]] Result<void> noteRecoveryCode(Journal &journal);

/// The record is not to come up by itself any more, or may again.
[[nodiscard]] Result<StepId> mute(Journal &journal, RecordId id);
[[nodiscard]] Result<StepId> unmute(Journal &journal, RecordId id);
/// What was put off under that key, for however long, may be offered again now.
[[nodiscard]] Result<StepId> offerAgain(Journal &journal, const QString &key);

} // namespace hearth
