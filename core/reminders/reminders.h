// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "records/preferences.h"

#include <QDate>
#include <QString>

#include <vector>

namespace hearth {

class Journal;

/// What there may be to do for whoever is writing. Never anything about what the other did or left undone.
enum class ReminderType : quint8 {
    CheckIn,      ///< my check-in for the present period
    HowWasIt,     ///< a planned day went by, and nobody wrote about it
    Commitment,   ///< something I promised
    Answer,       ///< an agreement the other proposed, which I have not answered
    Review,       ///< an agreement whose review day is near or past
    Plan,         ///< something planned takes place
    RecoveryCode, ///< none was written down with the first keys
    KeepCopy,     ///< once a month: a copy of the journal in another place
    TalkCard,     ///< a conversation card; it has a place of its own, and can be put off as all else
};

inline constexpr int kDaysAhead = 3; ///< how early a plan or a commitment of mine is offered
inline constexpr int kDaysAfter = 7; ///< how long a day that went by is asked about
inline constexpr int kDaysBeforeReview = 7;

struct Reminder final
{
    ReminderType type = ReminderType::CheckIn;
    /// What is opened for it: the experience, the commitment, the current version of the agreement. Names nothing for a
    /// check-in, a recovery code and a copy.
    RecordId record;
    /// The day it is about: the first of the period, the day it takes or took place, the day it is due, the review day,
    /// or the day it was proposed; today for a code and a copy, so that they come after what has waited longer.
    QDate day;
    /// Names this and nothing else for Preferences::putOff: "checkin/2026-W28", "plan/<id>/2026-07-17", "copy", "code".
    QString key;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What the computer knows and the journal does not.
struct Surroundings final
{
    /// Whether a copy elsewhere is worth a word: not of a sample.
    bool wantsCopies = false;
    /// When one was last put elsewhere; none when that is not known.
    QDate copyElsewhere = {};
};

/// Everything due on the journal's present day, except what was put off or muted: by day, then by sort. No check-in
/// while sitting together, since answering happens alone, no code and no copy. A copy is due a month after the last
/// one, or after I joined.
[[nodiscard]] std::vector<Reminder> reminders(const Journal &journal, const Surroundings &surroundings = {});

/// What would be due now, had I not said that it is not to be offered again; by day, then by sort. What can no longer
/// come up is not among it.
[[nodiscard]] std::vector<Reminder> turnedDownThings(const Journal &journal, const Surroundings &surroundings = {});

/// Names the conversation card for Preferences::putOff.
[[nodiscard]] QString talkCardKey();
/// Names that the two have parted, which is said until whoever did not ask for it puts it off.
[[nodiscard]] QString partingKey();
/// The day for what is not to be offered again at all.
[[nodiscard]] QDate neverAgain();
/// Whether it may be offered today. Nothing is put off for longer than a week, so that a clock that was wrong hides
/// nothing for years.
[[nodiscard]] bool mayBeOffered(const Preferences &preferences, const QString &key, QDate today);
/// Puts it off until that day, tomorrow to a week from today, or neverAgain(). What was put off until a day that has
/// come is forgotten, and so is the least when there is no more room.
void putOff(Preferences &preferences, const QString &key, QDate until, QDate today);

} // namespace hearth
