// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hearth {

/// A number of the word for a table in memory. Which words have the same depends on the seed, so that nobody who does
/// not know it can write a text of many such.
[[nodiscard]] inline quint32 hashOfWord(QStringView word, quint64 seed)
{
    constexpr quint64 kMultiplier = 0x9E3779B97F4A7C15ULL;
    quint64 hash = seed ^ static_cast<quint64>(word.size());
    const char16_t *at = word.utf16();
    const char16_t *end = at + word.size();
    for (; at != end; ++at) {
        hash = (hash ^ *at) * kMultiplier;
        hash ^= hash >> 32; // else a difference would go on the same way whatever the seed
    }
    return static_cast<quint32>(hash >> 32);
}

} // namespace hearth
