// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/parting.h"

#include <QString>

#include <vector>

namespace hearth {

/// One thing that parting does: what it is about, and what exactly happens.
struct PartingFact final
{
    QString title;
    QString text;

    friend bool operator==(const PartingFact &, const PartingFact &) = default;
};

/// All that parting does and cannot do, in the order in which a person should read it; for the window and the command
/// line. `other` is the other's name, `backups` how many copies of before are known of. Says nothing of how much the
/// other keeps private.
[[nodiscard]] std::vector<PartingFact> describeParting(PartingKind kind, const PartingPreview &preview,
                                                       const QString &other, qint64 backups);
/// That it is done, and what there is to do now.
[[nodiscard]] QString describeParted(PartingKind kind, const QString &other);
/// As describe(), where what failed was parting: whether anything has changed.
[[nodiscard]] QString describePartingFailure(const Error &error);
/// What a step of it is doing.
[[nodiscard]] QString describePartingStep(PartingStep step);

/// How two parted, with the day, and what that means for whoever opens this journal.
[[nodiscard]] QString partedWords(const Journal &journal, const Parting &parting);
/// Whom a journal no longer knows, and what opens theirs.
[[nodiscard]] QString wayOfWhoIsGone();

} // namespace hearth
