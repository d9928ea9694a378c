// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Everything on paper is laid out in these units, whatever is drawn on, so that preview, paper and PDF break alike.
namespace hearth::paper {

inline constexpr int kDpi = 1200;
/// Of HTML.
inline constexpr double kPixelsToAnInch = 96.0;

[[nodiscard]] constexpr double millimetres(double length)
{
    return length / 25.4 * kDpi;
}

[[nodiscard]] constexpr double points(double length)
{
    return length / 72.0 * kDpi;
}

} // namespace hearth::paper
