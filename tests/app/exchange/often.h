// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth::test {

inline constexpr qsizetype kMegabyte = 1 << 20;

/// A megabyte of the same words.
inline QString often(const char *words)
{
    const QString once = QString::fromUtf8(words);
    return once.repeated(kMegabyte / once.size());
}

} // namespace hearth::test
