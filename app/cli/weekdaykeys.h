// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/valuekeys.h"

#include <Qt>

namespace hearth {

/// How weekdays are called on the command line.
template <>
struct ValueKeys<Qt::DayOfWeek> final
{
    static constexpr KeyedValue<Qt::DayOfWeek> all[] = {
        {Qt::Monday, "monday"}, {Qt::Tuesday, "tuesday"},   {Qt::Wednesday, "wednesday"}, {Qt::Thursday, "thursday"},
        {Qt::Friday, "friday"}, {Qt::Saturday, "saturday"}, {Qt::Sunday, "sunday"}};
};

} // namespace hearth
