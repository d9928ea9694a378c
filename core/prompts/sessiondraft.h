// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCborMap>
#include <QDateTime>
#include <QString>

namespace hearth {

class Journal;

/// Where the words of a session under way are kept until it ends, over a lock and a crash, and only there: one draft,
/// private to whoever held the keyboard. While both sit together either may find it.
namespace sessiondraft {

[[nodiscard]] QString place();
/// Empty when none waits.
[[nodiscard]] QCborMap waiting(const Journal &journal);
/// When both come back to a session that is paused; invalid for one that is not.
[[nodiscard]] QDateTime pausedUntil(const QCborMap &fields);
/// The fields of a session that is paused until then.
[[nodiscard]] QCborMap paused(QCborMap fields, const QDateTime &until);
/// In the place of what was kept before, also by the other where both sit together.
[[nodiscard]] Result<void> keep(Journal &journal, const QCborMap &fields);
/// Removes it from the journal and the file; it cannot be brought back.
[[nodiscard]] Result<void> forget(Journal &journal);

} // namespace sessiondraft

} // namespace hearth
