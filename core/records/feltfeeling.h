// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

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
