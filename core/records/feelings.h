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

inline constexpr int kStrongestFeeling = 3;

/// A feeling from the list in feelings.h and how strongly it was felt: 1 a little, 2 clearly, 3 strongly, 0 when not
/// said.
struct FeltFeeling final
{
    QString key;
    int intensity = 0;

    friend bool operator==(const FeltFeeling &, const FeltFeeling &) = default;
};

} // namespace hearth
