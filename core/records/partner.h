// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/ownquestion.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// One of the two people, as they present themselves. Always shared; written by themselves alone.
struct Partner final
{
    static constexpr Kind kind = Kind::Partner;
    static constexpr int kMaxNameLength = 60; // characters

    Record record;
    QString name;
    /// What this partner likes to call the other: "partner", "husband", "sister"; empty for "partner".
    QString wordForOther;
    /// Index into the theme's partner colours, 0 to 5.
    int colour = 0;
    /// They switched on the question about physical closeness. It is asked once both have; until then no window and no
    /// command shows the one what the other chose. See askeddimensions.h.
    bool welcomesCloseness = false;
    /// The day on which they left the journal that the two had: written with the last that they did in it. No date
    /// while they have not.
    QDate left;
    /// The day on which they removed the other from it, likewise.
    QDate removedOther;
    /// The turns of the check-in week that this partner chose. Those of both count, for both: see WeekTurns.
    QList<QDate> weekTurns;
    /// Questions of their own that this partner would like both to be asked.
    QList<OwnQuestion> offered;
    /// Those of the other's to which this partner said yes, as they read then: another wording is another question.
    QList<OwnQuestion> accepted;

    static constexpr qsizetype kMaxWeekTurns = 1000;

    friend bool operator==(const Partner &, const Partner &) = default;
};

/// Whether two names are one for a reader: however their accents are composed, whatever their case, and without the
/// spaces around them. The one way in which names are compared.
[[nodiscard]] bool isSameName(const QString &left, const QString &right);

} // namespace hearth
