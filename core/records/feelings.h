// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace hearth {

/// Feelings that lie near one another. Keys are stable ASCII words: they stand in records and exports, and
/// once published a key is never renamed. Words for people are made by feelingLabel() in the app.
struct FeelingGroup final
{
    const char *key;
    std::span<const char *const> feelings;
};

/// All groups in the order shown: three pleasant ("warm", "calm", "alive"), three unpleasant ("low", "tense",
/// "hurt"), with as many feelings in each. Everyday words, no clinical ones. No feeling is in two groups.
[[nodiscard]] std::span<const FeelingGroup> feelingGroups();

/// Whether that exact key is in the list. Imported records may hold others.
[[nodiscard]] bool isFeeling(const QString &key);

} // namespace hearth
