// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QDate>

#include <algorithm>
#include <array>

/// Which records stand in the timeline.
namespace hearth {

/// Kinds of record, to go through one after the other.
template <typename... Kinds>
struct KindList final
{
    static constexpr std::array kKinds{Kinds::kind...};

    /// Calls the function once for each kind.
    template <typename Function>
    static void forEach(Function function)
    {
        (function.template operator()<Kinds>(), ...);
    }
};

/// What a person thinks of as a record, in the order in which a choice offers it.
using TimelineKinds = KindList<Entry, GratitudeNote, CheckIn, OwnAnswers, SharedExperience, Reflection, Conversation, Response,
                               Commitment, AgreementVersion, PersonalLimit>;

/// Whether records of that kind may stand in the timeline.
[[nodiscard]] inline bool isShownKind(Kind kind)
{
    return std::ranges::find(TimelineKinds::kKinds, kind) != TimelineKinds::kKinds.end();
}

/// Calls the function with the record of that kind and returns what it returns; its default when there is none.
template <typename Function>
auto withRecord(const Journal &journal, Kind kind, RecordId id, Function function)
{
    decltype(function(std::declval<const Entry &>())) answer{};
    TimelineKinds::forEach([&]<typename T>() {
        if (T::kind != kind)
            return;
        if (const T *found = journal.all<T>().find(id))
            answer = function(*found);
    });
    return answer;
}

/// What has no place in the timeline whatever is filtered: ideas, plans for a day to come, what was let go.
template <typename T>
[[nodiscard]] bool belongs(const T &value, QDate today)
{
    if constexpr (T::kind == Kind::SharedExperience)
        return value.state == ExperienceState::Lived ||
               (value.state == ExperienceState::Planned && value.record.date <= today);
    else if constexpr (T::kind == Kind::Conversation)
        return !value.isLetGo;
    else
        return true;
}

/// Whether the record stands in the timeline when nothing is filtered.
[[nodiscard]] inline bool isInTimeline(const Journal &journal, RecordId id)
{
    bool isThere = false;
    TimelineKinds::forEach([&]<typename T>() {
        if (const T *found = journal.all<T>().find(id))
            isThere = belongs(*found, journal.clock().today());
    });
    return isThere;
}

/// Whether that feeling was felt in it.
template <typename T>
[[nodiscard]] bool holdsFeeling(const T &value, const QString &key)
{
    if constexpr (T::kind == Kind::Entry)
        return std::ranges::any_of(value.feelings, [&key](const FeltFeeling &felt) { return felt.key == key; });
    else if constexpr (T::kind == Kind::CheckIn)
        return value.feelings.contains(key);
    else
        return false;
}

} // namespace hearth
