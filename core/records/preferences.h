// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "records/checkin.h"
#include "records/record.h"

#include <QList>
#include <QMap>

namespace hearth {

/// What one partner chose for themselves in this journal. Always private; at most one per partner.
struct Preferences final
{
    static constexpr Kind kind = Kind::Preferences;

    Record record;
    Cadence cadence = Cadence::Week;
    /// Dimensions this partner does not want to see, in their own check-ins and charts.
    QList<Dimension> hidden;
    /// Optional dimensions this partner switched on for themselves. Never Closeness, which takes both: see
    /// Partner::welcomesCloseness.
    QList<Dimension> added;
    /// Records this partner does not want to be reminded of.
    QList<RecordId> muted;
    /// What was put off: a key that names what is due, and the first day it may be offered again.
    QMap<QString, QDate> putOff;
    /// Minutes without a key or a mouse until the journal locks for this partner; from kMinLockMinutes to
    /// kMaxLockMinutes. There is no never.
    int lockMinutes = kUsualLockMinutes;

    /// The recovery code that was made with the first keys was thrown away unread: its owner wanted to write one down
    /// another day, and has made none since.
    bool wantsCodeLater = false;

    /// Questions that are added to this partner's check-ins, for themselves alone.
    QList<OwnQuestion> ownQuestions;
    /// Questions of the other that this partner does not want for both. Nobody else knows.
    QList<OwnQuestion> declined;
    /// The hour at which a new day begins for this partner, 0 to kLatestDayStart: until then it is still yesterday.
    int dayStart = 0;
    /// On which weekday a week begins in calendars, 1 (Monday) to 7; 0 as the language of the program has it. Check-ins
    /// are another matter: see Partner::weekTurns.
    int firstWeekday = 0;
    /// Check-ins ask a few of the questions at a time.
    bool asksFew = false;

    static constexpr int kLatestDayStart = 5; // o'clock

    static constexpr int kMinLockMinutes = 1;
    static constexpr int kMaxLockMinutes = 30;
    static constexpr int kUsualLockMinutes = 5;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

inline constexpr int kMaxMuted = 20000;
inline constexpr int kMaxPutOff = 2000;

} // namespace hearth
