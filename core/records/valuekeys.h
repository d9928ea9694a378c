// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/agreement.h"
#include "records/commitment.h"
#include "records/conversation.h"
#include "records/entry.h"
#include "records/experience.h"
#include "records/ownquestion.h"
#include "records/response.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

/// What values are called on the command line and in its JSON: the same in every language and every version.
namespace hearth {

template <typename Value>
struct KeyedValue final
{
    Value value;
    const char *key;
};

template <typename Value>
struct ValueKeys;

template <>
struct ValueKeys<ExperienceState> final
{
    static constexpr KeyedValue<ExperienceState> all[] = {
        {ExperienceState::Idea, "idea"}, {ExperienceState::Planned, "planned"}, {ExperienceState::Lived, "lived"}};
};

template <>
struct ValueKeys<ExperienceType> final
{
    static constexpr KeyedValue<ExperienceType> all[] = {{ExperienceType::Together, "together"},
                                                         {ExperienceType::Apart, "apart"}};
};

template <>
struct ValueKeys<Tone> final
{
    static constexpr KeyedValue<Tone> all[] = {
        {Tone::Joyful, "joyful"}, {Tone::Everyday, "everyday"}, {Tone::Challenging, "challenging"}};
};

template <>
struct ValueKeys<Repeat> final
{
    static constexpr KeyedValue<Repeat> all[] = {{Repeat::Weekly, "weekly"},
                                                 {Repeat::MonthlyByWeekday, "monthly-weekday"},
                                                 {Repeat::MonthlyByDay, "monthly-day"},
                                                 {Repeat::Yearly, "yearly"}};
};

template <>
struct ValueKeys<Area> final
{
    static constexpr KeyedValue<Area> all[] = {
        {Area::Space, "space"},   {Area::Time, "time"},         {Area::Digital, "digital"},   {Area::Money, "money"},
        {Area::Family, "family"}, {Area::Intimacy, "intimacy"}, {Area::Conflict, "conflict"}, {Area::Other, "other"}};
};

template <>
struct ValueKeys<Decision> final
{
    static constexpr KeyedValue<Decision> all[] = {{Decision::Agree, "agree"},
                                                   {Decision::Decline, "decline"},
                                                   {Decision::Pause, "pause"},
                                                   {Decision::Withdraw, "withdraw"}};
};

template <>
struct ValueKeys<CommitmentState> final
{
    static constexpr KeyedValue<CommitmentState> all[] = {{CommitmentState::Open, "open"},
                                                          {CommitmentState::Kept, "kept"},
                                                          {CommitmentState::Changed, "changed"},
                                                          {CommitmentState::Dropped, "dropped"}};
};

template <>
struct ValueKeys<ResponseType> final
{
    static constexpr KeyedValue<ResponseType> all[] = {{ResponseType::Acknowledge, "acknowledge"},
                                                       {ResponseType::ReflectBack, "reflect-back"},
                                                       {ResponseType::Validate, "validate"},
                                                       {ResponseType::Offer, "offer"},
                                                       {ResponseType::Thank, "thank"}};
};

template <>
struct ValueKeys<WouldLike> final
{
    static constexpr KeyedValue<WouldLike> all[] = {{WouldLike::ToBeHeard, "to-be-heard"},
                                                    {WouldLike::Comfort, "comfort"},
                                                    {WouldLike::Help, "help"},
                                                    {WouldLike::Space, "space"},
                                                    {WouldLike::Nothing, "nothing"}};
};

template <>
struct ValueKeys<ConversationType> final
{
    static constexpr KeyedValue<ConversationType> all[] = {{ConversationType::Listening, "listening"},
                                                           {ConversationType::Repair, "repair"},
                                                           {ConversationType::Ideas, "ideas"}};
};

template <>
struct ValueKeys<AnswerForm> final
{
    static constexpr KeyedValue<AnswerForm> all[] = {
        {AnswerForm::Scale, "scale"}, {AnswerForm::YesNo, "yes-no"}, {AnswerForm::Words, "words"}};
};

template <typename Value>
concept HasKeys = requires
{
    ValueKeys<Value>::all;
};

/// Empty for a value that says nothing, such as Tone::NotSaid.
template <HasKeys Value>
[[nodiscard]] QString keyOf(Value value)
{
    const auto *found = std::ranges::find(ValueKeys<Value>::all, value, &KeyedValue<Value>::value);
    return found == std::end(ValueKeys<Value>::all) ? QString() : QLatin1String(found->key);
}

template <HasKeys Value>
[[nodiscard]] std::optional<Value> valueFromKey(const QString &key)
{
    const auto *found = std::ranges::find_if(
        ValueKeys<Value>::all, [&key](const KeyedValue<Value> &row) { return key == QLatin1String(row.key); });
    return found == std::end(ValueKeys<Value>::all) ? std::nullopt : std::optional(found->value);
}

/// All keys of that sort of value, in the order shown.
template <HasKeys Value>
[[nodiscard]] QStringList allKeys()
{
    QStringList keys;
    for (const KeyedValue<Value> &row : ValueKeys<Value>::all)
        keys += QLatin1String(row.key);
    return keys;
}

} // namespace hearth
