// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reliability/trial.h"

namespace hearth::test {

/// Writing as one does on a day: an entry, another with a photo of two pieces, an entry of before edited, one deleted
/// with its photo.
[[nodiscard]] Work savingWork();
/// Many entries in one step, as an import makes them, and one more after it.
[[nodiscard]] Work importWork();
/// Saving `count` entries one by one, each fifth with a photo, so that there is always something going on.
[[nodiscard]] Work busyWork(int count);
/// Opening alone.
[[nodiscard]] Work openingWork(const QString &passphrase);

/// The one place that knows how a passphrase is changed.
[[nodiscard]] Result<void> changePassphrase(SealedStore &store, const QString &present, const QString &next);

/// A journal of schema version 2, made before there was a third; its secrets are those of support/journalfixture.h.
[[nodiscard]] QString versionTwo();

/// The furnished journal as a kill in the middle of savingWork() leaves it, its rollback journal beside it; made once.
/// Empty where Faults are not available.
[[nodiscard]] const QString &interruptedJournal();

/// The furnished journal with five more saves, and beside it a rollback journal of before them; made once. Empty where
/// Faults are not available.
[[nodiscard]] const QString &journalBesideAStaleOne();

/// A furnished journal in a file that goes away when the program ends, made once.
[[nodiscard]] const QString &furnishedJournal();

} // namespace hearth::test
