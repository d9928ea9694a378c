// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/feelings.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::array kWarm{"loved", "grateful", "tender", "close", "cherished", "touched", "trusting"};
constexpr std::array kCalm{"calm", "content", "rested", "relieved", "safe", "unhurried", "at-ease"};
constexpr std::array kAlive{"joyful", "playful", "hopeful", "curious", "inspired", "proud", "amused"};
constexpr std::array kLow{"sad", "tired", "lonely", "discouraged", "numb", "wistful", "distant"};
constexpr std::array kTense{"worried", "restless", "overwhelmed", "irritated", "afraid", "torn", "impatient"};
constexpr std::array kHurt{"hurt", "angry", "disappointed", "ashamed", "jealous", "guilty", "overlooked"};

constexpr std::array kGroups{FeelingGroup{"warm", kWarm}, FeelingGroup{"calm", kCalm},   FeelingGroup{"alive", kAlive},
                             FeelingGroup{"low", kLow},   FeelingGroup{"tense", kTense}, FeelingGroup{"hurt", kHurt}};

} // namespace

std::span<const FeelingGroup> feelingGroups()
{
    return kGroups;
}

bool isFeeling(const QString &key)
{
    return std::ranges::any_of(kGroups, [&key](const FeelingGroup &group) {
        return std::ranges::any_of(group.feelings,
                                   [&key](const char *feeling) { return key == QLatin1String(feeling); });
    });
}

} // namespace hearth
