// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recurrence.h"
#include "base/result.h"
#include "records/record.h"

#include <QString>

#include <optional>

namespace hearth {

enum class ExperienceState : quint8 { Idea = 1, Planned = 2, Lived = 3 };

/// Time together, or time apart by choice, which has its place beside it.
enum class ExperienceType : quint8 { Together = 1, Apart = 2 };

enum class Tone : quint8 { NotSaid = 0, Joyful = 1, Everyday = 2, Challenging = 3 };

/// Something to do or done. The record's date is the day it takes place, the first day of a ritual, or the day an
/// idea was written down.
struct SharedExperience final
{
    static constexpr Kind kind = Kind::SharedExperience;
    static constexpr int kMinutesOfDay = 24 * 60;

    Record record;
    QString title;
    /// Where, in words.
    QString place;
    QString details;
    ExperienceState state = ExperienceState::Idea;
    ExperienceType type = ExperienceType::Together;
    /// Whose idea it was; names nobody when it came from both.
    PartnerId whoseIdea;
    Tone tone = Tone::NotSaid;
    bool isNewToBoth = false;
    /// Minutes after midnight, 0 to 1439, when a time was chosen.
    std::optional<int> minuteOfDay;
    Recurrence ritual;
    /// The idea that this came from, so that either may take up the other's; names nothing when there was none.
    RecordId fromIdea;

    friend bool operator==(const SharedExperience &, const SharedExperience &) = default;
};

/// One partner's own words about an experience after it was lived. The record's date is the day it was lived, which
/// tells the days of a ritual apart. At most one per author, experience and day.
struct Reflection final
{
    static constexpr Kind kind = Kind::Reflection;

    Record record;
    RecordId experience;
    QString text;
    Tone tone = Tone::NotSaid;

    friend bool operator==(const Reflection &, const Reflection &) = default;
};

} // namespace hearth
