// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hearth::fuzz {

/// While one lives, libsodium draws the same numbers each time, so that keys and sealed bytes are the same in every run
/// and an input that was found goes on meaning what it meant. One at a time.
class FixedRandom final
{
public:
    explicit FixedRandom(quint64 seed);
    ~FixedRandom();
    Q_DISABLE_COPY_MOVE(FixedRandom)
};

} // namespace hearth::fuzz
